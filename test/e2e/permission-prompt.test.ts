import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startHeadedPracticeBrowser } from './support/practice-browser.ts';

const signIn = "{ origins: ['https://login.microsoftonline.com/*'] }";

describe.runIf(process.platform === 'linux')("the browser's own permission prompt", () => {
  let chromium: Awaited<ReturnType<typeof startHeadedPracticeBrowser>>;

  beforeEach(async () => {
    chromium = await startHeadedPracticeBrowser();
  });
  afterEach(() => chromium.close());

  it.each([
    { answer: 'allow', granted: true },
    { answer: 'deny', granted: false },
  ] as const)('answered with $answer settles the request with $granted', async (row) => {
    const [page = await chromium.browser.newPage()] = await chromium.browser.pages();
    const panel = await chromium.openPanel(page);
    const request = panel.evaluate(`chrome.permissions.request(${signIn})`);
    await chromium.answerPermissionPrompt(row.answer);
    expect(await request).toBe(row.granted);
    expect(await panel.evaluate(`chrome.permissions.contains(${signIn})`)).toBe(row.granted);
  });
});
