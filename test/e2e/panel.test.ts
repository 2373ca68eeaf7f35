import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StepId } from '../../lib/guide/step.ts';
import { comesTo } from '../demo/go-there.ts';
import { createHands } from '../demo/hands.ts';
import { drivePanel, type PanelDriver } from '../demo/panel-driver.ts';
import { openSsoSettings } from '../demo/walk-image-relay.ts';
import { paths } from '../practice/image-relay/paths.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { pressOnFocus, tabTo } from './support/keyboard.ts';
import { startPracticeBrowser } from './support/practice-browser.ts';
import { collectProblems } from './support/problems.ts';
import { storedSetup } from './support/stored.ts';

const host = 'larkspur.imagerelay.com';
const start = english['first.start'].replace('{host}', host);
const signIn = english['step.sign-in-entra.title'];

describe('the side panel', () => {
  let chromium: Awaited<ReturnType<typeof startPracticeBrowser>>;
  let relay: Page;
  let page: Page;
  let panel: PanelDriver;
  const hands = createHands();
  const problems: string[] = [];

  beforeAll(async () => {
    chromium = await startPracticeBrowser({ practice: { delay: 10 } });
    const [tab] = await chromium.browser.pages();
    relay = tab ?? (await chromium.browser.newPage());
    await relay.goto(`https://${host}/`);
    page = await chromium.openPanel(relay);
    collectProblems(page, problems);
    collectProblems(await chromium.serviceWorker(), problems);
    panel = drivePanel(page, hands);
  });
  afterAll(() => chromium.close());

  const statusOf = async (step: StepId) =>
    (await panel.steps()).find(({ title }) => title === english[`step.${step}.title`])?.status;
  const press = (name: string) => hands.press(page, 'button', name);

  it('is begun and followed by keyboard alone, with the focus in sight, and says what was done', async () => {
    const other = await chromium.browser.newPage();
    await other.bringToFront();
    await tabTo(page, start);
    await pressOnFocus(page, 'Enter');
    await panel.waitForStep('read-image-relay');
    const said = await noteInLiveRegion(page);
    const outline = await tabTo(page, english['now.go']);
    expect(outline).toEqual({ style: 'solid', width: '2px' });
    await pressOnFocus(page, 'Enter');
    await eventually(() => relay.evaluate(() => document.visibilityState)).toBe('visible');
    await other.close();
    const done = english['step.open-sso-settings.title'];
    if (!(await comesTo(relay, paths.singleSignOn))) {
      await openSsoSettings({ hands, relay, world: chromium.practice.world });
    }
    await panel.waitForStep('sign-in-entra');
    await eventually(said).toContain(english['live.step-done'].replace('{step}', done));
    expect(await statusOf('read-image-relay')).toBe('observed');
  });

  it('ticks a step by hand, marks it so, and takes the tick back', async () => {
    await press(english['checklist.tick'].replace('{step}', signIn));
    await panel.waitForStep('open-gallery');
    expect(await statusOf('sign-in-entra')).toBe('by-hand');
    await press(english['checklist.untick'].replace('{step}', signIn));
    await panel.waitForStep('sign-in-entra');
    expect(await statusOf('sign-in-entra')).toBe('open');
  });

  it.each([
    { scheme: 'light', isDark: false },
    { scheme: 'dark', isDark: true },
  ])('fits into 320 pixels, $scheme', async ({ scheme, isDark }) => {
    const tab = await chromium.browser.newPage();
    collectProblems(tab, problems);
    await tab.setViewport({ width: 320, height: 700 });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.goto(page.url());
    await tab.waitForSelector('.checklist');
    await tab.$$eval('details', (all) => {
      for (const each of all) each.open = true;
    });
    const shown = await tab.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ground: getComputedStyle(document.body).backgroundColor,
    }));
    expect(shown.overflow).toBe(0);
    const brightness = Number(/\d+/.exec(shown.ground)?.[0]);
    expect(brightness < 128).toBe(isDark);
    await tab.close();
  });

  it('asks before it starts over, and then deletes everything', async () => {
    const before = await storedSetup(chromium);
    await press(english['over.button']);
    const question = page.locator('[role=alertdialog]').map((dialog) => dialog.textContent);
    expect(await question.wait()).toContain(english['over.question'].replace('{host}', host));
    await press(english['over.no']);
    await page.waitForFunction(() => document.querySelector('[role=alertdialog]') === null);
    expect(await storedSetup(chromium)).toEqual(before);
    await press(english['over.button']);
    await press(english['over.yes']);
    await page.waitForSelector('.first-run');
    expect(await storedSetup(chromium)).toBeNull();
  });

  it('has caused no error and no refused content in the whole session', () => {
    expect(problems).toEqual([]);
  });
});

/** Answers with all that the live region has said from now on. */
async function noteInLiveRegion(page: Page): Promise<() => Promise<string[]>> {
  const noted = await page.evaluateHandle(() => {
    const all: string[] = [];
    const region = document.querySelector('[aria-live=polite]');
    const note = () => all.push(region?.textContent ?? '');
    const changes = { childList: true, characterData: true, subtree: true };
    if (region !== null) new MutationObserver(note).observe(region, changes);
    return all;
  });
  return () => noted.jsonValue();
}
