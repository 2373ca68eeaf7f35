import type { Sighting } from '../messages/sighting.ts';
import { longestWatch, type TestWatch, type WatchEnd } from '../messages/test-watch.ts';
import { handBack, noteBorrowed } from './borrowed-sight.ts';
import { browser } from './extension-api.ts';
import { concerns, type Spot, withSession, withSighting } from './follow-test.ts';
import { inTurn } from './setup-writer.ts';
import { registerSignInScript, unregisterSignInScript } from './sign-in-script.ts';
import type { SignInSender } from './sign-in-sender.ts';
import { stayAwakeForTests } from './stay-awake.ts';
import { eraseOld, eraseWatch, loadWatch, loadWatches, saveWatch } from './test-watch-store.ts';

const alarmName = 'test-watch';

/** Sees to the end of every watch, whenever the background was stopped meanwhile. */
export function startTestWatches(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void inTurn(sweep);
  });
  browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => leaveTab(tabId)));
  browser.runtime.onStartup.addListener(() => void inTurn(giveUpSight));
  // What was held in memory is gone after an update too.
  browser.runtime.onInstalled.addListener(() => void inTurn(giveUpSight));
  void stayAwakeForTests();
}

/**
 * Begins to watch; whatever was watched of the same setup before is forgotten.
 *
 * @param isBorrowed Whether the permission was asked for this test alone. Noted in the same turn, so that the
 *   end of another test does not give it back before this one is watched.
 */
export function beginWatch(watch: TestWatch, isBorrowed: boolean): Promise<void> {
  return inTurn(async () => {
    if (isBorrowed) await noteBorrowed();
    await saveWatch(watch);
    await registerSignInScript(watch.seesSignIn || (await isSignInWatched()));
    browser.alarms.create(alarmName, { when: Date.parse(watch.startedAt) + longestWatch });
    await stayAwakeForTests();
  });
}

/** A test that could not begin: what was asked for it alone goes back, unless another one is watched. */
export function cancelWatch(isBorrowed: boolean): Promise<void> {
  return inTurn(async () => {
    if (isBorrowed) await noteBorrowed();
    await giveUpSight();
  });
}

/** The test goes on in that tab, whatever else is seen of it by then. */
export function followTab(setupId: string, tab: number): Promise<void> {
  return inTurn(async () => {
    const watch = await loadWatch(setupId);
    if (watch !== null) await saveWatch({ ...watch, tabs: [...new Set([...watch.tabs, tab])] });
  });
}

/** Takes what a page of a sign-in tells; what is of no test that is being watched is not looked at. */
export function takeSighting(sighting: Sighting, sender: SignInSender): Promise<void> {
  return change(sender, (watch, spot) => withSighting(watch, sighting, spot));
}

/** Takes whom Image Relay shows as signed in. */
export function takeSession(email: string, sender: SignInSender): Promise<void> {
  return change(sender, (watch, spot) => withSession(watch, email, spot));
}

/** Ends the watch of a setup; what was seen waits to be judged. */
export function endWatch(setupId: string, how: WatchEnd): Promise<void> {
  return inTurn(async () => {
    const watch = await loadWatch(setupId);
    if (watch !== null && watch.ended === null) await saveWatch({ ...watch, ended: how });
    await giveUpSight();
  });
}

/** What was seen has been judged, or is not to be. */
export function forgetWatch(setupId: string): Promise<void> {
  return inTurn(async () => {
    await eraseWatch(setupId);
    await giveUpSight();
  });
}

/** Where several tests might be meant none is: then their own tabs alone count. */
function change(
  { tabId, address }: SignInSender,
  next: (watch: TestWatch, spot: Spot) => TestWatch,
): Promise<void> {
  return inTurn(async () => {
    const spot = { tabId, address, at: new Date().toISOString() };
    const concerned = (await loadWatches()).filter((each) => concerns(each, spot));
    const own = concerned.filter(({ tabs }) => tabs.includes(tabId));
    const [watch, second] = own.length > 0 ? own : concerned;
    if (watch === undefined || second !== undefined) return;
    const now = next(watch, spot);
    if (now !== watch) await saveWatch(now);
    if (now.ended !== null) await giveUpSight();
  });
}

async function leaveTab(tabId: number): Promise<void> {
  for (const watch of await loadWatches()) {
    if (watch.ended !== null || !watch.tabs.includes(tabId)) continue;
    const tabs = watch.tabs.filter((each) => each !== tabId);
    await saveWatch({ ...watch, tabs, ended: tabs.length === 0 ? 'left' : null });
  }
  await giveUpSight();
}

async function sweep(): Promise<void> {
  await eraseOld(Date.now());
  await giveUpSight();
  const [next] = (await loadWatches()).map(({ startedAt }) => Date.parse(startedAt)).toSorted();
  if (next !== undefined) browser.alarms.create(alarmName, { when: next + longestWatch });
}

async function isSignInWatched(): Promise<boolean> {
  return (await loadWatches()).some(({ ended, seesSignIn }) => ended === null && seesSignIn);
}

/** Once nothing is watched any more nothing is put into pages, and the permission goes back. Must be called in turn. */
export async function giveUpSight(): Promise<void> {
  if ((await loadWatches()).some(({ ended }) => ended === null)) return;
  await unregisterSignInScript();
  await handBack();
}
