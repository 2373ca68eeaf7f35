import type { Frame, Page } from 'puppeteer-core';

export type Place = Page | Frame;

/** A real click on the one visible thing with this accessible role and name. */
export async function press(place: Place, role: string, name: string): Promise<void> {
  await place.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}

/** Waits until something is shown that can be pressed, or cannot. */
export async function waitFor(place: Place, role: string, name: string): Promise<void> {
  await place.locator(`::-p-aria([name="${name}"][role="${role}"])`).wait();
}

/** Types into a control, found by what it means, and leaves it as a person does. */
export async function type(place: Place, truth: string, text: string): Promise<void> {
  const control = await place.locator(`[data-truth="${truth}"]`).waitHandle();
  await control.click({ count: 3 });
  await control.type(text);
  await control.press('Tab');
}

/** What a control or a text holds once it is there. */
export async function shown(place: Place, truth: string): Promise<string> {
  const handle = await place.locator(`[data-truth="${truth}"]`).waitHandle();
  return handle.evaluate((element) =>
    element instanceof HTMLInputElement ? element.value : (element.textContent ?? ''),
  );
}

/** The document of a framed blade. */
export async function frameOf(page: Page, name: string): Promise<Frame> {
  const frame = await page.locator(`iframe[name="${name}"]`).waitHandle();
  return (await frame.contentFrame()) ?? page.mainFrame();
}
