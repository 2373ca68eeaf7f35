import type { Frame, Page } from 'puppeteer-core';

/** Opens another site, at which nothing is played, and puts a frame there. */
export async function frameElsewhere(tab: Page, address: string): Promise<Frame> {
  await tab.goto('https://elsewhere.example/');
  await tab.setContent(`<iframe src="${address}" width="900" height="600"></iframe>`, {
    waitUntil: 'domcontentloaded',
  });
  return tab.waitForFrame((frame) => frame.url().startsWith(new URL(address).origin));
}

/**
 * Answers in the admin's place whatever permission the panel asks for from now on: without a window nobody
 * can press a button of the browser's own question.
 */
export async function answerPermissions(panel: Page, isAllowed: boolean): Promise<void> {
  await panel.evaluate((answer) => {
    const api: { permissions: { request: () => Promise<boolean> } } = Reflect.get(
      globalThis,
      'browser',
    );
    api.permissions.request = async () => answer;
  }, isAllowed);
}

/** Four times as long as a page must have been at rest before it is observed. */
const longEnough = 1_000;

/** Waits until a document was complete for so long that it would have been observed by now. */
export async function untilLongComplete(place: Page | Frame): Promise<void> {
  await place.waitForFunction(
    (milliseconds) => {
      const [navigation] = performance.getEntriesByType('navigation');
      if (!(navigation instanceof PerformanceNavigationTiming)) return false;
      const completeAt = navigation.loadEventEnd;
      return completeAt > 0 && performance.now() - completeAt > milliseconds;
    },
    { polling: 50 },
    longEnough,
  );
}
