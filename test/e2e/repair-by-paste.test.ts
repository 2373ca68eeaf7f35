import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldId } from '../../lib/consoles/ids.ts';
import { metadataUrl, otherCompany, replyUrl } from '../support/builders/identities.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';

type Shown = Extract<FieldId, 'spDetails.metadataUrl' | 'spDetails.acsUrl'>;

describe('values on a page that nobody recognises', () => {
  let stage: HeadlessStage;
  const panelText = () => stage.panel.page.$eval('#panel', (panel) => panel.textContent);
  const step = () => stage.panel.page.$eval('.now h2', (heading) => heading.textContent);
  const alertText = () =>
    stage.panel.page.$eval('.repair', (card) => card.querySelector('[role=alert]')?.textContent);

  async function paste(field: Shown, text: string): Promise<void> {
    const name = english[`field.${field}`];
    const box = english['give.label'].replace('{field}', name);
    const input = `::-p-aria([name="${box}"][role="textbox"])`;
    await stage.panel.page.locator(input).fill(text);
    await stage.hands.press(
      stage.panel.page,
      'button',
      english['give.use'].replace('{field}', name),
    );
  }

  beforeAll(async () => {
    stage = await startHeadlessStage();
    await stage.panel.waitForStep('read-image-relay');
    await stage.relay.bringToFront();
    await stage.relay.evaluate(() => {
      document.body.innerHTML = '<h1>Anmeldung</h1>';
    });
  }, 120_000);
  afterAll(() => stage.close());

  it('are not taken when they belong to another company', async () => {
    await eventually(panelText).toContain(english['repair.page']);
    await paste('spDetails.acsUrl', `https://${otherCompany}/sso/consume`);
    await eventually(alertText).toBe(english['failure.foreign-host']);
    expect(await panelText()).not.toContain('pasted or typed by you');
  });

  it('are taken as pasted, and the step is done', async () => {
    await paste('spDetails.acsUrl', replyUrl);
    await eventually(panelText).toContain('pasted or typed by you');
    await paste('spDetails.metadataUrl', metadataUrl);
    await eventually(step).not.toBe(english['step.read-image-relay.title']);
  });
});
