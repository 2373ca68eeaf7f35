import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../practice/image-relay/paths.ts';
import { allEnglish as english } from '../support/all-english.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { storedSetup } from './support/stored.ts';

const company = 'larkspur.imagerelay.com';

describe('the report of a setup', () => {
  let stage: HeadlessStage;
  let report: Page;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    await stage.relay.goto(`https://${company}${paths.singleSignOn}`);
    await stage.panel.waitForStep('open-gallery');
    await stage.panel.page.locator('.record summary').click();
    await press(english['record.show']);
    const target = await stage.browser.waitForTarget((each) => each.url().includes('record.html'));
    report = await target.asPage();
  }, 120_000);
  afterAll(() => stage.close());

  const press = (name: string) => stage.hands.press(stage.panel.page, 'button', name);
  const reportText = () => report.$eval('main', (main) => main.textContent);

  it('is a page of its own, with what the console showed and what is not known yet', async () => {
    await eventually(reportText).toContain(`https://${company}${paths.metadata}`);
    expect(await reportText()).toContain(company);
    expect(await reportText()).toContain(english['record.certificate.none']);
  });

  it('leaves its button out on paper, and is black on white', async () => {
    await report.emulateMediaType('print');
    const styles = await report.evaluate(() => ({
      button: getComputedStyle(document.querySelector('.print') ?? document.body).display,
      ground: getComputedStyle(document.body).backgroundColor,
    }));
    expect(styles).toEqual({ button: 'none', ground: 'rgb(255, 255, 255)' });
    await report.emulateMediaType('screen');
  });

  it('fits a narrow window, where only tables are wider', async () => {
    await report.setViewport({ width: 280, height: 800 });
    const overflow = await report.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('is saved as Markdown with the same values', async () => {
    const file = await stage.downloads.save(() => press(english['record.save']));
    expect(file).toMatch(/sso-setup-larkspur\.imagerelay\.com-.*\.md$/);
    const text = await readFile(file, 'utf8');
    expect(text).toContain(`\`https://${company}${paths.metadata}\``);
  });

  it('stays as it was opened, and says so where its setup is gone', async () => {
    expect(await storedSetup(stage.chromium)).not.toBeNull();
    await press(english['over.button']);
    await press(english['over.yes']);
    await eventually(() => storedSetup(stage.chromium)).toBeNull();
    expect(await reportText()).toContain(`https://${company}${paths.metadata}`);
    await report.reload();
    await eventually(reportText).toContain(english['record.gone']);
  });
});
