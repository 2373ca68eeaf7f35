import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { createHands } from '../demo/hands.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { aFinishedSetup, certificateDetails } from '../support/builders/setups.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { installExtension } from '../support/loaded-extension.ts';
import { eventually } from './support/eventually.ts';

const day = 24 * 60 * 60 * 1000;
const parkedId = '9d2f6c31-70ab-4e85-b1d4-5a6c7e8f9012';

/** A finished setup whose certificate ends so many days from now. */
function endingIn(days: number, changes: Partial<SetupState> = {}): SetupState {
  const notAfter = new Date(Date.now() + days * day - 60_000).toISOString();
  return { ...aFinishedSetup(), certificate: { ...certificateDetails, notAfter }, ...changes };
}

describe('the watch over the certificate', () => {
  let practice: Practice;
  let userDataDir: string;
  let chromium: Chromium;

  beforeAll(async () => {
    practice = await startPractice({ delay: 10 });
  });
  afterAll(() => practice.close());
  beforeEach(async () => {
    userDataDir = await mkdtemp(join(tmpdir(), 'profile-'));
    chromium = await launch();
  });
  afterEach(async () => {
    await chromium.close();
    await rm(userDataDir, { recursive: true, force: true });
  });

  const launch = () => launchChromium({ port: practice.port, userDataDir });
  const inWorker = async (script: string): Promise<unknown> =>
    (await chromium.serviceWorker()).evaluate(script);
  const store = (entries: Record<string, unknown>) =>
    inWorker(`chrome.storage.local.set(${JSON.stringify(entries)})`);
  const badge = () => inWorker('chrome.action.getBadgeText({})');
  const title = () => inWorker('chrome.action.getTitle({})');
  const alarm = () => inWorker('chrome.alarms.get("certificate-watch").then((a) => Boolean(a))');
  const shown = () =>
    inWorker(
      'chrome.storage.local.get("reminders").then((all) => (all.reminders?.shown ?? []).map((each) => each.threshold))',
    );
  const openPanel = async (): Promise<Page> => {
    const [page = await chromium.browser.newPage()] = await chromium.browser.pages();
    return chromium.openPanel(page);
  };
  const reminders = (panel: Page) =>
    panel.$$eval('.reminders li', (lines) => lines.map((each) => each.textContent));

  it('says nothing while there is time', async () => {
    await store({ setup: endingIn(400) });
    await eventually(alarm).toBe(true);
    expect(await badge()).toBe('');
    expect(await reminders(await openPanel())).toEqual([]);
  });

  it('shows the days on the icon and a line in the panel, until it is dismissed', async () => {
    await store({ setup: endingIn(20) });
    await eventually(badge).toBe('20');
    await eventually(title).toContain('in 20 days');
    const panel = await openPanel();
    await eventually(() => reminders(panel)).toEqual([expect.stringContaining('in 20 days')]);
    await createHands().press(
      panel,
      'button',
      `Dismiss the reminder for ${endingIn(20).company.host}`,
    );
    await eventually(badge).toBe('');
    await eventually(() => reminders(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('section');
    expect(await shown()).toEqual(['days-30']);
  });

  it('says so when it has ended', async () => {
    await store({ setup: endingIn(-3) });
    await eventually(badge).toBe('!');
    await eventually(async () => (await reminders(await openPanel())).join()).toContain(
      'the certificate in Image Relay ended on',
    );
  });

  it('watches a parked setup too, and leaves alone what cannot be read', async () => {
    const parked = endingIn(5, {
      id: parkedId,
      company: { host: 'alder.imagerelay.com', confirmed: true },
    });
    await store({
      setup: endingIn(400),
      [`setup:${parkedId}`]: parked,
      'setup:broken': { version: 2 },
    });
    await eventually(badge).toBe('5');
    await eventually(title).toContain('alder.imagerelay.com');
  });

  it('survives the end of the background: its alarm starts it anew, and nothing is shown twice', async () => {
    await store({ setup: endingIn(20) });
    await eventually(shown).toEqual(['days-30']);
    const panel = await openPanel();
    const inPanel = (script: string): Promise<unknown> => panel.evaluate(script);
    await chromium.stopWorker();
    await inPanel('chrome.action.setBadgeText({ text: "" })');
    await inPanel('chrome.alarms.create("certificate-watch", { when: Date.now() })');
    await eventually(() => inPanel('chrome.action.getBadgeText({})')).toBe('20');
    expect(await shown()).toEqual(['days-30']);
  });

  it('survives a restart of the browser', async () => {
    await store({ setup: endingIn(20) });
    await eventually(shown).toEqual(['days-30']);
    await chromium.close();
    chromium = await launch();
    await eventually(badge).toBe('20');
    await eventually(alarm).toBe(true);
    expect(await shown()).toEqual(['days-30']);
  });

  it('survives an update', async () => {
    await store({ setup: endingIn(20) });
    await eventually(shown).toEqual(['days-30']);
    chromium = { ...chromium, ...(await installExtension(chromium.browser)) };
    await eventually(badge).toBe('20');
    await eventually(alarm).toBe(true);
  });

  it('makes its calendar without anything from elsewhere', async () => {
    await store({ setup: endingIn(400) });
    const panel = await openPanel();
    await createHands().press(panel, 'button', 'Save the dates for your calendar');
    await eventually(() => panel.evaluate(() => document.body.textContent)).toContain(
      'The file was given to the browser to save.',
    );
  });
});
