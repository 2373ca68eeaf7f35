import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Markup } from '../../markups.ts';

export type Place = Page | Frame;

/** A real click on the one visible thing with this accessible role and name, once it is enabled. */
export async function press(place: Place, role: string, name: string): Promise<void> {
  await place.locator(named(role, name)).filter(isEnabled).click();
}

/** Waits until something is shown that can be pressed, or cannot. */
export async function waitFor(place: Place, role: string, name: string): Promise<void> {
  await place.locator(named(role, name)).wait();
}

/** Types into a control, found by what it means, and leaves it as a person does. */
export async function type(place: Place, truth: string, text: string): Promise<void> {
  const control = await found(place, truth);
  await control.click({ count: 3 });
  await control.type(text);
  await control.press('Tab');
}

/** What a control or a text holds once it is there. */
export async function shown(place: Place, truth: string): Promise<string> {
  const handle = await found(place, truth);
  return handle.evaluate((element) =>
    element instanceof HTMLInputElement ? element.value : (element.textContent ?? ''),
  );
}

/** The document of a framed blade. */
export async function frameOf(page: Page, name: string): Promise<Frame> {
  const frame = await page.locator(`iframe[name="${name}"]`).waitHandle();
  return (await frame.contentFrame()) ?? page.mainFrame();
}

/** Where a blade that is named like its frame is drawn: there, or in the page itself. */
export async function bladeOf(page: Page, markup: Markup, name: string): Promise<Place> {
  const framedByPortal = ['AllUsers.ReactView', 'CreateUser.ReactView'].includes(name);
  const framed = markup === 'frames' || (markup === 'portal' && framedByPortal);
  return framed ? frameOf(page, name) : page;
}

function named(role: string, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

function isEnabled(element: Element): boolean {
  return !element.matches(':disabled, [aria-disabled="true"]');
}

/** Found in the document and in the open shadow roots within it. */
async function found(place: Place, truth: string): Promise<ElementHandle> {
  return place.locator(`pierce/[data-truth="${truth}"]`).waitHandle();
}
