import { localisedEntra } from '../consoles/entra/entra-in-every-language.ts';
import { consoleOf } from '../consoles/hosts.ts';
import { localisedImageRelay } from '../consoles/image-relay/image-relay-console.ts';
import { type SketchedPage, sketchPage } from '../page/page-sketch/sketch-page.ts';
import { expectedPages } from './expected-pages.ts';
import { runningPage } from './running-page.ts';

const consoles = { entra: localisedEntra, 'image-relay': localisedImageRelay } as const;

/** Describes this document without anything that is the tenant's; null where it is not observed. */
export function sketchHere(): SketchedPage | null {
  const address = runningPage()?.page()?.address();
  const console = consoleOf(address);
  if (address === undefined || console === null) return null;
  const expected = expectedPages();
  return sketchPage(document, { console, localised: consoles[console], address, expected });
}
