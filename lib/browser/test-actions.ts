import type { ShownTest } from '../diagnosis/shown-test.ts';
import type { CommandReply } from '../messages/replies.ts';
import type { TestWatch } from '../messages/test-watch.ts';
import type { SetupState } from '../setup/setup-state.ts';
import type { TestKind } from '../setup/sign-in-test.ts';
import { borrowSight } from './borrowed-sight.ts';
import { browser } from './extension-api.ts';
import { sendCommand } from './send-command.ts';

/**
 * Starts a test and the watch over it. Must be called straight from a press, for the browser asks whether
 * Microsoft's sign-in may be seen; a test without that permission shows Image Relay's half alone.
 *
 * @param forSetup Id of the setup that the panel showed.
 */
export async function startTest(
  kind: TestKind,
  isPrivate: boolean,
  forSetup: string | null,
): Promise<CommandReply> {
  const { isAllowed, wasAllowed } = await borrowSight();
  const command = { type: 'test/start', kind, isPrivate } as const;
  const sight = { seesSignIn: isAllowed, isBorrowed: isAllowed && !wasAllowed };
  return sendCommand({ ...command, ...sight }, forSetup);
}

/** Whether the admin lets the extension work in private windows: it cannot ask for that itself. */
export function mayTestPrivately(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}

/** What reads messages and signatures is large, and comes when the first test is to be judged. */
export async function judgeTest(setup: SetupState, watch: TestWatch): Promise<ShownTest> {
  return (await import('./judge-test.ts')).judgeTest(setup, watch);
}
