import type { Page } from 'puppeteer-core';
import { english } from '../../../lib/catalogue/en.ts';
import type { SectionId } from '../../../lib/guide/step.ts';

/** Unfolds a section of the checklist, as a press on its heading does; leaves one that is open as it is. */
export async function unfoldSection(panel: Page, section: SectionId): Promise<void> {
  await panel.waitForSelector('.checklist summary');
  await panel.$$eval(
    '.checklist summary',
    (summaries, heading) => {
      const own = summaries.find((each) => each.querySelector('h3')?.textContent === heading);
      const details = own?.closest('details');
      if (!details?.open) own?.click();
    },
    english[`section.${section}`],
  );
}
