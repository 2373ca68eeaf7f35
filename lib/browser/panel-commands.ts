import { consoleOf } from '../consoles/hosts.ts';
import type { CommandFailure, PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import { isDescribedBy } from '../saml/certificate-thumbprint.ts';
import { cloud } from '../saml/clouds.ts';
import { parseCompany } from '../saml/company-host.ts';
import { newSetup } from '../setup/new-setup.ts';
import { reduce } from '../setup/reduce.ts';
import type { SetupEvent } from '../setup/setup-event.ts';
import { openAddress } from './console-tabs.ts';
import { type FillCommand, type SettleCommand, takeFillCommand } from './fill-commands.ts';
import { giveValue } from './give-value.ts';
import { type LearnedCommand, takeLearnedCommand } from './learned-commands.ts';
import { observeOpenTabs } from './observers.ts';
import { orderObserving } from './page-orders.ts';
import { savePreferences } from './preferences-store.ts';
import { beginSetup, endSetup, recordEvents } from './setup-writer.ts';
import { forgetTestPassword, keepTestPassword } from './test-password.ts';
import { deleteSetAside } from './unreadable-data.ts';

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
    case 'fill/put-back':
    case 'fill/undo':
    case 'fill/bring-back':
    case 'fill/settle':
      return takeFillCommand(command);
    case 'test-password/keep':
      await keepTestPassword(command.password);
      return done;
    case 'test-password/forget':
      await forgetTestPassword();
      return done;
    case 'tab/open':
      if (!isGuideAddress(command.address)) return failed('not-understood');
      await openAddress(command.address, command.inNewTab);
      return done;
    case 'set-aside/delete':
      await deleteSetAside(command.id);
      return done;
    case 'preferences/change':
      await savePreferences(command.preferences);
      return done;
    case 'learned/keep':
    case 'learned/confirm':
    case 'learned/forget':
    case 'learned/import':
      return takeLearnedCommand(command);
    case 'setup/bring-certificate':
      return bringCertificate(command);
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
  | FillCommand
  | SettleCommand
  | CommandOf<'setup/begin' | 'setup/start-over' | 'tab/open' | 'preferences/change'>
  | CommandOf<'setup/give-value' | 'setup/bring-certificate'>
  | CommandOf<'test-password/keep' | 'test-password/forget' | 'set-aside/delete'>
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
    case 'setup/record-metadata':
      return { type: 'setup/metadata-read', at, published: command.published };
    case 'test/start':
      return { type: 'setup/test-started', at, way: command.way };
  }
}

/** What is compared with Entra's list is the thumbprint, so it is worked out here once more. */
async function bringCertificate({
  der,
  details,
  source,
}: CommandOf<'setup/bring-certificate'>): Promise<CommandReply> {
  if (!(await isDescribedBy(der, details))) return failed('not-understood');
  const at = new Date().toISOString();
  const event: SetupEvent = { type: 'setup/certificate-brought', at, der, details, source };
  return (await recordEvents(() => [event])) ? done : failed('no-setup');
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
  if ((await beginSetup(setup)) === 'another-setup') return failed('another-setup');
  await forgetTestPassword();
  await orderObserving(true);
  await observeOpenTabs();
  return done;
}

async function startOver(): Promise<CommandReply> {
  await endSetup();
  await forgetTestPassword();
  await orderObserving(false);
  return done;
}
