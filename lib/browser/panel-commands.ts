import type { CommandFailure } from '../messages/command-failure.ts';
import type { PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import { isDescribedBy } from '../saml/certificate-thumbprint.ts';
import type { SetupEvent } from '../setup/setup-event.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { adoptApplication } from './adopt-application.ts';
import { type BackupCommand, takeBackupCommand } from './backup-commands.ts';
import { dismissReminder } from './certificate-watch.ts';
import { type FillCommand, type SettleCommand, takeFillCommand } from './fill-commands.ts';
import { giveValue } from './give-value.ts';
import { type LearnedCommand, takeLearnedCommand } from './learned-commands.ts';
import { takeOpenCommand } from './open-commands.ts';
import { savePreferences } from './preferences-store.ts';
import { type SetupCommand, takeSetupCommand } from './setup-commands.ts';
import { loadSetup } from './setup-store.ts';
import { recordEvents } from './setup-writer.ts';
import { takeHandOver } from './take-hand-over.ts';
import { type TestCommand, takeTestCommand } from './test-commands.ts';
import { forgetTestPassword, keepTestPassword } from './test-password.ts';
import { deleteSetAside } from './unreadable-data.ts';

const done: CommandReply = { outcome: 'done', results: [] };
const failed = (reason: CommandFailure): CommandReply => ({ outcome: 'failed', reason });

/**
 * Carries out what the admin pressed. A store that refuses to write is an answer, not an exception.
 *
 * @param meant Id of the setup that the panel showed; null where it showed none.
 */
export async function takeCommand(
  command: PanelCommand,
  meant: string | null,
): Promise<CommandReply> {
  try {
    return await carryOutCommand(command, meant);
  } catch {
    return failed('not-saved');
  }
}

async function carryOutCommand(command: PanelCommand, meant: string | null): Promise<CommandReply> {
  switch (command.type) {
    case 'setup/begin':
    case 'setup/start-over':
    case 'setups/bring':
    case 'setups/archive':
    case 'setups/delete':
    case 'setups/duplicate':
      return takeSetupCommand(command, meant);
    case 'setup/give-value':
      return giveValue(command, meant);
    case 'fill/run':
    case 'fill/open':
    case 'fill/put-back':
    case 'fill/undo':
    case 'fill/bring-back':
    case 'fill/settle':
      return takeFillCommand(command, meant);
    case 'test-password/keep':
      return keepPassword(command.password, meant);
    case 'test-password/forget':
      return forgetPassword(meant);
    case 'tab/open':
      return takeOpenCommand(command, meant);
    case 'set-aside/delete':
      await deleteSetAside(command.id);
      return done;
    case 'reminder/dismiss':
      await dismissReminder(command.reminder);
      return done;
    case 'preferences/change':
      await savePreferences(command.preferences);
      return done;
    case 'learned/keep':
    case 'learned/confirm':
    case 'learned/forget':
    case 'learned/import':
      return takeLearnedCommand(command);
    case 'backup/restore':
    case 'everything/delete':
      return takeBackupCommand(command);
    case 'test/start':
    case 'test/end':
    case 'test/stop':
    case 'test/judge':
      return takeTestCommand(command, meant);
    case 'hand-over/take':
      return takeHandOver(command, meant);
    case 'setup/bring-certificate':
      return bringCertificate(command, meant);
    case 'setup/adopt-application':
      return adoptApplication(command, meant);
    default: {
      const event = eventOf(command, new Date().toISOString());
      return record(() => event, meant);
    }
  }
}

async function record(
  eventIn: (setup: SetupState) => SetupEvent,
  meant: string | null,
): Promise<CommandReply> {
  const recorded = await recordEvents((setup) => [eventIn(setup)], meant);
  return recorded === 'recorded' ? done : failed(recorded);
}

type CommandOf<T extends PanelCommand['type']> = Extract<PanelCommand, { type: T }>;
type Recorded = Exclude<
  PanelCommand,
  | LearnedCommand
  | FillCommand
  | SettleCommand
  | SetupCommand
  | BackupCommand
  | TestCommand
  | CommandOf<'tab/open' | 'preferences/change'>
  | CommandOf<
      'setup/give-value' | 'setup/bring-certificate' | 'setup/adopt-application' | 'hand-over/take'
    >
  | CommandOf<
      'test-password/keep' | 'test-password/forget' | 'set-aside/delete' | 'reminder/dismiss'
    >
>;

/** Commands that do nothing but record what the admin said. */
function eventOf(command: Recorded, at: string): SetupEvent {
  switch (command.type) {
    case 'setup/change-choices':
      return { type: 'setup/choices-changed', at, choices: command.choices };
    case 'setup/rename':
      return { type: 'setup/renamed', at, name: command.name };
    case 'setup/mark-step':
      return stepMarked(command, at);
    case 'setup/record-metadata':
      return { type: 'setup/metadata-read', at, published: command.published };
    case 'rollover/start':
      return { type: 'setup/rollover-started', at };
    case 'rollover/agree':
      return { type: 'setup/rollover-agreed', at, agreedFor: command.agreedFor };
    case 'rollover/end':
      return { type: 'setup/rollover-ended', at };
    case 'setup/choose-logout':
      return { type: 'setup/logout-form-chosen', at, form: command.form };
  }
}

function stepMarked({ step, mark, despite }: CommandOf<'setup/mark-step'>, at: string): SetupEvent {
  const marked = { type: 'setup/step-marked', at, step, mark } as const;
  return despite ? { ...marked, despite } : marked;
}

async function keepPassword(password: string, meant: string | null): Promise<CommandReply> {
  const id = meant ?? (await idAtWork());
  if (id === null) return failed('no-setup');
  await keepTestPassword(id, password);
  return done;
}

async function forgetPassword(meant: string | null): Promise<CommandReply> {
  const id = meant ?? (await idAtWork());
  if (id !== null) await forgetTestPassword(id);
  return done;
}

async function idAtWork(): Promise<string | null> {
  const stored = await loadSetup();
  return stored.outcome === 'found' ? stored.setup.id : null;
}

/**
 * What is compared with Entra's list is the thumbprint, so it is worked out here once more. While one
 * certificate takes another's place, what is brought is the new one.
 */
async function bringCertificate(
  { der, details, source }: CommandOf<'setup/bring-certificate'>,
  meant: string | null,
): Promise<CommandReply> {
  if (!(await isDescribedBy(der, details))) return failed('not-understood');
  const at = new Date().toISOString();
  const brought = { at, der, details, source };
  return record(
    ({ rollover }) =>
      rollover
        ? { type: 'setup/rollover-certificate-brought', ...brought }
        : { type: 'setup/certificate-brought', ...brought },
    meant,
  );
}
