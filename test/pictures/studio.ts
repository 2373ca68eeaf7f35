import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/messages/languages.ts';
import { named } from '../demo/hands.ts';
import { startPracticeBrowser } from '../e2e/support/practice-browser.ts';
import { observedDocuments } from '../e2e/support/stored.ts';
import { waitUntil } from '../support/wait-until.ts';
import type { Scene, ScenePanel } from './scene.ts';
import { setClock, standIn } from './stand-ins.ts';

/** The time on the panel's clock: certificates in the scenes are valid then. */
const clock = '2026-11-23T12:00:00.000Z';

const patience = 15_000;

/** A browser with the built extension, in whose panel one scene after the other comes up. */
export interface Studio {
  /**
   * Shows a scene in a panel of 320 by 800 CSS pixels, and waits until all that it says is in sight.
   *
   * @throws where the state does not come up.
   */
  readonly show: (scene: Scene, language: Language) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function openStudio(): Promise<Studio> {
  const chromium = await startPracticeBrowser({ practice: { delay: 0 } });
  const [first] = await chromium.browser.pages();
  const beside = first ?? (await chromium.browser.newPage());
  const address = `chrome-extension://${chromium.extension?.id}`;
  let panel: Page | null = null;

  const store = async ({ local = {}, session = {} }: Scene, language: Language) => {
    const worker = await chromium.serviceWorker();
    const kept = { preferences: { highlight: true, language }, ...local };
    await worker.evaluate(`(async () => {
      const { local, session } = chrome.storage;
      await Promise.all([local.clear(), session.clear()]);
      await Promise.all([local.set(${JSON.stringify(kept)}), session.set(${JSON.stringify(session)})]);
    })()`);
  };
  /** A tab of its own window: pages in the other one stay in front there, and go on being observed. */
  const openPanel = async (scene: Scene): Promise<Page> => {
    const page = await chromium.browser.newPage({ type: 'window' });
    await page.setViewport({ width: 320, height: 800 });
    await page.evaluateOnNewDocument(setClock, scene.now ?? clock);
    await page.evaluateOnNewDocument(standIn, scene.standIns ?? {});
    const { page: name = 'sidepanel', fragment = '' } = scene;
    await page.goto(`${address}/${name}.html#${fragment}`);
    return page;
  };
  return {
    show: async (scene, language) => {
      await panel?.close();
      panel = null;
      await beside.goto('about:blank');
      await beside.bringToFront();
      await store(scene, language);
      await scene.beside?.(beside);
      // A page is observed only while it is in sight, which the panel's own window may end.
      if (scene.beside && scene.local?.setup) {
        await waitUntil('the page beside is observed', async () => {
          return (await observedDocuments(chromium)).length > 0;
        });
      }
      panel = await openPanel(scene);
      await scene.bring?.(usable(panel));
      await inSight(panel, scene.says());
      return panel;
    },
    close: chromium.close,
  };
}

function usable(page: Page): ScenePanel {
  const find = (role: string, name: string) => page.locator(named(role, name)).setTimeout(patience);
  return {
    page,
    press: (name) => find('button', name).click(),
    write: (name, text) => find('textbox', name).fill(text),
    choose: async (name, text) => {
      await page.waitForFunction(chooseFile, { timeout: patience }, name, text);
    },
    unfold: async (name) => {
      const isThere = (text: string) =>
        [...document.querySelectorAll('summary')].some((each) => each.textContent?.includes(text));
      await page.waitForFunction(isThere, { timeout: patience }, name);
      await page.$$eval(
        'summary',
        (all, text) => {
          const summary = all.find((each) => each.textContent?.includes(text));
          const details = summary?.closest('details');
          if (details) details.open = true;
        },
        name,
      );
    },
  };
}

async function inSight(page: Page, says: readonly string[]): Promise<void> {
  const wanted = says.map((each) => each.replaceAll(/\s+/g, ' '));
  let shown = '';
  const isThere = async () => {
    shown = (await page.evaluate(textInSight)).replaceAll(/\s+/g, ' ');
    return wanted.every((text) => shown.includes(text));
  };
  await waitUntil('it is in sight', isThere, patience).catch(() => {
    const missing = wanted.filter((text) => !shown.includes(text));
    throw new Error(`did not come up: “${missing.join('”, “')}” is not in “${shown}”`);
  });
}

/** Runs in the page: whether there is a chooser with this label, which then has a file with this text. */
function chooseFile(name: string, text: string): boolean {
  const all = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  const chooser = all.find((each) => each.labels?.[0]?.textContent?.includes(name));
  if (chooser === undefined) return false;
  const files = new DataTransfer();
  files.items.add(new File([text], 'chosen.json', { type: 'application/json' }));
  chooser.files = files.files;
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Runs in the page: all text but what is folded up. */
function textInSight(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.checkVisibility()) text += textContent;
  }
  return text;
}
