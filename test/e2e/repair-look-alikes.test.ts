import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layerName } from '../../lib/page/overlay/layer.ts';
import { entraCertificate } from '../saml/support/made-certificates.ts';
import { english } from '../support/english.ts';
import { command, markDoneBefore } from './support/done-before.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';

/** A year in which the form has a box for the service provider's own certificate too. */
const drift = 5;
const title = english['field.samlSettings.certificate'];
const point = english['repair.point'].replace('{field}', title);
const question = english['objection.heading'].replace('{field}', title);

/** The box that is meant, and the button that brings it to light, in words that nobody knows. */
const inOtherWords = `(() => {
  const box = document.querySelector('[data-truth="samlSettings.certificate"]');
  box.labels[0].textContent = 'Beglaubigung';
  document.querySelector('[data-reveals="' + box.id + '"]').textContent = 'Anders';
})()`;

describe('a box for the certificate of the other side', () => {
  let stage: HeadlessStage;
  const panelText = () => stage.panel.page.$eval('#panel', (panel) => panel.textContent);
  const layers = () => stage.relay.$$eval(layerName, (all) => all.length);

  beforeAll(async () => {
    stage = await startHeadlessStage({ practice: { drift } });
    await markDoneBefore(stage.panel.page, 'saml-settings');
    const { der, thumbprint } = await entraCertificate();
    const [notBefore, notAfter] = ['2026-01-01T00:00:00.000Z', '2029-01-01T00:00:00.000Z'];
    const sha256 = createHash('sha256').update(Buffer.from(der, 'base64')).digest('hex');
    await command(stage.panel.page, {
      type: 'setup/bring-certificate',
      der,
      details: {
        subject: 'CN=Test',
        thumbprint,
        notBefore,
        notAfter,
        sha256: sha256.toUpperCase(),
      },
      source: 'file',
    });
    await stage.relay.bringToFront();
    await stage.relay.goto('https://larkspur.imagerelay.com/admin/account/single_sign_on');
    await stage.relay.evaluate(inOtherWords);
  }, 120_000);
  afterAll(() => stage.close());

  it('is asked about when the admin points at it', async () => {
    await stage.hands.press(stage.panel.page, 'button', point);
    await stage.relay.bringToFront();
    await eventually(layers).toBeGreaterThan(0);
    await stage.hands.pressOn(stage.relay, '[data-truth="lookAlike.sp_certificate"]');
    await eventually(panelText).toContain(question);
    expect(await panelText()).toContain(english['objection.other-side']);
  });

  it('is not kept when the admin chooses another', async () => {
    await stage.hands.press(stage.panel.page, 'button', english['objection.again']);
    await stage.relay.bringToFront();
    await eventually(layers).toBeGreaterThan(0);
    await stage.relay.keyboard.press('Escape');
    await eventually(panelText).toContain(english['repair.fields']);
    const stored = await stage.panel.page.evaluate('chrome.storage.local.get("learned")');
    expect(stored).toEqual({});
    expect(await panelText()).toContain(english['learned.none']);
  });
});
