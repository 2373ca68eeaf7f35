import type { Page } from 'puppeteer-core';
import { held } from '../e2e/support/review.ts';
import { waitUntil } from '../support/wait-until.ts';
import type { DurableBrowser } from './durable-browser.ts';

/** What a form's fields hold, by their names. */
export type Form = Readonly<Record<string, string>>;

/** Something that is begun and cut short at each of its steps. */
export interface Scenario {
  readonly name: string;
  readonly address: string;
  /** Fields of the form by which it is seen whether something was written; none where pages are read. */
  readonly fields: readonly string[];
  /** Names of facts that have to be known in the end, whatever happened. */
  readonly expects: readonly string[];
  /** What has to be done before the counting begins; answers what the form held at first. */
  readonly prepare: (browser: DurableBrowser) => Promise<Form>;
  /** What is cut short. Must not wait for what comes of it. */
  readonly begin: (browser: DurableBrowser) => Promise<void>;
  /** The browser is killed at each step as well. */
  readonly isKilled: boolean;
}

const patience = 20_000;

/** What a form's fields hold now, by their names. */
export function formNow(browser: DurableBrowser, { fields }: Pick<Scenario, 'fields'>) {
  return held(browser.tab(), fields);
}

/** A press in the panel; it waits for the button, and not for what comes of it. */
export async function press({ panel }: DurableBrowser, name: RegExp): Promise<void> {
  const pressed = () => onButton(panel(), name, true);
  await waitUntil(`the panel offers ${name}`, pressed, patience);
}

export async function untilOffered({ panel }: DurableBrowser, name: RegExp): Promise<void> {
  const offered = () => onButton(panel(), name, false);
  await waitUntil(`the panel offers ${name}`, offered, patience);
}

/** Waits until the panel says of so many fields at least that they were written. */
export async function untilWritten({ panel }: DurableBrowser, fields: number): Promise<void> {
  const count = () => panel().$$eval('.results .good', (lines) => lines.length);
  await waitUntil('the fill has been recorded', async () => (await count()) >= fields, patience);
}

/** Whether the panel has such a button that can be pressed. It may be folded up. */
function onButton(panel: Page, name: RegExp, isPressed: boolean): Promise<boolean> {
  return panel.evaluate(
    (pattern, doPress) => {
      const own = [...document.querySelectorAll('button')].find(
        (button) =>
          !button.disabled &&
          new RegExp(pattern).test(button.getAttribute('aria-label') ?? button.textContent),
      );
      if (doPress) own?.click();
      return own !== undefined;
    },
    name.source,
    isPressed,
  );
}
