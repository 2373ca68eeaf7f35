import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../support/wait-until.ts';
import { startPracticeBrowser } from './support/practice-browser.ts';

type PracticeBrowser = Awaited<ReturnType<typeof startPracticeBrowser>>;

describe('the built extension in Chromium', () => {
  let chromium: PracticeBrowser;

  beforeAll(async () => {
    chromium = await startPracticeBrowser();
  });
  afterAll(() => chromium.close());

  async function openPanel() {
    const [page = await chromium.browser.newPage()] = await chromium.browser.pages();
    return chromium.openPanel(page);
  }

  it('loads under its name', () => {
    expect(chromium.extension?.name).toBe('SSO Setup Assistant: Entra ID to Image Relay');
  });

  it('opens its side panel, 360 pixels wide, from the toolbar button', async () => {
    const panel = await openPanel();
    expect(await panel.title()).toBe('SSO Setup Assistant');
    expect(await panel.evaluate(() => innerWidth)).toBe(360);
    expect(await contexts(panel)).toContain('SIDE_PANEL');
  });

  it('starts its background again for the next message after the background was stopped', async () => {
    const panel = await openPanel();
    await chromium.stopWorker();
    expect(await contexts(panel)).not.toContain('BACKGROUND');
    await panel.evaluate('chrome.runtime.sendMessage(null).catch(() => null)');
    await waitUntil('the background is back', async () =>
      (await contexts(panel)).includes('BACKGROUND'),
    );
    expect((await chromium.serviceWorker()).url()).toContain('/background.js');
  });
});

/** Which parts of the extension are alive, by the browser's own account. */
async function contexts(panel: Awaited<ReturnType<PracticeBrowser['openPanel']>>) {
  const types = await panel.evaluate(
    'chrome.runtime.getContexts({}).then((all) => all.map((one) => one.contextType))',
  );
  return Array.isArray(types) ? types.map(String) : [];
}
