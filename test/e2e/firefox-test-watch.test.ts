import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import type { JudgedTest } from '../../lib/setup/test-verdict.ts';
import { createHands } from '../demo/hands.ts';
import { pageAt } from '../demo/stage.ts';
import { knownSetup } from '../diagnose/known-setup.ts';
import { companyHost, signInHost } from '../practice/hosts.ts';
import type { ReadyWorld } from '../practice/world/ready-world.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { startPracticeFirefox } from './support/practice-browser.ts';
import { signInAs } from './support/sign-in-as.ts';

/** The panel stands in a tab of its own here, and the browser grants what is asked for by a real press. */
describe('a test that is watched in Firefox', () => {
  const hands = createHands();
  let firefox: Awaited<ReturnType<typeof startPracticeFirefox>>;
  let panel: Page;
  let ready: ReadyWorld;

  beforeAll(async () => {
    firefox = await startPracticeFirefox({
      practice: { ready: true, delay: 10 },
      preferences: {
        'extensions.webextOptionalPermissionPrompts': false,
        // The background sleeps while the test user types.
        'extensions.background.idle.timeout': 500,
      },
    });
    if (!firefox.practice.ready) throw new Error('The consoles are not set up.');
    ready = firefox.practice.ready;
    panel = await firefox.openPanelPage();
  });
  afterAll(() => firefox.close());

  const inPanel = (script: string): Promise<unknown> => panel.evaluate(script);
  const stored = async () =>
    (await inPanel('browser.storage.local.get().then(({ setup }) => setup)')) as SetupState;
  const verdict = async (): Promise<JudgedTest | undefined> => (await stored()).tests.judged?.sp;
  const sight = () =>
    inPanel(`Promise.all([
      browser.permissions.contains({ origins: ['https://${signInHost}/*'] }),
      browser.scripting.getRegisteredContentScripts({ ids: ['sign-in'] }),
    ]).then(([isAllowed, scripts]) => ({ isAllowed, scripts: scripts.map(({ id }) => id) }))`);

  it.each([
    { what: 'a good one by POST', binding: 'post', isWrong: false, cause: null },
    { what: 'a good one by Redirect', binding: 'redirect', isWrong: false, cause: null },
    { what: 'one for another audience', binding: 'post', isWrong: true, cause: 'audience' },
  ] as const)('judges $what, and gives the permission back', async (row) => {
    await begin(row.binding, row.isWrong);
    const known = await firefox.browser.pages();
    await panel.bringToFront();
    await hands.press(panel, 'button', english['test.start.sp']);
    const tab = await pageAt(firefox.browser, signInHost, known);
    expect(await sight()).toEqual({ isAllowed: true, scripts: ['sign-in'] });
    await signInAs(hands, tab, ready.testUser);
    await eventually(verdict).toMatchObject({
      outcome: row.isWrong ? 'failed' : 'passed',
      cause: row.cause,
    });
    await eventually(sight).toEqual({ isAllowed: false, scripts: [] });
    await tab.close();
  });

  async function begin(binding: 'post' | 'redirect', isWrong: boolean): Promise<void> {
    const setup = knownSetup(ready);
    ready.company.saml.binding = binding;
    ready.world.faults.wrongAudience = isWrong;
    await signOutEverywhere();
    // What the background was about to write of the row before may still come, and is written over.
    await eventually(async () => {
      await inPanel(`browser.storage.local.set(${JSON.stringify({ setup })})`);
      await inPanel(`browser.runtime.sendMessage({ type: 'test/stop' })`);
      return (await stored()).id;
    }).toBe(setup.id);
  }

  async function signOutEverywhere(): Promise<void> {
    const cookies = [
      { name: 'practice-sign-in', domain: signInHost },
      { name: '_portal_session', domain: companyHost(ready.company.subdomain) },
    ];
    const empty = { value: '-', path: '/', secure: true, httpOnly: true };
    await firefox.browser.setCookie(...cookies.map((each) => ({ ...each, ...empty })));
  }
});
