import type { Page } from 'puppeteer-core';
import type { StepId } from '../../lib/guide/step.ts';
import { english } from '../support/english.ts';
import type { Hands } from './hands.ts';

const patience = 60_000;
/** More steps than one press leads over come up at once. */
const mostTicks = 3;
/** How long somebody waits who expects to have to do it by hand. */
const shortPatience = 12_000;

export interface ShownStep {
  title: string;
  status: 'observed' | 'by-hand' | 'open';
}

type PressesTold = Extract<keyof typeof english, `errand.press.${string}`>;

/** The side panel, seen and used as the admin does: by what it shows and by its buttons' names. */
export interface PanelDriver {
  readonly page: Page;
  /** Waits until the panel shows a step as the one to do now. */
  waitForStep: (step: StepId) => Promise<void>;
  /** Whether it shows that step now. */
  shows: (step: StepId) => Promise<boolean>;
  waitForAllDone: () => Promise<void>;
  /** Presses "Go there". */
  go: () => Promise<void>;
  /** Presses “Go there and fill”, or what saves the page as well. */
  goAndFill: (save?: { caption: string; host: string }) => Promise<void>;
  /** Presses what goes there, fills and makes several presses, by all that it says. */
  goAndPress: (says: PressesTold, values: Readonly<Record<string, string>>) => Promise<void>;
  /** What the panel says that is left to the admin, of several presses of which one could not be made. */
  leftPresses: () => Promise<readonly string[]>;
  /** Has the kept password shown, and reads it. */
  showPassword: () => Promise<string>;
  /** Waits until so many fields were kept. */
  waitForKept: (fields: number) => Promise<void>;
  /**
   * Waits for the review of so many fields, presses Fill, and waits until each was kept. Whoever expects
   * to have to help is content with as many as are offered.
   */
  fill: (fields: number) => Promise<void>;
  /** The panel waits for the browser's permission, or for Microsoft's answer. */
  isBringingCertificate: () => Promise<boolean>;
  steps: () => Promise<ShownStep[]>;
}

/**
 * @param helps Whether the person does by hand what the assistant does not notice.
 */
export function drivePanel(page: Page, hands: Hands, helps = false): PanelDriver {
  const seesTitle = (title: string, timeout: number) =>
    page.waitForFunction(
      (wanted) => document.querySelector('.now h2')?.textContent === wanted,
      { timeout, polling: 50 },
      title,
    );
  const waitForTitle = async (title: string) => {
    for (let ticks = 0; helps && ticks < mostTicks; ticks += 1) {
      if (await seesTitle(title, shortPatience).catch(() => null)) return;
      await hands.press(page, 'button', english['now.tick']);
    }
    await seesTitle(title, patience);
  };
  const keptAll = (count: number, timeout: number) =>
    page.waitForFunction(
      (wanted) => document.querySelectorAll('.results li.good').length === wanted,
      { timeout, polling: 50 },
      count,
    );
  const nameOfFill = (fields: number) => (fields === 1 ? 'Fill 1 field' : `Fill ${fields} fields`);
  const fillAll = async (fields: number) => {
    await hands.press(page, 'button', nameOfFill(fields));
    await keptAll(fields, patience);
  };
  /** Some values may be refused, and some pages lack a field. */
  const fillSome = async (most: number) => {
    const offered = await offeredWithin(page, most, shortPatience);
    if (offered === 0) return;
    await hands.press(page, 'button', nameOfFill(offered));
    await keptAll(offered, shortPatience).catch(() => null);
  };
  return {
    page,
    waitForStep: async (step) => {
      await waitForTitle(english[`step.${step}.title`]);
    },
    shows: (step) =>
      page.evaluate(
        (title) => document.querySelector('.now h2')?.textContent === title,
        english[`step.${step}.title`],
      ),
    waitForAllDone: async () => {
      await waitForTitle(english['all-done.title']);
    },
    go: () => hands.press(page, 'button', english['now.go']),
    goAndFill: (save) =>
      hands.press(
        page,
        'button',
        save ? filledIn(english['errand.go-and-save'], save) : english['errand.go'],
      ),
    goAndPress: (says, values) => hands.press(page, 'button', filledIn(english[says], values)),
    leftPresses: () =>
      page.$$eval(
        '[role=alert]',
        (alerts, begins) => {
          const texts = alerts.map(({ textContent }) => textContent.split(begins)[1] ?? '');
          return [...texts.join(' ').matchAll(/“([^”]+)”/g)].map(([, name = '']) => name);
        },
        english['press.stopped.left'].split('{')[0] ?? '',
      ),
    showPassword: async () => {
      await hands.press(page, 'button', english['test-password.show']);
      const shown = await page.locator('.test-password .value.code').waitHandle();
      return shown.evaluate((text) => text.textContent);
    },
    waitForKept: async (fields) => {
      await keptAll(fields, patience);
    },
    fill: helps ? fillSome : fillAll,
    isBringingCertificate: () =>
      page.evaluate(
        (text) => document.querySelector('.certificate button')?.textContent === text,
        english['certificate.busy'],
      ),
    steps: () =>
      page.$$eval('.checklist li', (items) =>
        items.map((item) => ({
          title: item.querySelector('.step')?.firstChild?.textContent ?? '',
          status: item.classList.contains('observed')
            ? ('observed' as const)
            : item.classList.contains('by-hand')
              ? ('by-hand' as const)
              : ('open' as const),
        })),
      ),
  };
}

function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** How many fields the panel offers to fill: all of them at once, or what stands there after a while. */
async function offeredWithin(page: Page, most: number, timeout: number): Promise<number> {
  const offered = () =>
    page.$$eval('button', (buttons) =>
      Math.max(
        0,
        ...buttons.map(({ textContent }) => Number(/^Fill (\d+) /.exec(textContent)?.[1] ?? 0)),
      ),
    );
  for (const end = Date.now() + timeout; Date.now() < end; ) {
    if ((await offered()) === most) return most;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return offered();
}
