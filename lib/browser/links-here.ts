import { itemKinds } from '../consoles/outline.ts';
import type { PageLinks } from '../consoles/page-links.ts';
import type { ReadPage } from '../page/console-page.ts';
import { readLinks } from '../page/page-links/read-links.ts';
import { runningPage } from './running-page.ts';

/** The links of this document, and whether anything there is unsaved; null where it is not observed. */
export function linksHere(): PageLinks | null {
  const page = runningPage()?.page() ?? null;
  if (page === null) return null;
  const found = readLinks(document);
  return { ...found, isUnsaved: found.isUnsaved || isTouched(page.readNow()) };
}

/** A search is nothing that could be lost. */
function isTouched({ outlined: { outline } }: ReadPage): boolean {
  return itemKinds.some((kind) =>
    outline.items(kind).some(({ touched, search }) => touched && !search),
  );
}
