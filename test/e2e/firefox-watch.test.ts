import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFinishedSetup, certificateDetails } from '../support/builders/setups.ts';
import { eventually } from './support/eventually.ts';
import { startPracticeFirefox } from './support/practice-browser.ts';

const day = 24 * 60 * 60 * 1000;

describe('the watch over the certificate in Firefox', () => {
  let firefox: Awaited<ReturnType<typeof startPracticeFirefox>>;
  let panel: Page;

  beforeAll(async () => {
    firefox = await startPracticeFirefox({ practice: { delay: 10 } });
    panel = await firefox.openPanelPage();
  });
  afterAll(() => firefox.close());

  const inPanel = (script: string): Promise<unknown> => panel.evaluate(script);
  const badge = () => inPanel('browser.action.getBadgeText({})');

  it('shows the days on the icon and in the panel, and sets its alarm', async () => {
    const notAfter = new Date(Date.now() + 20 * day - 60_000).toISOString();
    const setup = { ...aFinishedSetup(), certificate: { ...certificateDetails, notAfter } };
    await inPanel(`browser.storage.local.set(${JSON.stringify({ setup })})`);
    await eventually(badge).toBe('20');
    await eventually(() => panel.$$eval('.reminders li', (lines) => lines.length)).toBe(1);
    expect(await inPanel('browser.alarms.get("certificate-watch").then(Boolean)')).toBe(true);
  });

  it('wakes by its alarm', async () => {
    await inPanel('browser.action.setBadgeText({ text: "" })');
    await inPanel('browser.alarms.create("certificate-watch", { when: Date.now() })');
    await eventually(badge).toBe('20');
  });

  it('may ask for notifications', async () => {
    const optional = await inPanel('browser.runtime.getManifest().optional_permissions');
    expect(optional).toContain('notifications');
  });
});
