import type { FillItem, FillOrder } from '../consoles/fill-order.ts';
import type { FillResult } from '../consoles/fill-result.ts';
import type { FieldId } from '../consoles/ids.ts';
import { isSamePlace } from '../consoles/visit.ts';
import type { CommandFailure } from '../messages/command-failure.ts';
import type { PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import type { SeenDocument } from '../messages/seen-document.ts';
import type { BegunFill } from '../setup/begun-fill.ts';
import { bringBackItems } from '../setup/bring-back.ts';
import { fillItems, putBackItem, undoItems } from '../setup/fill-items.ts';
import { foreignTo } from '../setup/page-belongs.ts';
import { ownersOf } from '../setup/plan-fill.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { type AfterFill, afterFill, mayOpen } from './after-fill.ts';
import { carryOut, recordSave, settleStanding } from './begun-fills.ts';
import { addressOfTab } from './console-tabs.ts';
import { orderFill, orderLook, orderOpen, orderSave } from './page-orders.ts';
import { pressInTurn } from './press-in-turn.ts';
import { loadSeen } from './seen-store.ts';
import { loadSetup } from './setup-store.ts';

export type SettleCommand = Extract<PanelCommand, { type: 'fill/settle' }>;
export type FillCommand = Exclude<Extract<PanelCommand, { type: `fill/${string}` }>, SettleCommand>;
type CommandOf<T extends FillCommand['type']> = Extract<FillCommand, { type: T }>;

const failed = (reason: CommandFailure): CommandReply => ({ outcome: 'failed', reason });

/** Fills, or puts back, what the admin reviewed: in that document, at that place, or nowhere. */
export async function takeFillCommand(
  command: FillCommand | SettleCommand,
  meant: string | null,
): Promise<CommandReply> {
  if (command.type === 'fill/settle') {
    await settleStanding();
    return { outcome: 'done', results: [] };
  }
  const target = await findTarget(command, meant);
  if (typeof target === 'string') return failed(target);
  switch (command.type) {
    case 'fill/run':
    case 'fill/bring-back':
      return runFill(command, target);
    case 'fill/open':
      if (!mayOpen(command, target.seen)) return failed('page-gone');
      await orderOpen(target.seen.key, orderFor(command, target, []), command.goal);
      return { outcome: 'done', results: [] };
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
async function findTarget(
  { document, visit, page }: FillCommand,
  meant: string | null,
): Promise<Target | CommandFailure> {
  const stored = await loadSetup();
  if (stored.outcome !== 'found') return 'no-setup';
  if (meant !== null && stored.setup.id !== meant) return 'another-setup';
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

function runFill(
  command: CommandOf<'fill/run' | 'fill/bring-back'>,
  target: Target,
): Promise<CommandReply> {
  const itemsOf = command.type === 'fill/run' ? fillItems : bringBackItems;
  const items = itemsOf(target.setup, target.seen.observation, command.fields);
  if (items === null) return Promise.resolve(failed('plan-changed'));
  const wanted = new Map(command.fields.map(({ field, next }) => [field, next]));
  const fields = items.map(({ field, expect, value }) => ({
    field,
    before: expect,
    wanted: wanted.get(field) ?? value,
  }));
  const after = command.type === 'fill/run' ? afterFill(command, target, items) : {};
  if (after === null) return Promise.resolve(failed('plan-changed'));
  return write(command, target, { kind: 'fill', items, fields, ...after });
}

async function putBack(command: CommandOf<'fill/put-back'>, target: Target): Promise<CommandReply> {
  const filled = target.setup.filled[command.field];
  const item = filled ? putBackItem(target.seen.observation, command.field, filled) : null;
  return item === null ? failed('plan-changed') : restore(command, target, [item]);
}

async function undo(command: CommandOf<'fill/undo'>, target: Target): Promise<CommandReply> {
  const { items, left } = undoItems(target.setup, target.seen.observation, command);
  const reply = await restore(command, target, items);
  if (reply.outcome === 'failed') return reply;
  return { outcome: 'done', results: [...reply.results, ...left.map(leftAlone(target))] };
}

function restore(
  command: FillCommand,
  target: Target,
  items: readonly FillItem[],
): Promise<CommandReply> {
  const fields = items.map(({ field, expect }) => ({
    field,
    before: expect,
    wanted: target.setup.filled[field]?.before ?? '',
  }));
  return write(command, target, { kind: 'put-back', items, fields });
}

interface Press extends Pick<BegunFill, 'kind' | 'fields'>, AfterFill {
  readonly items: readonly FillItem[];
}

/** Has a document write, and records it before and after. */
async function write(
  command: FillCommand,
  target: Target,
  { kind, fields, items, save, told }: Press,
): Promise<CommandReply> {
  if (items.length === 0) return { outcome: 'done', results: [] };
  const { seen, setup } = target;
  const { page, visit } = command;
  const fill = crypto.randomUUID();
  const at = new Date().toISOString();
  const last = save?.caption ?? told?.presses.at(-1)?.caption;
  const named = last === undefined ? {} : { save: last };
  const begun = { fill, kind, at, page, visitId: visit.id, fields, ...named };
  const order = orderFor(command, target, items);
  const results = await carryOut(begun, setup.id, () => orderFill(seen.key, fill, order));
  if (typeof results === 'string') return failed(results);
  if (told !== undefined) {
    const document = seen.key;
    const presses = await pressInTurn({ document, fill, order, ...told, setup: setup.id });
    if (presses.made >= presses.presses.length - 1)
      await recordSave(fill, presses.outcome, setup.id);
    return { outcome: 'done', results, presses };
  }
  if (save === undefined) return { outcome: 'done', results };
  const came = await orderSave(seen.key, fill, order, save);
  await recordSave(fill, came, setup.id);
  return { outcome: 'done', results, save: came };
}

/** An order is bound to the document, the place, the host and the application that were reviewed. */
function orderFor(
  command: FillCommand,
  { seen, setup }: Target,
  items: readonly FillItem[],
): FillOrder {
  const { page } = command;
  const { id, address } = command.visit;
  const { readings } = seen.observation;
  const shown = readings.find((each) => each.setting === 'app.objectId');
  const isPlanned = command.type === 'fill/run';
  return {
    page,
    visit: { id, address },
    host: seen.documentHost,
    application: shown?.value ?? null,
    items: [...items],
    kept: isPlanned ? ownersOf(setup, seen.observation) : [],
    isFresh: isPlanned && command.isFresh === true,
  };
}

function leftAlone({ seen }: Target) {
  return (field: FieldId): FillResult => {
    const now = seen.observation.fields.find((each) => each.id === field)?.now ?? '';
    return { field, outcome: 'changed-since-review', before: now, after: now };
  };
}
