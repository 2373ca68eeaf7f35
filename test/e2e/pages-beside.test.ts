import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { german } from '../../lib/catalogue/de.ts';
import { japanese } from '../../lib/catalogue/ja.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';

describe('the pages beside the panel', () => {
  let stage: HeadlessStage;
  let options: Page;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    await stage.panel.waitForStep('read-image-relay');
  }, 120_000);
  afterAll(() => stage.close());

  const address = (file: string) => new URL(file, stage.panel.page.url()).href;
  const textOf = (page: Page) => page.evaluate(() => document.body.textContent);
  const panelText = () => textOf(stage.panel.page);

  it('open once after installation, with all that has to be known on one screen', async () => {
    const pages = await stage.chromium.browser.pages();
    const [welcome, ...more] = pages.filter((page) => page.url() === address('/welcome.html'));
    expect(more).toEqual([]);
    if (!welcome) throw new Error('Nothing was opened after installation.');
    const shown = () => textOf(welcome);
    for (const id of [
      'welcome.does',
      'welcome.not',
      'welcome.permissions',
      'welcome.start',
    ] as const)
      await eventually(shown).toContain(english[id]);
    const isPictureThere = () =>
      welcome.$eval('img', (picture) => picture.complete && picture.naturalWidth > 0);
    await eventually(isPictureThere).toBe(true);
  });

  it('lead to the choices, of which the language holds at once in the panel too', async () => {
    options = await stage.chromium.browser.newPage();
    await options.goto(address('/options.html'));
    await options.waitForSelector('select');
    await options.select('select', 'de');
    await eventually(panelText).toContain(german['step.read-image-relay.title']);
    await eventually(() => textOf(options)).toContain(german['options.title']);
    expect(await stage.panel.page.evaluate(() => document.documentElement.lang)).toBe('de');
    await options.select('select', 'ja');
    await eventually(panelText).toContain(japanese['step.read-image-relay.title']);
  });

  it('are in the chosen language still after they were opened again', async () => {
    await stage.panel.page.reload();
    await eventually(panelText).toContain(japanese['step.read-image-relay.title']);
    await options.reload();
    await options.waitForSelector('select');
    await options.select('select', 'en');
    await eventually(panelText).toContain(english['step.read-image-relay.title']);
  });

  it('say when the computer is offline, and when it is not any more', async () => {
    await stage.panel.page.setOfflineMode(true);
    await eventually(panelText).toContain(english['offline.what']);
    await stage.panel.page.setOfflineMode(false);
    await eventually(panelText).not.toContain(english['offline.what']);
  });

  it('say that the extension was updated, until that was read', async () => {
    const worker = await stage.chromium.serviceWorker();
    await worker.evaluate('chrome.storage.session.set({ "updated-to": "0.1.0" })');
    await eventually(panelText).toContain('version 0.1.0');
    await stage.hands.press(stage.panel.page, 'button', english['updated.dismiss']);
    await eventually(panelText).not.toContain('version 0.1.0');
  });
});
