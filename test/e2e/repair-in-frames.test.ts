import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layerName } from '../../lib/page/overlay/layer.ts';
import type { Markup } from '../practice/markups.ts';
import { english } from '../support/english.ts';
import { candidatesIn } from './support/candidates.ts';
import { markDoneBefore } from './support/done-before.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { held } from './support/review.ts';

const field = english['field.createUser.displayName'];
const point = english['repair.point'].replace('{field}', field);
const box = 'pierce/[data-truth="createUser.displayName"]';
const address =
  'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/CreateUser.ReactView';

/** The box in words that nobody knows; a second password takes away what its place would say. */
const inOtherWords = `(() => {
  const change = (root) => {
    for (const each of root.querySelectorAll('label, [slot], .caption')) {
      if (each.textContent.trim() === 'Display name') each.textContent = 'Žmbl';
    }
    for (const each of root.querySelectorAll('*')) if (each.shadowRoot) change(each.shadowRoot);
  };
  change(document);
  document.body.insertAdjacentHTML('beforeend', '<input type="password">');
})()`;

type Stop = { document: number; name: string };

/** Whether the last stop is the first one again. */
function isRound(stops: readonly Stop[]): boolean {
  return stops.length > 1 && JSON.stringify(stops.at(-1)) === JSON.stringify(stops[0]);
}

const places: readonly { markup: Markup; where: string; documents: number }[] = [
  { markup: 'portal', where: 'a frame of another origin', documents: 2 },
  { markup: 'shadow', where: 'shadow roots within one another', documents: 1 },
];

describe.each(places)('a field in words that nobody knows, in $where', ({ markup, documents }) => {
  let stage: HeadlessStage;
  let wizard: Frame;

  beforeAll(async () => {
    stage = await startHeadlessStage({ practice: { markup } });
    await markDoneBefore(stage.panel.page, 'create-user');
    await stage.panel.waitForStep('create-user');
    await stage.entra.bringToFront();
    await stage.entra.goto(address);
    wizard = await stage.portal.frameWith(box);
    await wizard.evaluate(inOtherWords);
  }, 120_000);
  afterAll(() => stage.close());

  const panelText = () => stage.panel.page.$eval('#panel', (panel) => panel.textContent);
  const layers = () => wizard.$$eval(layerName, (all) => all.length);

  const startPointing = async () => {
    await stage.hands.press(stage.panel.page, 'button', point);
    await stage.entra.bringToFront();
    await eventually(layers).toBe(2);
  };

  it('is reached with Tab, from one document to the next and round again', async () => {
    await eventually(panelText).toContain(english['repair.fields']);
    await eventually(layers).toBe(1);
    await startPointing();
    const candidates = await candidatesIn(stage.entra);
    const stops = [await candidates.tab()];
    while (stops.length < 60 && !isRound(stops)) stops.push(await candidates.tab());
    await candidates.close();
    expect(new Set(stops.map(({ document }) => document)).size).toBe(documents);
    expect(stops.some(({ name }) => name.startsWith('Žmbl'))).toBe(true);
    expect(isRound(stops)).toBe(true);
    await stage.entra.keyboard.press('Escape');
    await eventually(layers).toBe(1);
  });

  it('is pointed at where it stands, and filled', async () => {
    await eventually(panelText).toContain(english['repair.fields']);
    // The next control is outlined there already.
    await eventually(layers).toBe(1);
    await startPointing();
    await stage.hands.pressOn(wizard, box);
    await eventually(panelText).toContain('Shown as: Žmbl');
    await stage.panel.fill(2);
    expect(await held(wizard, ['createUser.displayName'])).toEqual({
      'createUser.displayName': 'B.Simon',
    });
  });
});
