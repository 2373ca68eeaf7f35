import type { Page } from 'puppeteer-core';
import { createHands } from '../demo/hands.ts';
import { companyHost } from '../practice/hosts.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { english } from '../support/english.ts';

/** A headless Chromium with the extension, in which a setup is in progress, or none. */
export interface BenchBrowser {
  readonly newPage: () => Promise<Page>;
  /** Whether the extension says that it recognised the SAML page. */
  readonly hasRecognised: () => Promise<boolean>;
  /** From now on notes when the extension says so anew; answers that moment, milliseconds since 1970. */
  readonly noteRecognition: () => Promise<() => Promise<number>>;
  /** The browser itself. */
  readonly chromium: Chromium;
  /** The extension's name, which its isolated world bears too. */
  readonly worldName: string;
  readonly close: () => Promise<void>;
}

export async function openBenchBrowser(
  port: number,
  setUp: { company: string } | null,
): Promise<BenchBrowser> {
  const chromium = await launchChromium({ port });
  try {
    if (setUp !== null) await beginSetup(chromium, setUp.company);
    return {
      newPage: () => chromium.browser.newPage(),
      hasRecognised: () => hasRecognised(chromium),
      noteRecognition: () => noteRecognition(chromium),
      chromium,
      worldName: chromium.extension?.name ?? '',
      close: chromium.close,
    };
  } catch (error) {
    await chromium.close();
    throw error;
  }
}

/** Begins as an admin does, in the panel, and closes the panel again. */
async function beginSetup(chromium: Chromium, company: string): Promise<void> {
  const host = companyHost(company);
  const relay = await chromium.browser.newPage();
  await relay.goto(`https://${host}/`);
  const panel = await chromium.openPanel(relay);
  await createHands().press(panel, 'button', english['first.start'].replace('{host}', host));
  await panel.waitForSelector('.now h2');
  await panel.close();
}

/** What open tabs show stands in the session's storage until they are closed. */
async function hasRecognised(chromium: Chromium): Promise<boolean> {
  const worker = await chromium.serviceWorker();
  const stored = await worker.evaluate('chrome.storage.session.get().then(JSON.stringify)');
  return String(stored).includes('"entra/saml"');
}

async function noteRecognition(chromium: Chromium): Promise<() => Promise<number>> {
  const worker = await chromium.serviceWorker();
  await worker.evaluate(`globalThis.benchRecognition = new Promise((resolve) => {
    const changed = (changes) => {
      const now = Object.values(changes).map(({ newValue }) => JSON.stringify(newValue) ?? '');
      if (!now.some((text) => text.includes('"entra/saml"'))) return;
      chrome.storage.session.onChanged.removeListener(changed);
      resolve(performance.timeOrigin + performance.now());
    };
    chrome.storage.session.onChanged.addListener(changed);
  }); undefined`);
  return async () => Number(await worker.evaluate('globalThis.benchRecognition'));
}
