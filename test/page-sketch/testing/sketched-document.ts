import { localisedEntra } from '../../../lib/consoles/entra/entra-in-every-language.ts';
import type { PageId } from '../../../lib/consoles/ids.ts';
import { localisedImageRelay } from '../../../lib/consoles/image-relay/image-relay-console.ts';
import type { ConsoleName } from '../../../lib/consoles/page-description.ts';
import type { PageSketch } from '../../../lib/consoles/sketch.ts';
import { sketchPage } from '../../../lib/page/page-sketch/sketch-page.ts';

const consoles = { entra: localisedEntra, 'image-relay': localisedImageRelay };

/** What the test's own document looks like, as a page of a console at an address. */
export function sketchOf(console: ConsoleName, address: string, expected: readonly PageId[] = []) {
  return sketchPage(document, { console, address, expected, localised: consoles[console] });
}

/** Puts a whole page into the test's own document, and runs its scripts as a browser does. */
export function open(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = parsed.documentElement.lang;
  document.body.innerHTML = parsed.body.innerHTML;
  for (const written of document.querySelectorAll('script:not([type])')) {
    const script = document.createElement('script');
    script.textContent = written.textContent;
    written.replaceWith(script);
  }
}

/** What the recognisers made of a page, without the words that they gave for it. */
export function verdict({ pages, fields }: PageSketch) {
  return {
    pages: pages.map((page) => page.id),
    fields: fields.map(({ id, outcome, evidence, controls }) => ({
      id,
      outcome,
      evidence,
      controls,
    })),
  };
}
