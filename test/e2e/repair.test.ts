import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageSketch } from '../../lib/consoles/sketch.ts';
import { layerName } from '../../lib/page/overlay/layer.ts';
import { english } from '../support/english.ts';
import { markDoneBefore } from './support/done-before.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { held } from './support/review.ts';

const title = english['field.permission.title'];
const point = english['repair.point'].replace('{field}', title);
const box = '[data-truth="permission.title"]';

/** The form in words that nobody knows, with another box before the one that is meant. */
const inOtherWords = (id: string) => `
  const box = document.querySelector('${box}');
  const label = box.labels[0];
  label.textContent = 'Bezeichnung der Rolle';
  label.htmlFor = box.id = '${id}';
  document.querySelector('h1, h2').insertAdjacentHTML('afterend',
    '<p><label for="decoy">Anlaufstelle</label> <input id="decoy" value="https://decoy.example/"></p>');
  window.presses = [];
  for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'submit']) {
    document.addEventListener(type, (event) => window.presses.push(event.type), true);
  }`;

describe('a field in words that nobody knows', () => {
  let stage: HeadlessStage;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    await markDoneBefore(stage.panel.page, 'create-permission');
    await stage.panel.waitForStep('create-permission');
    await openForm(stage.relay);
    await stage.relay.evaluate(inOtherWords('role-1'));
  }, 120_000);
  afterAll(() => stage.close());

  const panelText = () => stage.panel.page.$eval('#panel', (panel) => panel.textContent);
  const layers = () => stage.relay.$$eval(layerName, (all) => all.length);
  const pressesOfPage = () => stage.relay.evaluate('window.presses');

  async function openForm(relay: Page): Promise<void> {
    await relay.bringToFront();
    await stage.hands.pressOn(relay, '[aria-controls=admin_menu]');
    await stage.hands.press(relay, 'link', 'Users & Permissions');
    await stage.hands.press(relay, 'link', 'Create New Permission');
    await relay.waitForSelector(box);
  }

  /** Presses "Point at it" and waits until the page is dimmed. */
  async function startPointing(): Promise<void> {
    await stage.hands.press(stage.panel.page, 'button', point);
    await stage.relay.bringToFront();
    await eventually(panelText).toContain('Choose “Permission Title” in the page');
    await eventually(layers).toBeGreaterThan(0);
    // The layer takes the keyboard once it listens.
    await eventually(() => stage.relay.evaluate('document.activeElement.localName')).toBe(
      layerName,
    );
  }

  it('is told with what was looked for, what stands there and four ways on', async () => {
    await eventually(panelText).toContain(english['repair.fields']);
    await eventually(panelText).toContain('Bezeichnung der Rolle');
    const card = await stage.panel.page.$$eval('.repair button', (all) =>
      all.map((each) => each.getAttribute('aria-label') ?? each.textContent),
    );
    expect(card).toEqual([
      point,
      `Copy ${title}`,
      english['repair.again'],
      english['repair.by-hand'],
    ]);
  });

  it('is left alone when the admin leaves with Escape', async () => {
    await startPointing();
    await stage.relay.keyboard.press('Escape');
    await eventually(panelText).not.toContain('Choose “Permission Title” in the page');
    await eventually(panelText).toContain(english['repair.fields']);
  });

  it('is asked about when what was chosen holds something else', async () => {
    await startPointing();
    await stage.relay.click('#decoy');
    await eventually(panelText).toContain('Is this really Permission Title?');
    expect(await panelText()).toContain(english['objection.other-value']);
  });

  it('is learned from a click, which the page never hears of', async () => {
    await stage.hands.press(stage.panel.page, 'button', english['objection.again']);
    await stage.relay.bringToFront();
    await eventually(layers).toBeGreaterThan(0);
    await stage.relay.click(box);
    await eventually(panelText).not.toContain(english['repair.fields']);
    expect(await pressesOfPage()).toEqual([]);
    expect(await stage.relay.evaluate(() => document.activeElement?.id)).not.toBe('role-1');
  });

  it('is filled from then on, and is listed', async () => {
    await stage.panel.fill(2);
    expect(await held(stage.relay, ['permission.title'])).toEqual({
      'permission.title': 'SSO Basic',
    });
    expect(await panelText()).toContain('Shown as: Bezeichnung der Rolle');
  });

  it('is found again in a form with other identifiers', async () => {
    await openForm(stage.relay);
    await stage.relay.evaluate(inOtherWords('role-2'));
    await eventually(() => stage.panel.page.$$eval('.planned', (rows) => rows.length)).toBe(2);
    expect(await panelText()).not.toContain(english['repair.fields']);
  });

  it('is forgotten when the admin says so, and pointed at with the keyboard alone', async () => {
    await stage.panel.page.click('.learned summary');
    await stage.hands.press(stage.panel.page, 'button', 'Forget Permission Title');
    await eventually(panelText).toContain(english['repair.fields']);
    await startPointing();
    await stage.relay.keyboard.press('Tab');
    await stage.relay.keyboard.press('Tab');
    await stage.relay.keyboard.press('Enter');
    await eventually(panelText).not.toContain(english['repair.fields']);
    await eventually(panelText).toContain('Shown as: Bezeichnung der Rolle');
    expect(await pressesOfPage()).toEqual([]);
  });

  it('can be reported without a word of the company or its people', async () => {
    await stage.panel.page.click('.report summary');
    await stage.hands.press(stage.panel.page, 'button', english['report.make']);
    const text = () => stage.panel.page.$eval('.report pre', (shown) => shown.textContent);
    await stage.panel.page.waitForSelector('.report pre');
    expect(pageSketch.parse(JSON.parse(await text())).pages[0]?.id).toBe(
      'image-relay/create-permission',
    );
    expect(await text()).not.toMatch(/larkspur|morgan|teal|decoy|bezeichnung/i);
  });

  it('leaves nothing in the page once the panel is closed', async () => {
    await eventually(layers).toBe(1);
    await stage.panel.page.close();
    await eventually(layers).toBe(0);
  });
});
