import type { Browser, Frame, Page } from 'puppeteer-core';
import type { PanelCommand } from '../../../lib/messages/panel-messages.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import type { Stage } from '../../demo/stage.ts';
import { command } from '../../e2e/support/done-before.ts';
import type { Chromium } from '../../support/chromium.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { inWorker, observedTab, openDocuments } from './inside.ts';

type Opened = Pick<Chromium, 'browser' | 'serviceWorker' | 'extension'>;

/** Both consoles, the panel, and what an attacker has to work with. */
export interface Scene {
  readonly browser: Browser;
  readonly stage: Stage;
  readonly extensionId: string;
  readonly relay: Page;
  readonly entra: Page;
  readonly panel: Page;
  /** Sends a message from the extension's own world in a document, as a taken-over renderer could. */
  readonly speak: (from: Page | Frame, message: unknown) => Promise<unknown>;
  /** Runs a script in that world. */
  readonly inContentScript: (from: Page | Frame, script: string) => Promise<unknown>;
  /** Runs a script in the background. */
  readonly inBackground: (script: string) => Promise<unknown>;
  /** Opens the page anew, and waits until it has been observed. */
  readonly fresh: (page: Page) => Promise<void>;
  /** Has a page report what it shows now, and waits until that was recorded. */
  readonly look: (page: Page) => Promise<void>;
  /** Waits until everything that was sent before has been recorded. */
  readonly settle: () => Promise<void>;
  readonly send: (order: PanelCommand) => Promise<void>;
  readonly stored: () => Promise<SetupState>;
  /** Null where there is none any more, or none yet. */
  readonly storedOrNone: () => Promise<SetupState | null>;
  /** Puts the store back to what it held at the beginning, changed as an attack needs it. */
  readonly reset: (change?: (setup: SetupState) => SetupState) => Promise<void>;
  /** Puts something right after the attack was judged. */
  readonly later: (mend: () => Promise<unknown>) => void;
  /** Everything that was to be put right. */
  readonly mend: () => Promise<void>;
  /** What the panel shows. */
  readonly panelText: () => Promise<string>;
  /** Keys of the documents that are observed now. */
  readonly observed: () => Promise<readonly string[]>;
}

/** A scene whose setup, as it stands now, is what every attack begins with. */
export async function openScene(
  { browser, serviceWorker, extension }: Opened,
  stage: Stage,
): Promise<Scene> {
  if (extension === null) throw new Error('The extension is not there.');
  const { relay, entra } = stage;
  const panel = stage.panel.page;
  const inBackground = (script: string) => inWorker(serviceWorker, script);
  const storedOrNone = () =>
    inBackground(
      'chrome.storage.local.get().then((all) => all.setup ?? null)',
    ) as Promise<SetupState | null>;
  const stored = async () => {
    const setup = await storedOrNone();
    if (setup === null) throw new Error('No setup is stored.');
    return setup;
  };
  const first = await stored();
  const mends: (() => Promise<unknown>)[] = [];
  const inContentScript = async (from: Page | Frame, script: string) => {
    const frame = 'mainFrame' in from ? from.mainFrame() : from;
    const realm = await waitUntil('the content script lives', () => frame.extensionRealms()[0]);
    return realm.evaluate(script);
  };
  const send = (order: PanelCommand) => command(panel, order);
  const settle = () => send({ type: 'setup/mark-step', step: 'none', mark: null });
  /** When a page was opened anew and observed: what it shows since, it may have reported by itself. */
  const opened = new WeakMap<Page, number>();
  const reports = async (
    page: Page,
    begin: (tab: number) => Promise<unknown>,
    since: number | undefined,
  ) => {
    const tab = await observedTab(inBackground, page);
    const before = since ?? Date.now();
    await begin(tab);
    await waitUntil('the page was observed', async () =>
      (await openDocuments(inBackground)).some(
        (each) => each.tabId === tab && each.frameId === 0 && each.at > before,
      ),
    );
    await settle();
  };
  return {
    browser,
    stage,
    extensionId: extension.id,
    relay,
    entra,
    panel,
    inBackground,
    inContentScript,
    send,
    settle,
    stored,
    storedOrNone,
    speak: (from, message) => inContentScript(from, speaking(message)),
    fresh: async (page) => {
      await page.bringToFront();
      await reports(page, () => page.reload(), undefined);
      opened.set(page, Date.now());
    },
    look: async (page) => {
      const order = (tab: number) =>
        inBackground(`chrome.tabs.sendMessage(${tab}, { type: 'page/look' }).catch(() => null)`);
      await reports(page, order, opened.get(page));
      opened.delete(page);
    },
    reset: async (change = (setup) => setup) => {
      const setup = JSON.stringify(change(structuredClone(first)));
      await inBackground(
        `chrome.storage.local.clear().then(() => chrome.storage.local.set({ setup: ${setup} }))`,
      );
    },
    later: (each) => void mends.push(each),
    mend: async () => {
      for (const each of mends.splice(0)) await each();
    },
    panelText: () => panel.$eval('#panel', (all) => all.textContent),
    observed: async () =>
      (await openDocuments(inBackground)).map(({ tabId, frameId }) => `${tabId}:${frameId}`),
  };
}

/** A script that sends a message, and gives the answer, or why there was none. */
export function speaking(message: unknown, to = ''): string {
  const text = JSON.stringify(JSON.stringify(message));
  return `chrome.runtime.sendMessage(${to}JSON.parse(${text}))
    .then((answer) => answer ?? null, (error) => 'no answer: ' + error.message)`;
}
