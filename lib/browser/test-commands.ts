import { addressOf } from '../guide/links.ts';
import type { CommandFailure } from '../messages/command-failure.ts';
import type { PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import type { TestWatch } from '../messages/test-watch.ts';
import type { SetupState } from '../setup/setup-state.ts';
import type { TestKind } from '../setup/sign-in-test.ts';
import { openAddress, openPrivately, openTab, openTabs } from './console-tabs.ts';
import { loadSetup } from './setup-store.ts';
import { recordEvents } from './setup-writer.ts';
import { loadWatch } from './test-watch-store.ts';
import { beginWatch, cancelWatch, endWatch, followTab, forgetWatch } from './test-watches.ts';

export type TestCommand = Extract<PanelCommand, { type: `test/${string}` }>;
type Start = Extract<TestCommand, { type: 'test/start' }>;

const done: CommandReply = { outcome: 'done', results: [] };
const failed = (reason: CommandFailure): CommandReply => ({ outcome: 'failed', reason });

/** Starts, ends and judges tests of single sign-on. What was asked for a test that does not start goes back. */
export async function takeTestCommand(
  command: TestCommand,
  meant: string | null,
): Promise<CommandReply> {
  const reply = await take(command, meant);
  const isLost = command.type === 'test/start' && reply.outcome === 'failed';
  if (isLost) await cancelWatch(command.isBorrowed);
  return reply;
}

async function take(command: TestCommand, meant: string | null): Promise<CommandReply> {
  const stored = await loadSetup();
  if (stored.outcome !== 'found') return failed('no-setup');
  const { setup } = stored;
  if (meant !== null && setup.id !== meant) return failed('another-setup');
  switch (command.type) {
    case 'test/start':
      return start(command, setup);
    case 'test/end':
      await endWatch(setup.id, 'told');
      return done;
    case 'test/stop':
      await forgetWatch(setup.id);
      return done;
    case 'test/judge':
      return judge(command.verdict, setup.id);
  }
}

/** The watch stands before the first page of the test is asked for. */
async function start(command: Start, setup: SetupState): Promise<CommandReply> {
  const { kind, isBorrowed } = command;
  const at = new Date().toISOString();
  if (kind !== 'sign-out') {
    const recorded = await recordEvents(
      () => [{ type: 'setup/test-started', at, way: kind }],
      setup.id,
    );
    if (recorded !== 'recorded') return failed(recorded);
  }
  const watch = await watchOf(command, setup, at);
  await beginWatch(watch, isBorrowed);
  const tab = await openStart(command, setup);
  if (tab !== null) await followTab(setup.id, tab);
  return done;
}

async function watchOf(command: Start, setup: SetupState, at: string): Promise<TestWatch> {
  const { kind, isPrivate, seesSignIn } = command;
  return {
    id: crypto.randomUUID(),
    setupId: setup.id,
    kind,
    startedAt: at,
    host: setup.company.host,
    tabs: [],
    others: await openTabs(),
    seesSignIn,
    isPrivate,
    sightings: [],
    signedIn: null,
    landed: null,
    ended: null,
  };
}

const starts = {
  sp: 'sign-on-url',
  test: 'app-single-sign-on',
  tile: 'my-apps',
  'sign-out': 'sign-on-url',
} as const satisfies Record<TestKind, string>;

/** "Test this application" stands on a page that is open already; everything else begins in a tab of its own. */
async function openStart({ kind, isPrivate }: Start, setup: SetupState): Promise<number | null> {
  const address = addressOf(starts[kind], setup);
  if (isPrivate) return openPrivately(address);
  if (kind !== 'test') return openTab(address);
  await openAddress(address, false);
  return null;
}

async function judge(
  verdict: Extract<TestCommand, { type: 'test/judge' }>['verdict'],
  setupId: string,
): Promise<CommandReply> {
  const at = new Date().toISOString();
  const recorded = await recordEvents(() => [{ type: 'setup/test-judged', at, verdict }], setupId);
  if (recorded !== 'recorded') return failed(recorded);
  const watch = await loadWatch(setupId);
  if (watch !== null && watch.ended !== null) await forgetWatch(setupId);
  return done;
}
