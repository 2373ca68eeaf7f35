import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { paths } from '../practice/image-relay/paths.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { storedSetup } from './support/stored.ts';

const first = 'larkspur.imagerelay.com';
const second = 'tamarind.imagerelay.com';

describe('several setups', () => {
  let stage: HeadlessStage;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    await stage.panel.waitForStep('read-image-relay');
  }, 120_000);
  afterAll(() => stage.close());

  const atWork = () => storedSetup(stage.chromium) as Promise<SetupState>;
  const hostAtWork = async () => (await atWork()).company.host;
  const inPanel = (script: string) => stage.panel.page.evaluate(script);
  const headText = () => stage.panel.page.$eval('header', (header) => header.textContent);
  const press = (name: string) => stage.hands.press(stage.panel.page, 'button', name);
  const openList = () => stage.panel.page.locator('details.setups:not([open]) summary').click();

  it('are begun in the panel, each with the names that were chosen for the one before', async () => {
    const { choices } = await atWork();
    const changed = { ...choices, displayName: 'SSO Probe' };
    await inPanel(
      `chrome.runtime.sendMessage(${JSON.stringify({ type: 'setup/change-choices', choices: changed })})`,
    );
    await openList();
    await stage.hands.typeValue(stage.panel.page, 'details.setups input[aria-invalid]', second);
    await press(english['setups.new.begin']);
    await eventually(hostAtWork).toBe(second);
    await eventually(headText).toContain(second);
    expect((await atWork()).choices).toMatchObject({
      displayName: 'SSO Probe',
      companyName: 'Tamarind',
    });
  });

  it('come to work when a page of theirs comes to the front, each with its own facts', async () => {
    await stage.relay.bringToFront();
    await stage.relay.goto(`https://${first}${paths.singleSignOn}`);
    await eventually(hostAtWork).toBe(first);
    await eventually(
      async () => (await atWork()).facts['image-relay/sp.replyUrl']?.value,
    ).toContain(first);
    await stage.relay.goto(`https://${second}${paths.singleSignOn}`);
    await eventually(hostAtWork).toBe(second);
    await eventually(headText).toContain(second);
    await eventually(
      async () => (await atWork()).facts['image-relay/sp.replyUrl']?.value,
    ).toContain(second);
    expect(JSON.stringify((await atWork()).facts)).not.toContain(first);
  });

  it('keep what was meant for one from the other', async () => {
    const { id } = await atWork();
    await openList();
    await press(english['setups.bring'].replace('{name}', first));
    await eventually(hostAtWork).toBe(first);
    const late = { type: 'setup/mark-step', step: 'add-app', mark: 'done', forSetup: id };
    expect(await inPanel(`chrome.runtime.sendMessage(${JSON.stringify(late)})`)).toEqual({
      outcome: 'failed',
      reason: 'another-setup',
    });
    expect((await atWork()).marks).toEqual({});
  });

  it('go into the archive and out of it, and are deleted after a question alone', async () => {
    const { page } = stage.panel;
    await openList();
    await press(english['setups.archive'].replace('{name}', second));
    await page.locator('details.setups details:not([open]) summary').click();
    await press(english['setups.restore'].replace('{name}', second));
    await press(english['setups.delete'].replace('{name}', second));
    await press(english['setups.delete.no']);
    await press(english['setups.delete'].replace('{name}', second));
    await press(english['setups.delete.yes']);
    const stored = () => inPanel('chrome.storage.local.get().then(JSON.stringify)');
    await eventually(stored).not.toContain(second);
    expect(await hostAtWork()).toBe(first);
  });
});
