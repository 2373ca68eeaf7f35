import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInHost } from '../practice/hosts.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { signInAs } from './support/sign-in-as.ts';
import {
  begin,
  openPanel,
  startTest,
  startWatchStage,
  textOf,
  type WatchStage,
} from './support/watch-stage.ts';
import {
  allowBefore,
  forgetSight,
  inExtensionList,
  sight,
  verdictOf,
  watches,
} from './support/watched.ts';

describe.runIf(process.platform === 'linux')('a test in a private window', () => {
  let stage: WatchStage;

  beforeAll(async () => {
    stage = await startWatchStage();
    await allowBefore(stage);
    await forgetSight(stage);
  });
  afterAll(() => stage.close());

  it('waits until the admin has allowed it, and the panel says where', async () => {
    await begin(stage);
    await eventually(() => textOf(stage)).toContain(english['test.private.how']);
    expect(await textOf(stage)).not.toContain(english['test.private']);
  });

  it('is watched like any other once that is allowed', async () => {
    await allowPrivately(stage);
    await openPanel(stage);
    const { ready, setup } = await begin(stage, ({ world }) =>
      Object.assign(world.faults, { wrongAudience: true }),
    );
    const at = setup.company.host;
    const tab = await startTest(stage, { button: english['test.private'], at });
    expect(await watches(stage)).toEqual([expect.objectContaining({ isPrivate: true })]);
    await signOutThere(tab, [signInHost, at]);
    await tab.goto(ready.app.signOnUrl);
    await signInAs(stage.hands, tab, ready.testUser);
    await eventually(() => verdictOf(stage)).toMatchObject({
      outcome: 'failed',
      cause: 'audience',
    });
    await eventually(() => sight(stage)).toEqual({ isAllowed: false, scripts: [] });
  });
});

/** A private window has cookies of its own, and the practice consoles take whoever has none for the admin. */
async function signOutThere(tab: Page, hosts: readonly string[]): Promise<void> {
  const session = await tab.createCDPSession();
  const cookies = hosts.flatMap((domain) =>
    ['practice-sign-in', '_portal_session'].map((name) => ({ name, domain })),
  );
  const empty = { value: '-', path: '/', secure: true, httpOnly: true };
  await session.send('Network.setCookies', {
    cookies: cookies.map((each) => ({ ...each, ...empty })),
  });
}

/** As the switch in the browser's list of extensions does, which loads the extension anew. */
async function allowPrivately(stage: WatchStage): Promise<void> {
  const { chromium } = stage;
  const change = JSON.stringify({ extensionId: chromium.extension?.id, incognitoAccess: true });
  // A worker that the test looks into would stay beside the new one.
  await chromium.stopWorker();
  await inExtensionList(stage, `chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  const isAllowed = async () =>
    (await chromium.serviceWorker()).evaluate('chrome.extension.isAllowedIncognitoAccess()');
  await eventually(() => isAllowed().catch(() => false)).toBe(true);
}
