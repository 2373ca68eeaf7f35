import type { Page } from 'puppeteer-core';

/** The admin center's own part of the bench page: its menus and the SAML blade. */
const portal = '#web-container';
/** The many elements beside it. */
const many = '#bench-portal';

declare global {
  interface Window {
    /** Puts back what was taken out. */
    benchPutBack: () => void;
  }
}

/** Takes the SAML blade out of the document, with the portal around it. */
export async function takeOut(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    const part = document.querySelector(selector);
    const place = document.createComment('');
    part?.replaceWith(place);
    window.benchPutBack = () => place.replaceWith(part ?? '');
  }, portal);
}

/**
 * Puts it back as the last of many changes, so many milliseconds after the one before: the extension has
 * heard of the others when it comes.
 *
 * @returns when that was, in milliseconds since 1970.
 */
export function putBackLast(page: Page, pause: number): Promise<number> {
  return page.evaluate(async (milliseconds) => {
    await window.benchStorm(400);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    window.benchPutBack();
    return performance.timeOrigin + performance.now();
  }, pause);
}

/** Takes all of the many elements out and puts them back: nothing known of them can be relied on. */
export async function renewMany(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    const part = document.querySelector(selector);
    const place = document.createComment('');
    part?.replaceWith(place);
    place.replaceWith(part ?? '');
  }, many);
}
