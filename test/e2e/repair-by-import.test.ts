import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageSketch } from '../../lib/consoles/sketch.ts';
import { layerName } from '../../lib/page/overlay/layer.ts';
import { writeLearnedFile } from '../../lib/setup/learned-file.ts';
import { aLearned } from '../support/builders/learned.ts';
import { english } from '../support/english.ts';
import { command, markDoneBefore } from './support/done-before.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { held } from './support/review.ts';

const title = english['field.permission.title'];
const confirm = english['repair.confirm'].replace('{field}', title);
const box = '[data-truth="permission.title"]';

const headings = `[...document.querySelectorAll('h1, h2')].map((each) => each.textContent)`;
const rename = `document.querySelector('${box}').labels[0].textContent = 'Bezeichnung der Rolle'`;

/** By a rule that no observer of the document hears of, and by one change that it does hear of. */
const hide = `(() => {
  window.sheet = new CSSStyleSheet();
  window.sheet.replaceSync('[data-truth="permission.title"] { display: none }');
  document.adoptedStyleSheets = [window.sheet];
  document.body.append('…');
})()`;
const showAgain = `window.sheet.replaceSync('')`;
const makeUnknown = `document.body.innerHTML = '<h1>Rollen</h1><label>Titel <input></label>'`;

describe('a field that somebody else showed', () => {
  let stage: HeadlessStage;
  const panelText = () => stage.panel.page.$eval('#panel', (panel) => panel.textContent);
  const layers = () => stage.relay.$$eval(layerName, (all) => all.length);
  const planned = () => stage.panel.page.$$eval('.planned', (rows) => rows.length);

  beforeAll(async () => {
    stage = await startHeadlessStage();
    await markDoneBefore(stage.panel.page, 'create-permission');
    await stage.relay.bringToFront();
    await stage.hands.pressOn(stage.relay, '[aria-controls=admin_menu]');
    await stage.hands.press(stage.relay, 'link', 'Users & Permissions');
    await stage.hands.press(stage.relay, 'link', 'Create New Permission');
    await stage.relay.waitForSelector(box);
    const section = (await stage.relay.evaluate(headings)) as string[];
    const learned = aLearned('image-relay/create-permission', 'permission.title', {
      description: {
        kind: 'text',
        captions: ['Bezeichnung der Rolle'],
        section,
        name: '',
        route: '',
        neighbours: { before: '', after: '' },
      },
    });
    await stage.relay.evaluate(rename);
    const text = writeLearnedFile([learned]);
    await command(stage.panel.page, { type: 'learned/import', text });
  }, 120_000);
  afterAll(() => stage.close());

  it('is asked about and outlined, and nothing is written into it', async () => {
    await eventually(panelText).toContain(english['refusal.proposed']);
    // One for the next field to fill, one for what is asked about.
    await eventually(layers).toBe(2);
    await stage.panel.fill(1);
    expect(await held(stage.relay, ['permission.title'])).toEqual({ 'permission.title': '' });
  });

  it('is filled once it is confirmed in the card', async () => {
    await stage.hands.press(stage.panel.page, 'button', confirm);
    await eventually(panelText).not.toContain(english['repair.fields']);
    await stage.panel.fill(1);
    expect(await held(stage.relay, ['permission.title'])).toEqual({
      'permission.title': 'SSO Basic',
    });
  });

  // Where a look that the page still owed comes before the press, nothing is left to press: hidden anew then.
  const again = { retry: 2 };
  it('is noticed again when the admin has the assistant look again', again, async () => {
    await stage.relay.evaluate(hide);
    await eventually(panelText).toContain(english['repair.fields']);
    await stage.relay.evaluate(showAgain);
    await stage.hands.press(stage.panel.page, 'button', english['repair.again']);
    await eventually(panelText).toContain('all that the step needs is there now');
    await eventually(panelText).not.toContain(english['repair.fields']);
    expect(await planned()).toBe(2);
  });

  it('is told of in a report although nobody recognises the page', async () => {
    await stage.relay.evaluate(makeUnknown);
    await eventually(panelText).toContain(english['repair.page']);
    await stage.panel.page.click('.report summary');
    await stage.hands.press(stage.panel.page, 'button', english['report.make']);
    await stage.panel.page.waitForSelector('.report pre');
    const text = await stage.panel.page.$eval('.report pre', (shown) => shown.textContent);
    const report = pageSketch.parse(JSON.parse(text));
    expect(report.pages).toEqual([]);
    expect(report.fields.map(({ id }) => id)).toContain('permission.title');
  });
});
