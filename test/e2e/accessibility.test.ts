import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../lib/catalogue/translate.ts';
import { stepIds } from '../../lib/guide/step.ts';
import { axeViolations } from '../pictures/checks/axe.ts';
import type { Scene } from '../pictures/scene.ts';
import { scenes } from '../pictures/scenes/scenes.ts';
import { openStudio, type Studio } from '../pictures/studio.ts';
import { listenTo, nestedLive, readTooLate, saidLive } from './support/screen-reader.ts';

/** One scene of each kind of card; `npm run pictures` goes through all of them. */
const some = [
  'first-run-company-open',
  'review-every-kind',
  'fill-results',
  'certificate-question-active',
  'check-differs',
  'check-every-verdict',
  'repair-fields',
  'repair-objections',
  'learned-fields',
  'data-set-aside',
  'data-not-kept',
  'start-over',
  'all-done',
  'reminder-of-two',
  'rollover-image-relay-ahead',
  'hand-over-conflicting',
  'backup-preview',
];

describe('the panel for those who cannot see it', () => {
  let studio: Studio;

  beforeAll(async () => {
    studio = await openStudio();
  });
  afterAll(() => studio.close());

  const show = (scene: Scene) => studio.show(scene, 'en');

  it.each(some)('%s has nothing against WCAG 2.2, levels A and AA', async (name) => {
    const page = await show(sceneNamed(name));
    expect(await axeViolations(page)).toEqual([]);
    await expectSound(page);
  });

  it.each(stepIds)('%s reads in its order, with names, and as the current step', async (step) => {
    const page = await show(sceneNamed(`step-${step}`));
    await expectSound(page);
    const current = await page.$$eval('[aria-current=step]', (rows) =>
      rows.map((row) => row.textContent),
    );
    expect(current).toEqual([expect.stringContaining(t(`step.${step}.title`))]);
    expect(current[0]).toContain(t('checklist.current'));
  });
});

/** Whatever is in front: one main landmark, headings without a gap, names, order, and each news once. */
async function expectSound(page: Page): Promise<void> {
  const { landmarks, headings, nameless } = await listenTo(page);
  expect(landmarks.filter((role) => role === 'main')).toHaveLength(1);
  expect(headings[0]).toBe(1);
  expect(headings.filter((level, at) => level > (headings[at - 1] ?? 0) + 1)).toEqual([]);
  expect(nameless).toEqual([]);
  expect(await page.evaluate(readTooLate)).toEqual([]);
  expect(await page.evaluate(nestedLive)).toEqual([]);
  const said = await page.evaluate(saidLive);
  expect(said).toEqual([...new Set(said)]);
}

function sceneNamed(name: string): Scene {
  const scene = scenes.find((each) => each.name === name);
  if (scene === undefined) throw new Error(`There is no scene ${name}`);
  return scene;
}
