/**
 * Microsoft's pages carry their settings in scripts, which name codes that are not shown. What stands in a
 * text area or a choice is somebody's own.
 */
const unread = 'script, style, template, noscript, textarea, select';

/** The page's own texts, one after the other: no code, and nothing that was typed or chosen. */
export function shownTexts({ body }: Document): Generator<string> {
  return textsIn(body);
}

/** The same of one part of a page; of null there are none. */
export function* textsIn(part: Element | null): Generator<string> {
  if (part === null) return;
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const isText = text.trim() !== '' && node.parentElement?.closest(unread) === null;
    if (isText) yield text;
  }
}
