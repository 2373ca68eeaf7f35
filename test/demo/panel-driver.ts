import type { Page } from 'puppeteer-core';
import { english } from '../../lib/catalogue/en.ts';
import type { StepId } from '../../lib/guide/step.ts';
import type { Hands } from './hands.ts';

const patience = 60_000;

export interface ShownStep {
  title: string;
  status: 'observed' | 'by-hand' | 'open';
}

/** The side panel, seen and used as the admin does: by what it shows and by its buttons' names. */
export interface PanelDriver {
  readonly page: Page;
  /** Waits until the panel shows a step as the one to do now. */
  waitForStep: (step: StepId) => Promise<void>;
  waitForAllDone: () => Promise<void>;
  /** Presses "Go there". */
  go: () => Promise<void>;
  /** Waits for the review of so many fields, presses Fill, and waits until each was kept. */
  fill: (fields: number) => Promise<void>;
  /** The panel waits for the browser's permission, or for Microsoft's answer. */
  isBringingCertificate: () => Promise<boolean>;
  steps: () => Promise<ShownStep[]>;
}

export function drivePanel(page: Page, hands: Hands): PanelDriver {
  const waitForTitle = (title: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('.now h2')?.textContent === wanted,
      { timeout: patience, polling: 50 },
      title,
    );
  return {
    page,
    waitForStep: async (step) => {
      await waitForTitle(english[`step.${step}.title`]);
    },
    waitForAllDone: async () => {
      await waitForTitle(english['all-done.title']);
    },
    go: () => hands.press(page, 'button', english['now.go']),
    fill: async (fields) => {
      const name = fields === 1 ? 'Fill 1 field' : `Fill ${fields} fields`;
      await hands.press(page, 'button', name);
      await page.waitForFunction(
        (count) => document.querySelectorAll('.results li.good').length === count,
        { timeout: patience, polling: 50 },
        fields,
      );
    },
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
