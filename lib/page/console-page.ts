import type { FillOrder, FillResult } from '../consoles/fill-order.ts';
import { followedCaptions } from '../consoles/followed-captions.ts';
import type { Observation } from '../consoles/observation.ts';
import { type ConsoleDescription, observeOutline } from '../consoles/observe-outline.ts';
import { documentFacts } from './document-facts.ts';
import { fillPage } from './fill-page.ts';
import { nextChange } from './next-change.ts';
import { outlineDocument } from './outline-document.ts';
import { watchTouched } from './touched-controls.ts';
import { watchPage } from './watch-page.ts';

/** One document of a console while it is observed. */
export interface ConsolePage {
  fill: (order: FillOrder) => Promise<FillResult[]>;
}

/** Observes a document until the signal aborts, and reports whenever it shows something new. */
export function openConsolePage(
  page: Document,
  described: ConsoleDescription,
  report: (observation: Observation) => void,
  signal: AbortSignal,
): ConsolePage {
  const { isTouched } = watchTouched(page, signal);
  const followed = followedCaptions(described.pages);
  const outline = () => outlineDocument(page, { followed, isTouched });
  let lastReport = '';

  const look = () => {
    const outlined = outline();
    for (const root of outlined.shadowRoots) watch.include(root);
    const observation = observeOutline(outlined.outline, described, documentFacts(page));
    const text = JSON.stringify(observation);
    if (text === lastReport) return;
    lastReport = text;
    report(observation);
  };
  const watch = watchPage(page, look, signal);

  return {
    fill: async (order) => {
      const results = await fillPage(order, {
        described,
        outline,
        nextChange: () => nextChange(page, signal),
        host: page.location.host,
        signal,
      });
      watch.lookAgain();
      return results;
    },
  };
}
