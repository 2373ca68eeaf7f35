import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../practice/image-relay/paths.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { storedSetup } from './support/stored.ts';

const company = 'larkspur.imagerelay.com';
const key = 'image-relay/sp.replyUrl';
const replyUrl = `https://${company}${paths.consume}`;

describe('a hand-over', () => {
  let stage: HeadlessStage;
  let file: string;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    await stage.relay.goto(`https://${company}${paths.singleSignOn}`);
    await stage.panel.waitForStep('open-gallery');
  }, 120_000);
  afterAll(() => stage.close());

  const press = (name: string) => stage.hands.press(stage.panel.page, 'button', name);
  const panelText = () => stage.panel.page.$eval('#panel', (panel) => panel.textContent);
  const facts = async () => {
    const setup = (await storedSetup(stage.chromium)) as { facts?: Record<string, unknown> } | null;
    return setup?.facts ?? null;
  };
  const storedSource = async () =>
    ((await facts())?.[key] as { source?: string } | undefined)?.source ?? null;
  const chooseFile = async () => {
    const { page } = stage.panel;
    await page.locator('.hand-over summary').click();
    const input = await page.waitForSelector('.hand-over input[type="file"]');
    if (input === null) throw new Error('There is no box for a file.');
    await input.uploadFile(file);
    await input.dispose();
  };

  it('is saved as a file by whoever sees Image Relay', async () => {
    await stage.panel.page.locator('.hand-over summary').click();
    await press(english['hand-over.make.image-relay']);
    await eventually(panelText).toContain('-----BEGIN SSO HAND-OVER-----');
    file = await stage.downloads.save(() => press(english['hand-over.save']));
    expect(file).toMatch(/hand-over-image-relay-larkspur\.imagerelay\.com\.json$/);
  });

  it('begins a setup where there is none, once the admin has seen it', async () => {
    await stage.relay.goto('about:blank');
    await press(english['over.button']);
    await press(english['over.yes']);
    await eventually(panelText).toContain(english['first.title']);
    await chooseFile();
    await eventually(panelText).toContain(english['hand-over.preview.call']);
    expect(await storedSetup(stage.chromium)).toBeNull();
    await press(english['hand-over.take']);
    await eventually(storedSource).toBe('file');
    await stage.panel.waitForStep('open-gallery');
    await eventually(panelText).toContain(english['checklist.handed-over']);
  });

  it('is confirmed once the console shows the same', async () => {
    await stage.relay.goto(`https://${company}${paths.singleSignOn}`);
    await eventually(facts).toMatchObject({
      [key]: { value: replyUrl, source: 'file', agreed: { page: expect.any(String) } },
    });
    await eventually(panelText).not.toContain(english['checklist.handed-over']);
  });

  it('is not taken by the setup of another company', async () => {
    await stage.relay.goto('about:blank');
    await press(english['over.button']);
    await press(english['over.yes']);
    await eventually(panelText).toContain(english['first.title']);
    await stage.hands.typeValue(stage.panel.page, '.first-run input[type="text"]', 'ferndale');
    await press(english['first.start'].replace('{host}', 'ferndale.imagerelay.com'));
    await stage.panel.waitForStep('read-image-relay');
    await chooseFile();
    await eventually(panelText).toContain(`It is for ${company}`);
    const text = JSON.stringify({
      type: 'hand-over/take',
      text: await readFile(file, 'utf8'),
      certificate: null,
    });
    expect(await stage.panel.page.evaluate(`chrome.runtime.sendMessage(${text})`)).toEqual({
      outcome: 'failed',
      reason: 'another-setup',
    });
    expect(await facts()).toEqual({});
  });
});
