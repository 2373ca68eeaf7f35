import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadyWorld } from '../practice/world/ready-world.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { signInAs } from './support/sign-in-as.ts';
import {
  begin,
  startTest,
  startWatchStage,
  textOf,
  type WatchStage,
} from './support/watch-stage.ts';
import { sight, storedNow, verdictOf, watches } from './support/watched.ts';

const unseen = { isAllowed: false, scripts: [] };
const seeing = { isAllowed: true, scripts: ['sign-in'] };

describe.runIf(process.platform === 'linux')('the sight of Microsoft’s sign-in', () => {
  let stage: WatchStage;

  beforeAll(async () => {
    stage = await startWatchStage();
  });
  afterAll(() => stage.close());
  it('is not needed: Image Relay’s side alone shows that a test has passed', async () => {
    const { ready } = await begin(stage);
    const tab = await startTest(stage, { answer: 'deny' });
    await eventually(() => textOf(stage)).toContain(english['test.watching.blind']);
    expect(await sight(stage)).toEqual({ isAllowed: false, scripts: ['sign-in'] });
    await signInAs(stage.hands, tab, ready.testUser);
    await eventually(async () => (await storedNow(stage)).tests.passed.sp).toMatchObject({
      email: ready.testUser.userPrincipalName,
    });
    const [watch] = await watches(stage);
    const types = watch?.sightings.map(({ sighting }) => sighting.type);
    expect(types).toEqual(['sign-in/request']);
  });

  it('is asked for when a test begins, and given back when it has ended', async () => {
    const { ready } = await begin(stage);
    const tab = await startTest(stage, { answer: 'allow' });
    expect(await sight(stage)).toEqual(seeing);
    await passes(tab, ready);
    expect(await watches(stage)).toEqual([]);
  });

  it('is not asked for a second time by Chromium, and given back all the same', async () => {
    const { ready } = await begin(stage);
    const tab = await startTest(stage);
    expect(await sight(stage)).toEqual(seeing);
    await passes(tab, ready);
  });

  it('is given back when the tab is closed, and nothing is said to have failed', async () => {
    await begin(stage);
    const tab = await startTest(stage);
    await tab.close();
    await eventually(() => verdictOf(stage)).toMatchObject({ outcome: 'unclear', cause: null });
    await eventually(() => sight(stage)).toEqual(unseen);
    expect(await watches(stage)).toEqual([]);
    expect((await storedNow(stage)).tests.passed).toEqual({});
    expect(await textOf(stage)).not.toContain(english['diagnosis.outcome.failed']);
  });

  it('is given back when the admin stops watching, and nothing is judged', async () => {
    const { ready } = await begin(stage);
    const tab = await startTest(stage);
    await stage.hands.press(stage.panel, 'button', english['test.stop']);
    await eventually(() => sight(stage)).toEqual(unseen);
    expect(await watches(stage)).toEqual([]);
    await signInAs(stage.hands, tab, ready.testUser);
    await eventually(async () => (await storedNow(stage)).tests.passed.sp).toBeTruthy();
    expect(await watches(stage)).toEqual([]);
    expect(await verdictOf(stage)).toBeUndefined();
  });

  it('stays where it was allowed for some other use before', async () => {
    const { ready } = await begin(stage);
    await stage.panel.$$eval('details:has(#check-heading)', (all) =>
      all.forEach((each) => {
        each.open = true;
      }),
    );
    await stage.hands.press(stage.panel, 'button', english['check.button']);
    await eventually(() => sight(stage)).toEqual({ isAllowed: true, scripts: [] });
    const tab = await startTest(stage);
    await signInAs(stage.hands, tab, ready.testUser);
    await eventually(() => verdictOf(stage)).toMatchObject({ outcome: 'passed' });
    await eventually(() => sight(stage)).toEqual({ isAllowed: true, scripts: [] });
  });

  async function passes(tab: Page, { testUser }: ReadyWorld): Promise<void> {
    await signInAs(stage.hands, tab, testUser);
    await eventually(() => verdictOf(stage)).toMatchObject({ outcome: 'passed', cause: null });
    await eventually(() => sight(stage)).toEqual(unseen);
  }
});
