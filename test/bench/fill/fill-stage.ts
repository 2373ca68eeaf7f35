import type { Page } from 'puppeteer-core';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { finishWorld } from '../../e2e/support/finished-world.ts';
import { companyHost } from '../../practice/hosts.ts';
import { paths } from '../../practice/image-relay/paths.ts';
import { startPractice } from '../../practice/server.ts';
import type { World } from '../../practice/world/world.ts';
import { launchChromium } from '../../support/chromium.ts';

/** Image Relay's SAML form with nothing in it, and the panel that offers to fill it. */
export interface FillStage extends AsyncDisposable {
  readonly relay: Page;
  readonly panel: Page;
  /** Makes all as it was before a fill. */
  readonly reset: () => Promise<void>;
  /** The extension's name, which its isolated world bears too. */
  readonly worldName: string;
}

/** How many fields the panel offers to fill. */
export const fields = 7;

export async function setFillStage(): Promise<FillStage> {
  await using begun = new AsyncDisposableStack();
  const practice = begun.adopt(await startPractice(), ({ close }) => close());
  const setup = await setupBeforeForm(practice.world);
  const { port } = practice;
  const chromium = begun.adopt(await launchChromium({ port }), ({ close }) => close());
  const store = async () => {
    const worker = await chromium.serviceWorker();
    await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ setup })})`);
  };
  await store();
  const relay = await chromium.browser.newPage();
  const host = companyHost(practice.world.options.company);
  await relay.goto(`https://${host}${paths.singleSignOn}`);
  const panel = await chromium.openPanel(relay);
  const ends = begun.move();
  return {
    relay,
    panel,
    reset: async () => {
      await relay.reload();
      await store();
      await panel.waitForFunction(() => document.querySelector('.results li') === null);
    },
    worldName: chromium.extension?.name ?? '',
    [Symbol.asyncDispose]: () => ends.disposeAsync(),
  };
}

/** All is done in both consoles but the SAML form, which is as a new company has it. */
async function setupBeforeForm(world: World): Promise<SetupState> {
  const [company] = world.companies;
  const empty = structuredClone(company?.saml);
  const { setup } = await finishWorld(world);
  if (company && empty) company.saml = empty;
  const ofForm = /^image-relay\/(?:idp\.|nameIdFormat|requestBinding|jit\.)/;
  const facts = Object.entries(setup.facts).filter(([key]) => !ofForm.test(key));
  const tests = { ...setup.tests, passed: {} };
  return { ...setup, facts: Object.fromEntries(facts), tests };
}
