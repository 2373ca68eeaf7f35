import type { ElementHandle, Page } from 'puppeteer-core';
import type { Hands, Place } from '../demo/hands.ts';
import { createPortalHands, type PortalHands } from '../demo/portal-hands.ts';
import { waitUntil } from '../support/wait-until.ts';
import { boxOf } from './decisions.ts';
import type { Recorder } from './recorder.ts';
import { pageOf, reach } from './recording-hands.ts';

/** The admin center's controls are looked for in a tab that is in front: behind, it draws nothing. */
export function portalInFront(recorder: Recorder, entra: Page, hands: Hands): PortalHands {
  const portal = createPortalHands(entra, hands, { lang: 'en', drift: null });
  const first =
    <Args extends unknown[]>(act: (...args: Args) => Promise<void>) =>
    async (...args: Args) => {
      await reach(recorder, entra);
      await act(...args);
    };
  return {
    ...portal,
    press: first(portal.press),
    pressNamed: first(portal.pressNamed),
    pressUntil: first(portal.pressUntil),
  };
}

/** Control and a letter. */
export async function pressControl(page: Page, letter: 'a' | 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(letter);
  await page.keyboard.up('Control');
}

/** Selects all of what has the caret, and copies it. */
export async function copyFocused(recorder: Recorder, page: Page): Promise<void> {
  await pressControl(page, 'a');
  recorder.shortcut();
  await pressControl(page, 'c');
  recorder.shortcut();
  recorder.copy();
}

export async function pressCopy(recorder: Recorder, entra: Page, truth: string): Promise<void> {
  recorder.decide('value');
  await reach(recorder, entra);
  const box = await entra.locator(`[data-truth="${truth}"]`).waitHandle();
  await box.evaluate((input) => input.scrollIntoView({ block: 'center' }));
  const button = (await box.evaluateHandle(
    (input) => input.parentElement?.querySelector('[role=button]') ?? input,
  )) as ElementHandle<Element>;
  await button.click();
  recorder.click();
  recorder.copy();
  await untilCopied(entra, await box.evaluate((input) => input.getAttribute('value') ?? ''));
}

/** The page writes the clipboard a moment after the press, and only while it is in front. */
async function untilCopied(page: Page, value: string): Promise<void> {
  await waitUntil('the value is on the clipboard', async () => {
    return (await page.evaluate(() => navigator.clipboard.readText())) === value;
  });
}

/** A box that is still empty was not the one. */
export async function arrived(at: Place, truth: string): Promise<void> {
  await waitUntil(`${truth} has a value`, async () => {
    const values = await at.$$eval(boxOf(truth), (boxes) =>
      boxes.map((box) => ('value' in box ? String(box.value) : '')),
    );
    return values.some((value) => value !== '');
  });
}

/**
 * A browser draws an open list outside of its pages, where no driver can press; so the choice itself is
 * made through the control, and counted as the two clicks that it takes.
 */
export async function choose(
  recorder: Recorder,
  at: Place,
  truth: string,
  text: string,
): Promise<void> {
  recorder.decide('value');
  await reach(recorder, pageOf(at));
  const list = await at.locator(boxOf(truth)).waitHandle();
  const value = await list.evaluate(
    (select, wanted) =>
      [...select.querySelectorAll('option')].find((option) => option.text === wanted)?.value ?? '',
    text,
  );
  await (list as ElementHandle<HTMLSelectElement>).select(value);
  recorder.click();
  recorder.click();
}
