import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposedChoices } from '../../lib/setup/new-setup.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { createHands } from '../demo/hands.ts';
import { drivePanel } from '../demo/panel-driver.ts';
import { companyHost, entraHost } from '../practice/hosts.ts';
import { paths } from '../practice/image-relay/paths.ts';
import { english } from '../support/english.ts';
import { command, markDoneBefore } from './support/done-before.ts';
import { eventually } from './support/eventually.ts';
import { startPracticeBrowser } from './support/practice-browser.ts';
import { observedDocuments, storedSetup } from './support/stored.ts';

const host = companyHost('larkspur');

describe('whoever wants to be led on', () => {
  let stage: Awaited<ReturnType<typeof begin>>;

  beforeAll(async () => {
    stage = await begin();
  }, 120_000);
  afterAll(() => stage.chromium.close());

  it('says so once at the start, beside the names, and is never asked again', async () => {
    const { panel, hands } = stage;
    await panel.page.locator(`::-p-text(${english['start.names.change']})`).click();
    await hands.typeValue(panel.page, 'fieldset details label:last-of-type input', ' 2');
    await hands.press(panel.page, 'checkbox', english['advance.switch']);
    await hands.press(panel.page, 'button', english['first.start'].replace('{host}', host));
    await panel.waitForStep('read-image-relay');
    const setup = (await storedSetup(stage.chromium)) as SetupState;
    const { permissionTitle, ...names } = proposedChoices(host);
    expect(setup.choices).toMatchObject(names);
    expect(setup.choices.permissionTitle).toContain(' 2');
    expect(setup.choices.permissionTitle.replace(' 2', '')).toBe(permissionTitle);
  });

  it('is not moved by the opening of the panel', async () => {
    // Where the panel is a tab, the page that was seen last counts as the one in front: both have to be seen by now.
    await eventually(async () => (await observedDocuments(stage.chromium)).length).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(new URL(stage.relay.url()).pathname).toBe('/');
  });

  it('comes to the next console when a page was seen, and reads where that was', async () => {
    await stage.panel.go();
    await eventually(() => stage.entra.url()).toContain('AppGalleryBladeV2');
    await eventually(() => stage.entra.evaluate(() => document.visibilityState)).toBe('visible');
    await eventually(text).toContain(
      english['advance.went'].replace('{page}', english['page.entra/gallery']),
    );
  });

  it('stays after a mark by hand', async () => {
    await stage.panel.waitForStep('find-app');
    await command(stage.panel.page, { type: 'setup/mark-step', step: 'find-app', mark: 'done' });
    await command(stage.panel.page, { type: 'setup/mark-step', step: 'add-app', mark: 'done' });
    await stage.panel.waitForStep('open-single-sign-on');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(stage.entra.url()).toContain('AppGalleryBladeV2');
  });

  it('is not taken from a form in which something was typed, until that is gone', async () => {
    await markDoneBefore(stage.panel.page, 'open-permissions');
    await stage.relay.bringToFront();
    await stage.relay.goto(`https://${host}${paths.portal}`);
    await stage.panel.waitForStep('open-permissions');
    await stage.hands.typeValue(stage.relay, 'main input[type=text]', 'x');
    // The step is seen done in another tab, while this one stays in front of the admin.
    const seen = { 'image-relay/users-and-permissions': new Date().toISOString() };
    const worker = await stage.chromium.serviceWorker();
    await worker.evaluate(`chrome.storage.local.get('setup').then(({ setup }) =>
      chrome.storage.local.set({ setup: { ...setup, seen: { ...setup.seen, ...${JSON.stringify(seen)} } } }))`);
    await stage.panel.waitForStep('create-permission');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(new URL(stage.relay.url()).pathname).toBe(paths.portal);
  });

  it('stays from the press on “Stay here from now on”', async () => {
    await stage.relay.goto(`https://${host}${paths.users}`);
    await stage.panel.page.reload();
    await stage.panel.waitForStep('create-permission');
    await stage.hands.press(stage.panel.page, 'checkbox', english['advance.switch']);
    const worker = await stage.chromium.serviceWorker();
    await eventually(() =>
      worker.evaluate(`chrome.storage.local.get('preferences').then((all) => all.preferences)`),
    ).toMatchObject({ advance: false });
  });

  const text = () => stage.panel.page.$eval('#panel', (panel) => panel.textContent);
});

async function begin() {
  const chromium = await startPracticeBrowser({ practice: { delay: 10 } });
  const [relay = await chromium.browser.newPage()] = await chromium.browser.pages();
  await relay.goto(`https://${host}/`);
  const entra = await chromium.browser.newPage();
  await entra.goto(`https://${entraHost}/#home`);
  const hands = createHands();
  const panel = drivePanel(await chromium.openPanel(relay), hands);
  return { chromium, relay, entra, hands, panel };
}
