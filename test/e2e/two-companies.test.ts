import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { openSsoSettings, readFirst } from '../demo/walk-image-relay.ts';
import { appFragment } from '../practice/entra/client/addresses.ts';
import { addSamlApp, visitorOf } from '../practice/entra/testing/visitor.ts';
import { entraHost } from '../practice/hosts.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { held } from './support/review.ts';
import { storedSetup } from './support/stored.ts';

const ours = 'larkspur.imagerelay.com';
const theirs = 'tamarind.imagerelay.com';
const fields = ['permission.title', 'permission.ssoOnly'] as const;

describe('another company in another tab', () => {
  let stage: HeadlessStage;
  let other: Page;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    other = await stage.browser.newPage();
    await other.goto(`https://${theirs}/`);
  }, 120_000);
  afterAll(() => stage.close());

  const panelText = () => stage.panel.page.$eval('#panel', (panel) => panel.textContent);
  const notice = english['fill.other-company'].replace('{host}', theirs).replace('{company}', ours);

  it('gives nothing, and the panel says why', async () => {
    await openSsoSettings({ ...stage, relay: other });
    await eventually(panelText).toContain(notice);
    expect(JSON.stringify(await storedSetup(stage.chromium))).not.toContain('tamarind');
    await stage.panel.waitForStep('read-image-relay');
  });

  it('does not hide the company that is set up', async () => {
    await readFirst(stage);
    await stage.panel.waitForStep('open-gallery');
    await eventually(panelText).not.toContain(notice);
    expect(JSON.stringify(await storedSetup(stage.chromium))).toContain(
      `https://${ours}/sso/consume`,
    );
  });

  it('is offered no fill on the page that is open for both', async () => {
    for (const page of [other, stage.relay]) await openNewPermission(page);
    await eventually(() => stage.panel.page.$$eval('.planned', (rows) => rows.length)).toBe(2);
    await other.bringToFront();
    await eventually(panelText).toContain(notice);
    expect(await stage.panel.page.$$('.planned, .fill')).toEqual([]);
  });

  it('stays untouched by a fill of the company that is set up', async () => {
    const before = await held(other, fields);
    await stage.relay.bringToFront();
    await stage.panel.page.locator('summary ::-p-text(Fill “Permission” now)').click();
    await stage.panel.fill(2);
    expect(await held(stage.relay, fields)).toEqual({
      'permission.title': 'SSO Basic',
      'permission.ssoOnly': 'true',
    });
    await other.bringToFront();
    expect(await held(other, fields)).toEqual(before);
    expect(JSON.stringify(await storedSetup(stage.chromium))).not.toContain('tamarind');
  });

  it('has an application that is taken for ours by a press alone, and is read at once then', async () => {
    const visitor = visitorOf(stage.world);
    const address = `https://${theirs}/sso`;
    await visitor.send('PUT', `/api/apps/${await addSamlApp(visitor)}/basic-saml`, {
      identifiers: [`${address}/metadata`],
      replyUrls: [`${address}/consume`],
      signOnUrl: `https://${theirs}/`,
      relayState: '',
      logoutUrl: '',
    });
    const [app] = stage.world.tenant.apps;
    if (!app) throw new Error('There is no application');
    await stage.entra.bringToFront();
    await stage.entra.goto(`https://${entraHost}/${appFragment('SignOn', app)}`);
    const adopt = english['fill.adopt'].replace('{name}', 'Image Relay');
    await eventually(panelText).toContain(adopt);
    const facts = async () =>
      Object.keys(((await storedSetup(stage.chromium)) as SetupState).facts).filter((each) =>
        each.startsWith('entra/idp.'),
      );
    expect(await facts()).toEqual([]);
    await stage.hands.press(stage.panel.page, 'button', adopt);
    await eventually(facts).toContain('entra/idp.loginUrl');
  });

  async function openNewPermission(relay: Page): Promise<void> {
    await relay.bringToFront();
    await stage.hands.pressOn(relay, '[aria-controls=admin_menu]');
    await stage.hands.press(relay, 'link', 'Users & Permissions');
    await stage.hands.press(relay, 'link', 'Create New Permission');
  }
});
