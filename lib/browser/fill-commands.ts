import type { FillItem } from '../consoles/fill-order.ts';
import type { FillResult } from '../consoles/fill-result.ts';
import type { FieldId } from '../consoles/ids.ts';
import { isSamePlace } from '../consoles/visit.ts';
import type { CommandFailure, PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import type { SeenDocument } from '../messages/seen-document.ts';
import { bringBackItems } from '../setup/bring-back.ts';
import { fillItems, putBackItem, undoItems } from '../setup/fill-items.ts';
import { foreignTo } from '../setup/page-belongs.ts';
import type { SetupEvent } from '../setup/setup-event.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { addressOfTab } from './console-tabs.ts';
import { orderFill, orderLook } from './page-orders.ts';
import { loadSeen } from './seen-store.ts';
import { loadSetup } from './setup-store.ts';
import { recordEvents } from './setup-writer.ts';

export type FillCommand = Extract<PanelCommand, { type: `fill/${string}` }>;
type CommandOf<T extends FillCommand['type']> = Extract<FillCommand, { type: T }>;

const failed = (reason: CommandFailure): CommandReply => ({ outcome: 'failed', reason });

/** Fills, or puts back, what the admin reviewed: in that document, at that place, or nowhere. */
export async function takeFillCommand(command: FillCommand): Promise<CommandReply> {
  const target = await findTarget(command);
  if (typeof target === 'string') return failed(target);
  switch (command.type) {
    case 'fill/run':
    case 'fill/bring-back':
      return runFill(command, target);
    case 'fill/put-back':
      return putBack(command, target);
    case 'fill/undo':
      return undo(command, target);
  }
}

interface Target {
  readonly setup: SetupState;
  readonly seen: SeenDocument;
}

/** The document that the admin reviewed, if it still stands where it stood and belongs to the setup. */
async function findTarget({
  document,
  visit,
  page,
}: FillCommand): Promise<Target | CommandFailure> {
  const stored = await loadSetup();
  if (stored.outcome !== 'found') return 'no-setup';
  const seen = (await loadSeen()).find(
    ({ key, visit: { id } }) =>
      key.tabId === document.tabId &&
      key.frameId === document.frameId &&
      key.documentId === document.documentId &&
      id === visit.id,
  );
  const isThere = seen?.observation.pages.some((each) => each.id === page);
  if (!seen || !isThere || foreignTo(stored.setup, seen) !== null) return 'page-gone';
  const address = await addressOfTab(document.tabId);
  if (address === null) return 'page-gone';
  if (isSamePlace(address, visit.tabAddress)) return { setup: stored.setup, seen };
  await orderLook(document.tabId);
  return 'another-place';
}

async function runFill(
  command: CommandOf<'fill/run' | 'fill/bring-back'>,
  target: Target,
): Promise<CommandReply> {
  const itemsOf = command.type === 'fill/run' ? fillItems : bringBackItems;
  const items = itemsOf(target.setup, target.seen.observation, command.fields);
  if (items === null) return failed('plan-changed');
  const results = await write(command, target, items);
  if (results === null) return failed('page-gone');
  const press = { at: new Date().toISOString(), fill: crypto.randomUUID() };
  const wanted = new Map(command.fields.map(({ field, next }) => [field, next]));
  await recordEvents(() =>
    results.flatMap((result) =>
      filledEvent(result, { ...press, wanted: wanted.get(result.field) }),
    ),
  );
  return { outcome: 'done', results };
}

async function putBack(command: CommandOf<'fill/put-back'>, target: Target): Promise<CommandReply> {
  const filled = target.setup.filled[command.field];
  const item = filled ? putBackItem(target.seen.observation, command.field, filled) : null;
  return item === null ? failed('plan-changed') : restore(command, target, [item], []);
}

function undo(command: CommandOf<'fill/undo'>, target: Target): Promise<CommandReply> {
  const { items, left } = undoItems(target.setup, target.seen.observation, command);
  return restore(command, target, items, left);
}

async function restore(
  command: FillCommand,
  target: Target,
  items: readonly FillItem[],
  left: readonly FieldId[],
): Promise<CommandReply> {
  const results = items.length > 0 ? await write(command, target, items) : [];
  if (results === null) return failed('page-gone');
  const at = new Date().toISOString();
  await recordEvents(() => results.flatMap((result) => putBackEvent(result, at)));
  return { outcome: 'done', results: [...results, ...left.map(leftAlone(target))] };
}

/** What came of each field; null where the document is gone. */
function write(
  { page, visit: { id, address } }: FillCommand,
  { seen }: Target,
  items: readonly FillItem[],
): Promise<FillResult[] | null> {
  const named = seen.observation.readings.find((each) => each.setting === 'app.objectId');
  const application = named?.value ?? null;
  const host = seen.documentHost;
  return orderFill(seen.key, {
    page,
    visit: { id, address },
    host,
    application,
    items: [...items],
  });
}

interface Press {
  readonly at: string;
  readonly fill: string;
  readonly wanted: string | undefined;
}

function filledEvent(
  { field, outcome, before, after, change }: FillResult,
  { at, fill, wanted }: Press,
): SetupEvent[] {
  const wrote = ['filled', 'already', 'changed', 'not-kept'] as const;
  const kept = wrote.find((each) => each === outcome);
  if (kept === undefined) return [];
  const optional = { ...(wanted === undefined ? {} : { wanted }), ...(change ? { change } : {}) };
  return [
    { type: 'setup/field-filled', at, fill, field, before, after, outcome: kept, ...optional },
  ];
}

function putBackEvent({ field, outcome, after }: FillResult, at: string): SetupEvent[] {
  const isBack = outcome === 'filled' || outcome === 'already' || outcome === 'changed';
  return isBack ? [{ type: 'setup/field-put-back', at, field, after }] : [];
}

function leftAlone({ seen }: Target) {
  return (field: FieldId): FillResult => {
    const now = seen.observation.fields.find((each) => each.id === field)?.now ?? '';
    return { field, outcome: 'changed-since-review', before: now, after: now };
  };
}
