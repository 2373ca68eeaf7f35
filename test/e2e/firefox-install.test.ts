import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeFirefox } from './support/practice-browser.ts';

describe('the built extension in Firefox', () => {
  let firefox: Awaited<ReturnType<typeof startPracticeFirefox>>;

  beforeAll(async () => {
    firefox = await startPracticeFirefox();
  });
  afterAll(() => firefox.close());

  it('installs and shows its panel page', async () => {
    const panel = await firefox.openPanelPage();
    expect(await panel.title()).toBe('SSO Setup Assistant');
    expect(await panel.evaluate(() => document.querySelector('main')?.id)).toBe('panel');
  });

  it('has its hosts granted from the start', async () => {
    const panel = await firefox.openPanelPage();
    const origins = await panel.evaluate(
      'browser.permissions.getAll().then((granted) => granted.origins.toSorted())',
    );
    expect(origins).toEqual([
      'https://*.imagerelay.com/*',
      'https://*.reactblade.portal.azure.net/*',
      'https://entra.microsoft.com/*',
    ]);
  });

  it('reaches the practice consoles at their real host names', async () => {
    const page = await firefox.browser.newPage();
    const response = await page.goto('https://larkspur.imagerelay.com/');
    expect(response?.status()).toBe(200);
  });
});
