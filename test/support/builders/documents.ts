import { entraPages } from '../../../lib/consoles/entra/english-pages.ts';
import { imageRelayPages } from '../../../lib/consoles/image-relay/pages.ts';
import { interestAt } from '../../../lib/consoles/interest.ts';
import { allItems, type OutlineItem } from '../../../lib/consoles/outline.ts';
import { type OutlinedDocument, outlineDocument } from '../../../lib/page/outline-document.ts';

/** Puts markup into the test's own document, in place of all that stood there. */
export function show(html: string): void {
  document.body.innerHTML = html;
}

/** The element that a selector names, as the kind of element that it is expected to be. */
export function element<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`Nothing of that kind at ${selector}`);
  return found;
}

/** What the pages of both consoles are read for. */
const everything = interestAt(null, [...entraPages, ...imageRelayPages]);

/** What the document shows; `followed` are captions whose next text counts as a value. */
export function outlined(
  followed: readonly string[] = [],
  isTouched: (element: Element) => boolean = () => false,
): OutlinedDocument {
  return outlineDocument(document, {
    address: document.location.href,
    interest: { ...everything, followed: new Set(followed) },
    isTouched,
  });
}

export function items(followed: readonly string[] = []): readonly OutlineItem[] {
  return allItems(outlined(followed).outline);
}

/** The only item that the markup comes to. */
export function onlyItem(html: string, followed: readonly string[] = []): OutlineItem {
  show(html);
  const [only, ...others] = items(followed);
  if (!only || others.length > 0) throw new Error(`${others.length + 1} items instead of one`);
  return only;
}
