/** Microsoft's pages carry their settings in scripts, which name codes that are not shown. */
const unseen = 'script, style, template, noscript';

/** The texts of a page that are not code, one after the other. */
export function* shownTexts(page: Document): Generator<string> {
  if (page.body === null) return;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const isText = text.trim() !== '' && node.parentElement?.closest(unseen) === null;
    if (isText) yield text;
  }
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
