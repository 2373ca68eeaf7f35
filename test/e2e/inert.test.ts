import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { named } from '../demo/hands.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { startPracticeBrowser } from './support/practice-browser.ts';
import { frameElsewhere, untilLongComplete } from './support/pretend.ts';
import { observedDocuments } from './support/stored.ts';

const ours = 'https://larkspur.imagerelay.com';
const settings = `${ours}/admin/account/single_sign_on`;

const excluded = [
  ...['', 'www.', 'support.', 'api.', 'links.', 'launch.'].map(
    (label) => `https://${label}imagerelay.com/`,
  ),
  ...['share/x', 'ql/x', 'fl/x', 'ul/x', 'register/x', 'oauth/authorize', 'api/v2/x.json'].map(
    (path) => `${ours}/${path}`,
  ),
];
const framed = [
  'https://entra.microsoft.com/#home',
  'https://sandbox-1.reactblade.portal.azure.net/?blade=AllUsers.ReactView',
  settings,
];

describe('places that the assistant leaves alone', () => {
  let chromium: Awaited<ReturnType<typeof startPracticeBrowser>>;
  let page: Page;

  beforeAll(async () => {
    chromium = await startPracticeBrowser({ practice: { delay: 10 } });
    const [first] = await chromium.browser.pages();
    page = first ?? (await chromium.browser.newPage());
  });
  afterAll(() => chromium.close());

  const observed = () => observedDocuments(chromium);

  it('observes nothing anywhere while no setup is in progress', async () => {
    await page.goto(settings);
    const entra = await chromium.browser.newPage();
    await entra.goto('https://entra.microsoft.com/#home');
    await entra.waitForSelector('.fxs-blade-title');
    await untilLongComplete(entra);
    await untilLongComplete(page);
    expect(await observed()).toEqual([]);
    await entra.close();
  });

  it('observes the company once a setup is in progress', async () => {
    const panel = await chromium.openPanel(page);
    const start = english['first.start'].replace('{host}', new URL(ours).host);
    await panel.locator(named('button', start)).click();
    await eventually(observed).toHaveLength(1);
  });

  it.each(excluded)('observes nothing at %s', async (address) => {
    const before = await observed();
    const tab = await chromium.browser.newPage();
    await tab.goto(address);
    await untilLongComplete(tab);
    expect(await observed()).toEqual(before);
    await tab.close();
  });

  it.each(framed)('observes nothing of %s in a frame of another site', async (address) => {
    const before = await observed();
    const tab = await chromium.browser.newPage();
    await untilLongComplete(await frameElsewhere(tab, address));
    expect(await observed()).toEqual(before);
    await tab.close();
  });

  it('observes one more tab of the company as soon as there is one', async () => {
    const before = await observed();
    const tab = await chromium.browser.newPage();
    await tab.goto(settings);
    await eventually(observed).toHaveLength(before.length + 1);
  });
});
