import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installExtension } from '../support/loaded-extension.ts';
import { eventually } from './support/eventually.ts';
import { filesWith } from './support/markers.ts';
import { begin, startTest, startWatchStage, type WatchStage } from './support/watch-stage.ts';
import { allowBefore, forgetSight, inWorker, sight, watches } from './support/watched.ts';

const seeing = { isAllowed: true, scripts: ['sign-in'] };
const unseen = { isAllowed: false, scripts: [] };

describe.runIf(process.platform === 'linux')('in the middle of a test', () => {
  let userDataDir: string;
  let stage: WatchStage;

  beforeEach(async () => {
    userDataDir = await mkdtemp(join(tmpdir(), 'profile-'));
    stage = await startWatchStage(userDataDir);
    await allowBefore(stage);
    await forgetSight(stage);
  });
  afterEach(async () => {
    await stage.close();
    await rm(userDataDir, { recursive: true, force: true });
  });

  async function startWatched(): Promise<void> {
    await begin(stage);
    await startTest(stage);
    expect(await sight(stage)).toEqual(seeing);
  }

  it('an update of the extension ends the watch, and the permission goes back', async () => {
    await startWatched();
    const anew = await installExtension(stage.chromium.browser);
    stage = { ...stage, chromium: { ...stage.chromium, ...anew } };
    await eventually(() => watches(stage)).toEqual([]);
    await eventually(() => sight(stage)).toEqual(unseen);
  });

  // An extension that a driver has brought has no permission left after a real start, so that one is told only.
  it('the end of the browser makes it forget the watch, and at its next start the permission goes back', async () => {
    await startWatched();
    await inWorker(stage, 'chrome.storage.session.clear()');
    await inWorker(stage, 'chrome.scripting.unregisterContentScripts()');
    expect(await sight(stage)).toEqual({ ...unseen, isAllowed: true });
    await inWorker(stage, 'chrome.runtime.onStartup.dispatch()');
    await eventually(() => sight(stage)).toEqual(unseen);
  });

  it('the browser can be killed: that the permission was lent stands on the disk', async () => {
    await startWatched();
    const browser = stage.chromium.browser.process();
    const gone = new Promise((resolve) => browser?.once('exit', resolve));
    browser?.kill('SIGKILL');
    await gone;
    const files = await filesWith(userDataDir, ['sign-in-borrowed']);
    expect(files).toContainEqual(expect.stringContaining('Local Extension Settings'));
  });
});
