import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PanelCommand } from '../../lib/messages/panel-messages.ts';
import { companyHost } from '../practice/hosts.ts';
import type { Practice } from '../practice/server.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';

/** A browser with a profile that outlives it, a console's tab and the panel. */
export interface DurableBrowser {
  /** The running one; another one after each kill. */
  readonly chromium: () => Chromium;
  readonly tab: () => Page;
  readonly panel: () => Page;
  /** Sends a command as the panel does. */
  readonly send: (command: PanelCommand) => Promise<void>;
  readonly stored: () => Promise<unknown>;
  /** Stores this setup as if nothing had happened since, with no console open. */
  readonly restore: (setup: unknown) => Promise<void>;
  readonly stopBackground: () => Promise<void>;
  /** Kills the browser as a crash or a power cut does, and starts it anew with the same profile. */
  readonly killBrowser: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Milliseconds; whatever is asked of a browser here takes a fraction of it. */
const protocolTimeout = 20_000;

export async function openDurableBrowser(
  practice: Practice,
  folder?: string,
): Promise<DurableBrowser> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'durability-'));
  const start = () =>
    startIn(practice, { userDataDir, ...(folder ? { extensionFolder: folder } : {}) });
  let now = await start();
  const inPanel = (script: string): Promise<unknown> => now.panel.evaluate(script);
  const send = async (command: PanelCommand) => {
    await inPanel(`chrome.runtime.sendMessage(${JSON.stringify(command)})`);
  };
  return {
    chromium: () => now.chromium,
    tab: () => now.tab,
    panel: () => now.panel,
    send,
    stored: () => inPanel('chrome.storage.local.get("setup").then((all) => all.setup ?? null)'),
    restore: async (setup) => {
      await now.tab.goto('about:blank');
      // What the page that was left has still said is heard before this.
      await send({ type: 'fill/settle' });
      const all = JSON.stringify({ setup });
      await inPanel(`chrome.storage.local.clear()
        .then(() => chrome.storage.session.clear())
        .then(() => chrome.storage.local.set(${all}))`);
    },
    stopBackground: () => now.chromium.stopWorker(),
    killBrowser: async () => {
      // This very process, which was started here.
      const own = now.chromium.browser.process();
      const ended = own && once(own, 'exit');
      own?.kill('SIGKILL');
      await ended;
      now = await start();
    },
    close: async () => {
      await now.chromium.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function startIn(
  practice: Practice,
  profile: { userDataDir: string; extensionFolder?: string },
) {
  const chromium = await launchChromium({ port: practice.port, protocolTimeout, ...profile });
  const [first] = await chromium.browser.pages();
  const tab = first ?? (await chromium.browser.newPage());
  await tab.goto(`https://${companyHost(practice.world.options.company)}/robots.txt`);
  const panel = await chromium.openPanel(tab);
  return { chromium, tab, panel };
}
