import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Chromium, launchChromium } from '../../../support/chromium.ts';
import type { RelayMarkup } from '../../markups.ts';
import { type Practice, startPractice } from '../../server.ts';
import type { Company } from '../../world/world.ts';
import { host } from './visitor.ts';

/** One portal in a real browser for the tests of a group, in one manner. */
export function usePortal(relayMarkup: RelayMarkup) {
  let practice: Practice;
  let chromium: Chromium;

  beforeAll(async () => {
    practice = await startPractice({ delay: 5, relayMarkup });
    chromium = await launchChromium({ port: practice.port, extension: false });
  }, 60_000);
  afterAll(async () => {
    await chromium.close();
    await practice.close();
  });

  // A page that is left open goes on drawing.
  afterEach(async () => {
    for (const page of (await chromium.browser.pages()).slice(1)) await page.close();
  });

  const company = (): Company => {
    const [first] = practice.world.companies;
    if (!first) throw new Error('The practice world has no company');
    return first;
  };
  const open = async (path = '/') => {
    const page = await chromium.browser.newPage();
    await page.goto(`https://${host}${path}`);
    return page;
  };
  return { company, open, world: () => practice.world };
}
