import type { Frame, Page } from 'puppeteer-core';

/** What the admin's hands did. Everything that the walk does to a page goes through here. */
export interface InputLog {
  clicks: number;
  /** Values typed into either console. */
  typedValues: number;
  pastes: number;
  /** User names and passwords typed on Microsoft's own sign-in page. */
  credentials: number;
}

export type Place = Page | Frame;

export interface Hands {
  readonly log: InputLog;
  /** A real click on the one visible thing with this accessible role and name. */
  press: (at: Place, role: string, name: string) => Promise<void>;
  /** A real click on what a selector finds, for what has no role of its own. */
  pressOn: (at: Place, selector: string) => Promise<void>;
  typeValue: (at: Place, selector: string, text: string) => Promise<void>;
  paste: (at: Page, selector: string, text: string) => Promise<void>;
  typeCredential: (at: Page, selector: string, text: string) => Promise<void>;
}

const patience = 20_000;

export function createHands(): Hands {
  const log: InputLog = { clicks: 0, typedValues: 0, pastes: 0, credentials: 0 };
  const pressOn = async (at: Place, selector: string) => {
    await at.locator(selector).setTimeout(patience).click();
    log.clicks += 1;
  };
  const type = async (at: Place, selector: string, text: string) => {
    await pressOn(at, selector);
    const page = 'keyboard' in at ? at : at.page();
    await page.keyboard.type(text);
  };
  return {
    log,
    pressOn,
    press: (at, role, name) => pressOn(at, named(role, name)),
    typeValue: async (at, selector, text) => {
      await type(at, selector, text);
      log.typedValues += 1;
    },
    typeCredential: async (at, selector, text) => {
      await type(at, selector, text);
      log.credentials += 1;
    },
    paste: async (at, selector, text) => {
      await pressOn(at, selector);
      await at.evaluate((value) => navigator.clipboard.writeText(value), text);
      await at.keyboard.down('Control');
      await at.keyboard.press('v');
      await at.keyboard.up('Control');
      log.pastes += 1;
    },
  };
}

/** A selector by accessible role and name. */
export function named(role: string, name: string): string {
  return `::-p-aria([name="${name.replaceAll('"', '\\"')}"][role="${role}"])`;
}
