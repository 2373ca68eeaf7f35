import type { Browser, Page } from 'puppeteer-core';
import type { ScreenBox } from './screen-dump.ts';
import type { VirtualDisplay } from './virtual-display.ts';
import { waitUntil } from './wait-until.ts';

export type PromptAnswer = 'allow' | 'deny';

/** Whether the extension still waits for the answer. */
export type IsPending = () => Promise<boolean>;

/**
 * Answers the browser's own permission prompt with keys, as a person would. Ask for the permission by
 * a click in a page or in the panel first, and say how to tell that the answer is still awaited: the
 * prompt itself is no page. With a single tab it takes the keyboard from every page, which is enough.
 */
export async function answerPermissionPrompt(
  browser: Browser,
  display: VirtualDisplay,
  answer: PromptAnswer,
  isPending: IsPending = async () => !(await aPageHasFocus(browser)),
): Promise<void> {
  await waitUntil('a permission prompt stands', isPending);
  await untilStill(display);
  // The prompt opens with Deny focused; Allow comes next.
  if (answer === 'allow') {
    await pressUntil('Allow has the focus', 'Tab', display, await pictureChanges(display));
  }
  await pressUntil('the prompt is gone', 'Return', display, async () => !(await isPending()));
}

/** Where Chromium puts its prompts on a display of 1600 by 1000; the pages are behind. */
const promptBox: ScreenBox = { x: 600, y: 85, width: 400, height: 205 };

/**
 * For its first half second a prompt has a grey button and takes no answer, so that nobody accepts
 * one by accident. It has come to rest when nothing in it changed for longer than that.
 */
async function untilStill(display: VirtualDisplay, milliseconds = 700): Promise<void> {
  let [last, since] = [await display.pixels(promptBox), performance.now()];
  await waitUntil('the prompt has come to rest', async () => {
    const now = await display.pixels(promptBox);
    if (!now.equals(last)) [last, since] = [now, performance.now()];
    return performance.now() - since > milliseconds;
  });
}

async function pictureChanges(display: VirtualDisplay): Promise<() => Promise<boolean>> {
  const before = await display.pixels(promptBox);
  return async () => !(await display.pixels(promptBox)).equals(before);
}

/** Presses a key again when nothing came of it: a busy browser may have dropped the first one. */
async function pressUntil(
  what: string,
  key: string,
  display: VirtualDisplay,
  happened: () => Promise<boolean>,
): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await display.press(key);
    if (await waitUntil(what, happened, 2000).catch(() => false)) return;
  }
  throw new Error(`Pressed ${key} five times, and never was it so that ${what}`);
}

async function aPageHasFocus(browser: Browser): Promise<boolean> {
  const pages = await everyPage(browser);
  const focused = await Promise.all(pages.map((page) => page.evaluate(() => document.hasFocus())));
  return focused.includes(true);
}

/** Tabs, and what the extension shows outside of tabs. */
async function everyPage(browser: Browser): Promise<readonly Page[]> {
  const targets = browser.targets().filter((target) => target.type() === 'page');
  return Promise.all(targets.map((target) => target.asPage()));
}
