import type { KeyInput, Page } from 'puppeteer-core';
import { named } from '../../demo/hands.ts';

/** How many stops a panel may have before the one that is looked for. */
const farthest = 60;

/** Presses Tab until the button with this name has the focus; gives the ring that it is shown with. */
export async function tabTo(page: Page, name: string): Promise<{ style: string; width: string }> {
  const button = await page.waitForSelector(named('button', name));
  for (let stop = 0; stop < farthest; stop += 1) {
    await page.keyboard.press('Tab');
    if (await button?.evaluate((element) => element === document.activeElement)) break;
  }
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return { style: outlineStyle, width: outlineWidth };
  });
}

/** Presses a key for whatever has the focus. */
export function pressOnFocus(page: Page, key: KeyInput): Promise<void> {
  return page.keyboard.press(key);
}
