import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepIds } from '../../lib/guide/step.ts';
import { createHands } from '../demo/hands.ts';
import { type DurableBrowser, openDurableBrowser } from '../durability/durable-browser.ts';
import { begunSetup } from '../durability/scenarios.ts';
import { paths } from '../practice/image-relay/paths.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';

const company = 'larkspur.imagerelay.com';
const settings = `https://${company}${paths.singleSignOn}`;
const hands = createHands();

describe('what is kept', () => {
  let practice: Practice;
  let browser: DurableBrowser;

  beforeAll(async () => {
    practice = await startPractice({ delay: 10 });
    browser = await openDurableBrowser(practice);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await practice.close();
  });

  const inPanel = (script: string): Promise<unknown> => browser.panel().evaluate(script);
  const local = () => inPanel('chrome.storage.local.get()') as Promise<Record<string, unknown>>;
  const panelText = () => browser.panel().evaluate(() => document.body.textContent);
  const press = (name: string) => hands.press(browser.panel(), 'button', name);
  const setAside = async () =>
    Object.entries(await local())
      .filter(([key]) => key.startsWith('set-aside:'))
      .map(([, value]) => value as Record<string, unknown>);
  const facts = async () => JSON.stringify(await browser.stored());

  it('holds what two windows do at once', async () => {
    await browser.restore(begunSetup('larkspur'));
    const other = await browser.chromium().browser.newPage();
    await other.goto(browser.panel().url());
    const marks = (steps: readonly string[]) => {
      const commands = steps.map((step) => ({ type: 'setup/mark-step', step, mark: 'done' }));
      return `Promise.all(${JSON.stringify(commands)}.map((each) => chrome.runtime.sendMessage(each)))`;
    };
    const [half, rest] = [stepIds.slice(0, 10), stepIds.slice(10)];
    const replies = await Promise.all([inPanel(marks(half)), other.evaluate(marks(rest))]);
    expect(new Set(replies.flat().map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"outcome":"done","results":[]}']),
    );
    const stored = (await browser.stored()) as { marks: Record<string, unknown> };
    expect(Object.keys(stored.marks).toSorted()).toEqual(stepIds.toSorted());
    await other.close();
  });

  it('is one setup where two windows begin, and stays when another company’s is begun', async () => {
    await inPanel('chrome.storage.local.clear()');
    const begin = (host: string) =>
      `chrome.runtime.sendMessage(${JSON.stringify({ type: 'setup/begin', host })})`;
    await inPanel(`Promise.all([${begin(company)}, ${begin(company)}])`);
    const first = await browser.stored();
    const { id } = first as { id: string };
    await inPanel(begin('ferndale.imagerelay.com'));
    expect(await browser.stored()).toMatchObject({ company: { host: 'ferndale.imagerelay.com' } });
    expect((await local())[`setup:${id}`]).toEqual(first);
    await inPanel(begin(company));
    expect(await browser.stored()).toEqual(first);
    expect(await local()).not.toHaveProperty(`setup:${id}`);
  });

  it('is said to be not kept while there is no room, and is kept once there is', async () => {
    await browser.restore(begunSetup('larkspur'));
    await fillStore(browser.panel());
    await browser.tab().bringToFront();
    await browser.tab().goto(settings);
    await eventually(panelText).toContain('nothing new of this setup could be kept');
    expect(await facts()).not.toContain('sp.replyUrl');
    await inPanel('chrome.storage.local.remove("ballast")');
    await eventually(facts).toContain('image-relay/sp.replyUrl');
    await eventually(panelText).not.toContain('could not be kept');
  });

  it('is not begun where nothing of it can be kept: a fill writes nothing then', async () => {
    await browser.restore(begunSetup('larkspur'));
    await browser.tab().goto(`https://${company}${paths.newPermission}`);
    await browser.panel().waitForFunction(() => document.querySelector('.planned'));
    await eventually(panelText).toContain('Fill 2 fields');
    await fillStore(browser.panel());
    await browser.panel().evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Fill 2 fields')?.click();
    });
    await eventually(panelText).toContain(english['failure.not-saved']);
    const title = '[data-truth="permission.title"]';
    expect(
      await browser
        .tab()
        .$eval(title, (box) => (box instanceof HTMLInputElement ? box.value : null)),
    ).toBe('');
  });

  it.each([
    ['newer', { version: 99, wisdom: 'of years' }, 'A newer version of this extension wrote it'],
    ['damaged', { version: 2, facts: 'gone' }, 'It is damaged'],
  ])(
    'stays where it cannot be read, and is set aside before anything takes its place (%s)',
    async (reason, value, sentence) => {
      await browser.restore(value);
      await eventually(panelText).toContain(sentence);
      await browser.tab().goto(settings);
      expect((await local()).setup).toEqual(value);
      await press(english['over.button']);
      await press(english['over.yes.unreadable']);
      await eventually(setAside).toEqual([{ key: 'setup', at: expect.any(String), reason, value }]);
      expect((await local()).setup).toBeUndefined();
      await eventually(panelText).toContain(english['first.title']);
      await press(english['aside.delete'].replace('{what}', english['lasting.setup']));
      await press(english['aside.for-good']);
      await eventually(setAside).toEqual([]);
    },
  );

  it('is set aside too where a choice takes the place of choices that cannot be read', async () => {
    await browser.restore(begunSetup('larkspur'));
    await inPanel('chrome.storage.local.set({ preferences: "none", learned: { version: 7 } })');
    await eventually(panelText).toContain(english['aside.stands']);
    await browser.send({ type: 'preferences/change', preferences: { highlight: false } });
    expect(await setAside()).toMatchObject([{ key: 'preferences', value: 'none' }]);
    expect(await local()).toMatchObject({
      preferences: { highlight: false },
      learned: { version: 7 },
    });
    await browser.send({ type: 'set-aside/delete', id: 'learned' });
    expect(await local()).toMatchObject({ learned: { version: 7 } });
  });
});

/** Leaves the store so little room that a setup fits, and nothing more. */
async function fillStore(panel: Page): Promise<void> {
  await panel.evaluate(`(async () => {
    const { local } = chrome.storage;
    const used = await local.getBytesInUse();
    await local.set({ ballast: 'x'.repeat(local.QUOTA_BYTES - used - 40) });
  })()`);
}
