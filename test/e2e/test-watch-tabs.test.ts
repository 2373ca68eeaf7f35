import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { createPortalHands } from '../demo/portal-hands.ts';
import { pageAt } from '../demo/stage.ts';
import { knownSetup } from '../diagnose/known-setup.ts';
import { companyHost, entraHost, signInHost } from '../practice/hosts.ts';
import { eventually } from './support/eventually.ts';
import { addReadyCompany } from './support/second-company.ts';
import { signInAs } from './support/sign-in-as.ts';
import {
  type Begun,
  begin,
  signOutEverywhere,
  startTest,
  startWatchStage,
  store,
  type WatchStage,
} from './support/watch-stage.ts';
import { allowBefore, forgetSight, inPanel, verdictOf, watches } from './support/watched.ts';

const minute = 60 * 1000;
const passed = { outcome: 'passed', cause: null };

describe.runIf(process.platform === 'linux')('a test that is watched in its own tabs', () => {
  let stage: WatchStage;

  beforeAll(async () => {
    stage = await startWatchStage();
    await allowBefore(stage);
    await forgetSight(stage);
  });
  afterAll(() => stage.close());

  const signIn = (tab: Page, { ready }: Begun) => signInAs(stage.hands, tab, ready.testUser);
  const ends = async () => (await watches(stage)).map(({ ended }) => ended);

  it('is not mixed with one of another setup in another tab', async () => {
    let other: SetupState | undefined;
    const begun = await begin(stage, async (ready) => {
      const second = await addReadyCompany(ready);
      const host = companyHost(second.company.subdomain);
      other = { ...knownSetup(second), company: { host, confirmed: true } };
      second.company.saml.certificate = ready.company.saml.certificate;
      await signOutEverywhere(stage, [host]);
    });
    if (!other) throw new Error('There is no second setup.');
    await store(stage, { [`setup:${other.id}`]: other });
    const one = await startTest(stage);
    await bring(other);
    const two = await startTest(stage);
    expect(await watches(stage)).toHaveLength(2);
    await signIn(two, begun);
    await one.bringToFront();
    await signIn(one, begun);
    await eventually(ends).not.toContain(null);
    await bring(begun.setup);
    await eventually(() => verdictOf(stage)).toMatchObject(passed);
    await bring(other);
    await eventually(() => verdictOf(stage)).toMatchObject({
      outcome: 'failed',
      cause: 'certificate-mismatch',
    });
  });

  async function bring({ id }: SetupState): Promise<void> {
    await inPanel(stage, `chrome.runtime.sendMessage({ type: 'setups/bring', id: '${id}' })`);
  }

  it('takes the place of one before, whose tab changes nothing any more', async () => {
    const begun = await begin(stage);
    const one = await startTest(stage);
    const [before] = await watches(stage);
    const two = await startTest(stage);
    const [watch, more] = await watches(stage);
    expect(more).toBeUndefined();
    expect(watch?.id).not.toBe(before?.id);
    await one.bringToFront();
    Object.assign(begun.ready.world.faults, { wrongAudience: true });
    await signIn(one, begun);
    await one.close();
    expect(await watches(stage)).toEqual([expect.objectContaining({ id: watch?.id, ended: null })]);
    expect(await verdictOf(stage)).toBeUndefined();
    Object.assign(begun.ready.world.faults, { wrongAudience: false });
    await signIn(two, begun);
    await eventually(() => verdictOf(stage)).toMatchObject(passed);
  });

  it('goes on in the tab that a tile of My Apps opens', async () => {
    const begun = await begin(stage, undefined, offering('tile'));
    const tab = await startTest(stage, { kind: 'tile' });
    await signIn(tab, begun);
    await tab.waitForSelector('a.app');
    const known = await stage.chromium.browser.pages();
    await stage.hands.pressOn(tab, 'a.app');
    await pageAt(stage.chromium.browser, begun.setup.company.host, known);
    await eventually(() => verdictOf(stage, 'tile')).toMatchObject(passed);
  });

  it('goes on in the tab that “Test this application” opens', async () => {
    const begun = await begin(stage, undefined, offering('test'));
    const entra = await startTest(stage, { kind: 'test', at: entraHost });
    const portal = createPortalHands(entra, stage.hands, stage.practice.world.options);
    await portal.press('button', 'test');
    const known = await stage.chromium.browser.pages();
    await portal.press('button', 'testSignIn');
    await signIn(await pageAt(stage.chromium.browser, signInHost, known), begun);
    await eventually(() => verdictOf(stage, 'test')).toMatchObject(passed);
  });
});

/** The setup in which that test is due: those that the guide has before it have passed. */
function offering(kind: 'test' | 'tile') {
  const before = { at: new Date(Date.now() - minute).toISOString(), email: 'tested' };
  const all = kind === 'test' ? { sp: before } : { sp: before, test: before };
  return (setup: SetupState) => ({ ...setup, tests: { pending: null, passed: all } });
}
