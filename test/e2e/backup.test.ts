import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupText, type Stored } from '../../lib/backup/backup-file.ts';
import type { PanelCommand } from '../../lib/messages/panel-messages.ts';
import { paths } from '../practice/image-relay/paths.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';

const company = 'larkspur.imagerelay.com';
const key = 'image-relay/sp.replyUrl';

describe('a backup', () => {
  let stage: HeadlessStage;
  let saved: Stored;
  let text: string;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    await stage.relay.goto(`https://${company}${paths.singleSignOn}`);
    await stage.panel.waitForStep('open-gallery');
    await send({ type: 'setup/begin', host: 'ferndale.imagerelay.com' });
    await send({ type: 'setup/begin', host: company });
    await stage.relay.goto('about:blank');
    saved = await stored();
    text = await backupText(saved, new Date());
  }, 120_000);
  afterAll(() => stage.close());

  const send = (command: PanelCommand) =>
    stage.panel.page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(command)})`);
  const stored = () =>
    stage.panel.page.evaluate('chrome.storage.local.get()') as Promise<Record<string, unknown>>;
  const panelText = () => stage.panel.page.$eval('#panel', (panel) => panel.textContent);
  const parked = () => Object.keys(saved).find((each) => each.startsWith('setup:')) ?? '';
  const idAtWork = () => (saved.setup as { id: string }).id;
  const done = { outcome: 'done', results: [] };

  it('begins with everything that is stored, and everything can be deleted', async () => {
    expect(Object.keys(saved)).toEqual(expect.arrayContaining(['setup', 'setups', parked()]));
    await send({ type: 'test-password/keep', password: 'Meadow-Kettle-12' });
    expect(text).not.toContain('Meadow-Kettle-12');
    expect(await send({ type: 'everything/delete' })).toEqual(done);
    expect(await stored()).toEqual({});
    const inMemory = () => stage.panel.page.evaluate('chrome.storage.session.get()');
    expect(JSON.stringify(await inMemory())).not.toContain('Meadow-Kettle-12');
    await eventually(panelText).toContain(english['first.title']);
  });

  it('brings back the chosen setup alone, with its values unconfirmed', async () => {
    expect(await send({ type: 'backup/restore', text, setups: [idAtWork()] })).toEqual(done);
    const now = await stored();
    expect(now[parked()]).toBeUndefined();
    expect(now.setup).toMatchObject({
      id: idAtWork(),
      facts: { [key]: { source: 'file', told: 'page' } },
    });
    await eventually(panelText).toContain(english['checklist.handed-over']);
  });

  it('parks the other one, and the panel lists it', async () => {
    const id = parked().slice('setup:'.length);
    expect(await send({ type: 'backup/restore', text, setups: [id] })).toEqual(done);
    const now = await stored();
    expect(now.setup).toMatchObject({ id: idAtWork() });
    expect(now[parked()]).toMatchObject({ id, company: { host: 'ferndale.imagerelay.com' } });
    await eventually(panelText).toContain('ferndale.imagerelay.com');
  });

  it('is confirmed again once the console shows the same', async () => {
    await stage.relay.goto(`https://${company}${paths.singleSignOn}`);
    await eventually(async () => (await stored()).setup).toMatchObject({
      facts: { [key]: { source: 'file', agreed: { page: expect.any(String) } } },
    });
  });

  it('is made, looked at and brought back on the page of choices, where everything can be deleted', async () => {
    await stage.relay.goto('about:blank');
    const page = await stage.browser.newPage();
    await page.goto(stage.panel.page.url().replace('sidepanel.html', 'options.html'));
    const pressThere = (name: string) => stage.hands.press(page, 'button', name);
    const pageText = () => page.$eval('#options', (all) => all.textContent);
    await page.waitForSelector('.backup');
    const file = await stage.downloads.save(() => pressThere(english['backup.make']));
    await pressThere(english['delete-all.button']);
    await pressThere(english['delete-all.yes']);
    await eventually(stored).toEqual({});
    const input = await page.waitForSelector('.backup input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await eventually(pageText).toContain('ferndale.imagerelay.com');
    await pressThere(english['backup.restore']);
    await eventually(pageText).toContain(english['backup.restored']);
    const now = await stored();
    expect(now.setup).toMatchObject({ id: idAtWork() });
    expect(now[parked()]).toMatchObject({ company: { host: 'ferndale.imagerelay.com' } });
    await page.close();
  });

  it('changes nothing where it is damaged', async () => {
    const before = await stored();
    const damaged = text.replace('ferndale.', 'larkspur.');
    expect(await send({ type: 'backup/restore', text: damaged, setups: [idAtWork()] })).toEqual({
      outcome: 'failed',
      reason: 'not-understood',
    });
    expect(await stored()).toEqual(before);
  });

  it('sets aside what cannot be read before it takes its place', async () => {
    await stage.relay.goto('about:blank');
    const script = 'chrome.storage.local.set({ setup: { version: 99 } })';
    await stage.panel.page.evaluate(script);
    await send({ type: 'backup/restore', text, setups: [idAtWork()] });
    const now = await stored();
    const aside = Object.entries(now).filter(([each]) => each.startsWith('set-aside:'));
    expect(aside.map(([, value]) => value)).toMatchObject([
      { key: 'setup', value: { version: 99 } },
    ]);
    expect(now.setup).toMatchObject({ id: idAtWork() });
  });
});
