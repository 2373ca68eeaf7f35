import type { TestWatch } from '../../../lib/messages/test-watch.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import type { TestKind } from '../../../lib/setup/sign-in-test.ts';
import type { JudgedTest } from '../../../lib/setup/test-verdict.ts';
import { signInHost } from '../../practice/hosts.ts';
import type { WatchStage } from './watch-stage.ts';

const signInOrigins = { origins: [`https://${signInHost}/*`] };

/** What is recorded of the last test of that kind; undefined while nothing is. */
export async function verdictOf(
  stage: WatchStage,
  kind: TestKind = 'sp',
): Promise<JudgedTest | undefined> {
  return (await storedNow(stage)).tests.judged?.[kind];
}

export async function storedNow(stage: WatchStage): Promise<SetupState> {
  return (await inWorker(stage, `chrome.storage.local.get().then(({ setup }) => setup)`)) as never;
}

/** Every watch that is held. */
export async function watches(stage: WatchStage): Promise<TestWatch[]> {
  return (await inWorker(
    stage,
    `chrome.storage.session.get().then((all) => Object.entries(all)
      .filter(([key]) => key.startsWith('test-watch:')).map(([, value]) => value))`,
  )) as TestWatch[];
}

/** What the extension may still see of a sign-in. */
export async function sight(stage: WatchStage): Promise<unknown> {
  return inWorker(
    stage,
    `Promise.all([
      chrome.permissions.contains(${JSON.stringify(signInOrigins)}),
      chrome.scripting.getRegisteredContentScripts({ ids: ['sign-in'] }),
    ]).then(([isAllowed, scripts]) => ({ isAllowed, scripts: scripts.map(({ id }) => id) }))`,
  );
}

export async function inWorker({ chromium }: WatchStage, script: string): Promise<unknown> {
  return (await chromium.serviceWorker()).evaluate(script);
}

export function inPanel({ panel }: WatchStage, script: string): Promise<unknown> {
  return panel.evaluate(script);
}

/** As pressing "Check with Microsoft" leaves it: allowed, and not for a test. */
export async function allowBefore(stage: WatchStage): Promise<void> {
  const origins = JSON.stringify(signInOrigins);
  let isPending = true;
  const asked = inPanel(stage, `chrome.permissions.request(${origins})`).finally(() => {
    isPending = false;
  });
  await stage.chromium.answerPermissionPrompt('allow', async () => isPending);
  if ((await asked) !== true) throw new Error('The permission was not granted.');
}

/** The browser is to ask nothing any more, and every test borrows: Chromium gives what it gave before. */
export async function forgetSight(stage: WatchStage): Promise<void> {
  await inWorker(stage, `chrome.permissions.remove(${JSON.stringify(signInOrigins)})`);
}

/**
 * Carries out something in the browser's own list of extensions, in developer mode: without that, an extension
 * that is no package stays off when it is loaded anew.
 */
export async function inExtensionList({ chromium }: WatchStage, script: string): Promise<void> {
  const list = await chromium.browser.newPage();
  await list.goto('chrome://extensions/');
  const on = '{ inDeveloperMode: true }';
  await list.evaluate(`chrome.developerPrivate.updateProfileConfiguration(${on})`);
  await list.evaluate(script);
  await list.close();
}
