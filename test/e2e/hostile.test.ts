import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSsoSettings } from '../demo/walk-image-relay.ts';
import { attacks } from '../hostile/attacks/attacks.ts';
import { canPoint } from '../hostile/attacks/overlays.ts';
import { judge } from '../hostile/judge.ts';
import { openScene, type Scene } from '../hostile/scene/scene.ts';
import { countViolations, watchViolations } from '../hostile/scene/violations.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { walkToCertificate } from './support/to-certificate.ts';

/** Those that matter most; `npm run hostile` tries them all. */
const chosen = [
  'a page of Image Relay reports the test user of Entra',
  'a page reports a value that fails its schema',
  'a content script gives a Login URL, as only the panel may',
  'a content script writes the store "local"',
  'another extension sends the messages of the panel and of pages',
  'an Assertion Consumer URL of a foreign host',
  'a Login URL on a host that only begins so',
  'a certificate file of XML with entities that grow',
  'a stored setup with a Login URL on another host',
  'a page chooses a control in the admin’s place',
];

/** What the settings page shows once the tab has come to it. */
const shownSettings = '[data-truth="samlSettings.loginUrl"]';

describe('somebody hostile', () => {
  let stage: HeadlessStage;
  let scene: Scene;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    await walkToCertificate(stage);
    await stage.relay.bringToFront();
    await openSsoSettings(stage);
    await stage.relay.waitForSelector(shownSettings);
    scene = await openScene(stage.chromium, stage);
    await watchViolations(scene);
  }, 120_000);
  afterAll(() => stage.close());

  it.each(chosen)('gets nowhere: %s', async (wanted) => {
    const attack = attacks.find(({ name }) => name === wanted);
    if (!attack) throw new Error('There is no such attack.');
    expect(await judge(scene, attack)).toEqual({ name: wanted, outcome: 'refused', detail: '' });
    expect(await countViolations(scene)).toEqual([]);
  });

  it('does not keep the admin from choosing a control', async () => {
    await scene.reset();
    expect(await canPoint(scene)).toBe(true);
    await scene.mend();
  });
});
