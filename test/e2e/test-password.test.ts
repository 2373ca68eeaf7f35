import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../support/english.ts';
import { markDoneBefore } from './support/done-before.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';

const password = 'Meadow-Kettle-12';
const everyTest = ['sp', 'test', 'tile'] as const;

describe('the password of the test user', () => {
  let stage: HeadlessStage;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    await atCreateUser();
  }, 120_000);
  afterAll(() => stage.close());

  const inWorker = async (script: string): Promise<string> => {
    const worker = await stage.chromium.serviceWorker();
    return JSON.stringify(await worker.evaluate(script));
  };
  const inMemory = () => inWorker('chrome.storage.session.get()');
  const onDisk = () => inWorker('chrome.storage.local.get()');
  const press = (name: string) => stage.hands.press(stage.panel.page, 'button', name);

  /** Ticks the steps until the one at which the password is shown. */
  async function atCreateUser(): Promise<void> {
    await stage.panel.waitForStep('read-image-relay');
    await markDoneBefore(stage.panel.page, 'create-user');
    await stage.panel.waitForStep('create-user');
  }
  async function keep(): Promise<void> {
    const { page } = stage.panel;
    await page.locator('.test-password summary').click();
    await stage.hands.typeValue(page, '.test-password input', password);
    await press(english['test-password.keep']);
    await eventually(inMemory).toContain(password);
  }
  const panelHtml = () => stage.panel.page.$eval('#panel', (panel) => panel.innerHTML);

  it('is kept in memory only, and shown masked', async () => {
    await keep();
    expect(await onDisk()).not.toContain(password);
    await eventually(panelHtml).toContain(english['test-password.kept']);
    expect(await panelHtml()).not.toContain(password);
    await press(english['test-password.show']);
    await eventually(panelHtml).toContain(password);
  });

  it('is still there after the background was stopped, and after the panel was opened again', async () => {
    await stage.chromium.stopWorker();
    await stage.panel.page.reload();
    await eventually(panelHtml).toContain(english['test-password.kept']);
    expect(await panelHtml()).not.toContain(password);
  });

  it('is not to be had for the scripts in a page, the extension’s own included', async () => {
    const answers = await inEveryWorld(
      stage.relay,
      `Promise.resolve()
        .then(() => chrome.storage.session.get())
        .then((all) => JSON.stringify(all), () => 'refused')`,
    );
    expect(answers.length).toBeGreaterThan(1);
    expect(new Set(answers)).toEqual(new Set(['refused']));
  });

  it('is gone after a press', async () => {
    await press(english['test-password.forget']);
    await eventually(inMemory).not.toContain(password);
    await eventually(panelHtml).toContain(english['test-password.why']);
  });

  it('is gone once the test user has signed in every way', async () => {
    await keep();
    const { setup } = JSON.parse(await onDisk());
    const passed = { at: new Date().toISOString(), email: 'B.Simon@larkspur.example' };
    const tests = {
      pending: null,
      passed: Object.fromEntries(everyTest.map((way) => [way, passed])),
    };
    await inWorker(`chrome.storage.local.set(${JSON.stringify({ setup: { ...setup, tests } })})`);
    expect(await inMemory()).toContain(password);
    await stage.relay.reload();
    await eventually(inMemory).not.toContain(password);
  });

  it('is gone when the setup is deleted', async () => {
    await keep();
    await press(english['over.button']);
    await press(english['over.yes']);
    await eventually(inMemory).not.toContain(password);
    expect(await onDisk()).not.toContain(password);
  });
});

/** What a script comes to in the page's own world and in those of extensions. */
async function inEveryWorld(page: Page, script: string): Promise<unknown[]> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isOfTools = String(context.name).startsWith('__puppeteer');
    if (!isOfTools) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const answers = worlds.map(async (contextId) => {
    const options = { expression: script, contextId, awaitPromise: true };
    return (await session.send('Runtime.evaluate', options)).result.value;
  });
  return Promise.all(answers).finally(() => session.detach());
}
