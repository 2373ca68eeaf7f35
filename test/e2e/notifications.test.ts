import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHands } from '../demo/hands.ts';
import { aFinishedSetup, certificateDetails } from '../support/builders/setups.ts';
import { eventually } from './support/eventually.ts';
import { startHeadedPracticeBrowser } from './support/practice-browser.ts';

const day = 24 * 60 * 60 * 1000;

function endingIn(days: number) {
  const notAfter = new Date(Date.now() + days * day - 60_000).toISOString();
  return { ...aFinishedSetup(), certificate: { ...certificateDetails, notAfter } };
}

describe.runIf(process.platform === 'linux')('notifications of a certificate’s end', () => {
  let chromium: Awaited<ReturnType<typeof startHeadedPracticeBrowser>>;

  beforeAll(async () => {
    chromium = await startHeadedPracticeBrowser({ practice: { delay: 10 } });
  }, 120_000);
  afterAll(() => chromium.close());

  it('come once the admin allowed them, for the next threshold', async () => {
    const worker = await chromium.serviceWorker();
    const store = (days: number) =>
      worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ setup: endingIn(days) })})`);
    await store(20);
    const [page = await chromium.browser.newPage()] = await chromium.browser.pages();
    const panel = await chromium.openPanel(page);
    expect(await panel.evaluate('typeof chrome.notifications')).toBe('undefined');
    await createHands().press(panel, 'button', 'Allow notifications as well');
    await chromium.answerPermissionPrompt('allow');
    const text = () => panel.evaluate(() => document.body.textContent);
    await eventually(text).toContain('Notifications are allowed.');
    await store(5);
    const shown = () =>
      panel.evaluate('chrome.notifications.getAll().then((all) => Object.keys(all))');
    await eventually(shown).toEqual([expect.stringContaining('days-7')]);
  }, 90_000);
});
