import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { signInAs } from './support/sign-in-as.ts';
import {
  type Begun,
  begin,
  closePanel,
  openPanel,
  startTest,
  startWatchStage,
  type WatchStage,
} from './support/watch-stage.ts';
import {
  allowBefore,
  forgetSight,
  inWorker,
  sight,
  verdictOf,
  watches,
} from './support/watched.ts';

const minute = 60 * 1000;
const wrongAudience = { outcome: 'failed', cause: 'audience' };

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
});

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
