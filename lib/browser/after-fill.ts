import type { FillItem } from '../consoles/fill-order.ts';
import { pageOpeners } from '../consoles/page-openers.ts';
import type { SaveOrder } from '../consoles/save-order.ts';
import type { ToldPress } from '../consoles/told-press.ts';
import type { PanelCommand } from '../messages/panel-messages.ts';
import type { SeenDocument } from '../messages/seen-document.ts';
import { keptForPresses, saveOrderFor } from '../setup/plan-save.ts';
import type { SetupState } from '../setup/setup-state.ts';

type Run = Extract<PanelCommand, { type: 'fill/run' }>;
type Open = Extract<PanelCommand, { type: 'fill/open' }>;

/** What is to be pressed after a fill; empty where that is left to the admin. */
export interface AfterFill {
  readonly save?: SaveOrder;
  /** What is to be pressed one after another instead. */
  readonly told?: { readonly presses: readonly ToldPress[]; readonly kept: SaveOrder['kept'] };
}

/** What is to be pressed after; null where that is not what the admin was told, or must not be any more. */
export function afterFill(
  { page, save: caption, presses }: Run,
  { setup, seen }: { readonly setup: SetupState; readonly seen: SeenDocument },
  items: readonly FillItem[],
): AfterFill | null {
  const writes = new Set(items.map(({ field }) => field));
  if (presses !== undefined) {
    const kept = keptForPresses(setup, seen.observation, { page, presses, writes });
    return kept && { told: { presses, kept } };
  }
  if (caption === undefined) return {};
  const save = saveOrderFor(setup, seen.observation, { page, caption, writes });
  return save && { save };
}

/** What saves a choice by itself is pressed only on a page that names the setup's own application. */
export function mayOpen({ page, goal }: Open, { observation }: SeenDocument): boolean {
  const opener = pageOpeners.find((each) => each.on === page && each.goal === goal);
  const isNamed = observation.readings.some(({ setting }) => setting === 'app.objectId');
  return opener?.isTold !== true || isNamed;
}
