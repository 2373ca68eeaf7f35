import type { FillResult } from '../consoles/fill-result.ts';
import { consoleOf } from '../consoles/hosts.ts';
import type { CommandFailure, PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import type { SeenDocument } from '../messages/seen-document.ts';
import { cloud } from '../saml/clouds.ts';
import { parseCompany } from '../saml/company-host.ts';
import { fillItems, putBackItem } from '../setup/fill-items.ts';
import { foreignTo } from '../setup/page-belongs.ts';
import { reduce } from '../setup/reduce.ts';
import type { SetupEvent } from '../setup/setup-event.ts';
import { newSetup, type SetupState } from '../setup/setup-state.ts';
import { openAddress } from './console-tabs.ts';
import { giveValue } from './give-value.ts';
import { type LearnedCommand, takeLearnedCommand } from './learned-commands.ts';
import { observeOpenTabs } from './observers.ts';
import { orderFill, orderObserving } from './page-orders.ts';
import { savePreferences } from './preferences-store.ts';
import { loadSeen } from './seen-store.ts';
import { loadSetup, removeSetup, saveSetup } from './setup-store.ts';
import { inTurn, recordEvents } from './setup-writer.ts';

const done: CommandReply = { outcome: 'done', results: [] };
const failed = (reason: CommandFailure): CommandReply => ({ outcome: 'failed', reason });

/** Carries out what the admin pressed. A store that refuses to write is an answer, not an exception. */
export async function takeCommand(command: PanelCommand): Promise<CommandReply> {
  try {
    return await carryOutCommand(command);
  } catch {
    return failed('not-saved');
  }
}

async function carryOutCommand(command: PanelCommand): Promise<CommandReply> {
  switch (command.type) {
    case 'setup/begin':
      return begin(command.host);
    case 'setup/start-over':
      return startOver();
    case 'setup/give-value':
      return giveValue(command);
    case 'fill/run':
      return runFill(command);
    case 'fill/put-back':
      return putBack(command);
    case 'tab/open':
      if (!isGuideAddress(command.address)) return failed('not-understood');
      await openAddress(command.address, command.inNewTab);
      return done;
    case 'preferences/change':
      await savePreferences(command.preferences);
      return done;
    case 'learned/keep':
    case 'learned/confirm':
    case 'learned/forget':
    case 'learned/import':
      return takeLearnedCommand(command);
    default: {
      const event = eventOf(command, new Date().toISOString());
      return (await recordEvents(() => [event])) ? done : failed('no-setup');
    }
  }
}

/** The guide leads to the consoles and to My Apps, and nowhere else. */
function isGuideAddress(address: string): boolean {
  return (
    consoleOf(address) !== null || URL.parse(address)?.origin === `https://${cloud.myAppsHost}`
  );
}

type CommandOf<T extends PanelCommand['type']> = Extract<PanelCommand, { type: T }>;
type Recorded = Exclude<
  PanelCommand,
  | LearnedCommand
  | CommandOf<'setup/begin' | 'setup/start-over' | 'fill/run' | 'fill/put-back' | 'tab/open'>
  | CommandOf<'setup/give-value' | 'preferences/change'>
>;

/** Commands that do nothing but record what the admin said. */
function eventOf(command: Recorded, at: string): SetupEvent {
  switch (command.type) {
    case 'setup/change-choices':
      return { type: 'setup/choices-changed', at, choices: command.choices };
    case 'setup/adopt-application':
      return { type: 'setup/application-adopted', at, application: command.application };
    case 'setup/mark-step':
      return { type: 'setup/step-marked', at, step: command.step, mark: command.mark };
    case 'setup/bring-certificate': {
      const { der, details, source } = command;
      return { type: 'setup/certificate-brought', at, der, details, source };
    }
    case 'setup/record-metadata':
      return { type: 'setup/metadata-read', at, published: command.published };
    case 'test/start':
      return { type: 'setup/test-started', at, way: command.way };
  }
}

async function begin(typed: string): Promise<CommandReply> {
  const host = parseCompany(typed);
  if (host === null) return failed('not-a-company');
  const at = new Date().toISOString();
  const setup = reduce(newSetup(crypto.randomUUID(), host, at), {
    type: 'setup/company-confirmed',
    at,
    host,
  });
  await inTurn(() => saveSetup(setup));
  await orderObserving(true);
  await observeOpenTabs();
  return done;
}

async function startOver(): Promise<CommandReply> {
  await inTurn(removeSetup);
  await orderObserving(false);
  return done;
}

interface Target {
  readonly setup: SetupState;
  readonly seen: SeenDocument;
}

/** The document that the admin reviewed, if it still stands there and belongs to the setup. */
async function findTarget({
  document,
  page,
}: CommandOf<'fill/run' | 'fill/put-back'>): Promise<Target | CommandFailure> {
  const stored = await loadSetup();
  if (stored.outcome !== 'found') return 'no-setup';
  const seen = (await loadSeen()).find(
    ({ key }) =>
      key.tabId === document.tabId &&
      key.frameId === document.frameId &&
      key.documentId === document.documentId,
  );
  const isThere = seen?.observation.pages.some((each) => each.id === page);
  if (!seen || !isThere || foreignTo(stored.setup, seen) !== null) return 'page-gone';
  return { setup: stored.setup, seen };
}

async function runFill(command: CommandOf<'fill/run'>): Promise<CommandReply> {
  const target = await findTarget(command);
  if (typeof target === 'string') return failed(target);
  const items = fillItems(target.setup, target.seen.observation, command.fields);
  if (items === null) return failed('plan-changed');
  return writeFields(command, target.seen, items);
}

async function putBack(command: CommandOf<'fill/put-back'>): Promise<CommandReply> {
  const target = await findTarget(command);
  if (typeof target === 'string') return failed(target);
  const filled = target.setup.filled[command.field];
  const item = filled ? putBackItem(target.seen.observation, command.field, filled) : null;
  return item === null ? failed('plan-changed') : writeFields(command, target.seen, [item]);
}

async function writeFields(
  command: CommandOf<'fill/run' | 'fill/put-back'>,
  seen: SeenDocument,
  items: NonNullable<ReturnType<typeof fillItems>>,
): Promise<CommandReply> {
  const named = seen.observation.readings.find((each) => each.setting === 'app.objectId');
  const application = named?.value ?? null;
  const order = { page: command.page, host: seen.documentHost, application, items };
  const results = await orderFill(seen.key, order);
  if (results === null) return failed('page-gone');
  const press = { at: new Date().toISOString(), fill: crypto.randomUUID() };
  await recordEvents(() => results.flatMap((result) => filledEvent(result, press)));
  return { outcome: 'done', results };
}

function filledEvent(
  { field, outcome, before, after }: FillResult,
  press: { readonly at: string; readonly fill: string },
): SetupEvent[] {
  const wrote = ['filled', 'already', 'changed', 'not-kept'] as const;
  const kept = wrote.find((each) => each === outcome);
  if (kept === undefined) return [];
  return [{ type: 'setup/field-filled', ...press, field, before, after, outcome: kept }];
}
