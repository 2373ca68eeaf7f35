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
  allowBefore,
  type Begun,
  begin,
  closePanel,
  forgetSight,
  inPanel,
  inWorker,
  openPanel,
  sight,
  signOutEverywhere,
  startTest,
  startWatchStage,
  store,
  verdictOf,
  type WatchStage,
  watches,
} from './support/watch-stage.ts';

const minute = 60 * 1000;
const wrongAudience = { outcome: 'failed', cause: 'audience' };
const passed = { outcome: 'passed', cause: null };

describe.runIf(process.platform === 'linux')('a test that is watched', () => {
  let stage: WatchStage;

  beforeAll(async () => {
    stage = await startWatchStage();
    await allowBefore(stage);
    await forgetSight(stage);
  });
  afterAll(() => stage.close());

  const beginWrong = () =>
    begin(stage, ({ world }) => Object.assign(world.faults, { wrongAudience: true }));
  const signIn = (tab: Page, { ready }: Begun) => signInAs(stage.hands, tab, ready.testUser);
  const ends = async () => (await watches(stage)).map(({ ended }) => ended);
  const seen = async () =>
    (await watches(stage)).flatMap(({ sightings }) =>
      sightings.map(({ sighting }) => sighting.type),
    );

  it('waits in memory while the panel is closed, and is judged and erased once it is opened', async () => {
    const begun = await beginWrong();
    const tab = await startTest(stage);
    await closePanel(stage);
    await signIn(tab, begun);
    await eventually(ends).toEqual(['arrived']);
    expect(await seen()).toContain('sign-in/response');
    expect(await sight(stage)).toEqual({ isAllowed: false, scripts: [] });
    expect(await verdictOf(stage)).toBeUndefined();
    await openPanel(stage);
    await eventually(() => verdictOf(stage)).toMatchObject(wrongAudience);
    await eventually(() => watches(stage)).toEqual([]);
  });

  it.each([
    { how: 'that has ended', signsIn: true },
    { how: 'that still goes on', signsIn: false },
  ])('is gone after ten minutes though nobody looked, one $how', async ({ signsIn }) => {
    const begun = await beginWrong();
    const tab = await startTest(stage);
    await closePanel(stage);
    if (signsIn) await signIn(tab, begun);
    await eventually(ends).toEqual([signsIn ? 'arrived' : null]);
    await makeOlder();
    await eventually(() => watches(stage)).toEqual([]);
    await eventually(() => sight(stage)).toEqual({ isAllowed: false, scripts: [] });
    await openPanel(stage);
    expect(await verdictOf(stage)).toBeUndefined();
  });

  /** As if it had begun ten minutes earlier, and the alarm had come. */
  async function makeOlder(): Promise<void> {
    const [watch] = await watches(stage);
    if (!watch) throw new Error('Nothing is watched.');
    const startedAt = new Date(Date.parse(watch.startedAt) - 10 * minute).toISOString();
    const older = JSON.stringify({ [`test-watch:${watch.setupId}`]: { ...watch, startedAt } });
    await inWorker(stage, `chrome.storage.session.set(${older})`);
    await inWorker(stage, `chrome.alarms.create('test-watch', { when: Date.now() })`);
  }

  it('loses nothing when the background is stopped between request and answer', async () => {
    const begun = await beginWrong();
    const tab = await startTest(stage);
    await eventually(seen).toContain('sign-in/request');
    await stage.chromium.stopWorker();
    await signIn(tab, begun);
    await eventually(() => verdictOf(stage)).toMatchObject(wrongAudience);
  });

  it('loses nothing when it is stopped between answer and arrival', async () => {
    const begun = await beginWrong();
    const tab = await startTest(stage);
    const release = await holdAnswer(tab);
    await signIn(tab, begun);
    await eventually(seen).toContain('sign-in/response');
    await stage.chromium.stopWorker();
    release();
    await eventually(() => verdictOf(stage)).toMatchObject(wrongAudience);
  });

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

/** Keeps Entra's answer on its way to Image Relay until it is let go. */
async function holdAnswer(tab: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const isAnswer = request.method() === 'POST' && request.url().endsWith('/sso/consume');
    void (isAnswer ? promise : Promise.resolve()).then(() => request.continue());
  });
  return resolve;
}
