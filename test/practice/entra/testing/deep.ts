import type { Page } from 'puppeteer-core';

/** Everything that is marked in any document of a page and in its open shadow roots, once each. */
export async function marked(page: Page): Promise<string[]> {
  const all = await Promise.all(page.frames().map((frame) => frame.evaluate(markedWithin)));
  return [...new Set(all.flat())].sort();
}

function markedWithin(): string[] {
  const within = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.hasAttribute('data-truth') ? [element.getAttribute('data-truth') ?? ''] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  return within(document);
}

/** All text that can be seen in a page, its frames and its open shadow roots. */
export async function seenText(page: Page): Promise<string> {
  const all = await Promise.all(page.frames().map((frame) => frame.evaluate(seenWithin)));
  return all.join('\n');
}

function seenWithin(): string {
  const ownText = (element: Element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join('');
  const within = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.checkVisibility() ? [ownText(element)] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  return within(document.body).join('\n');
}
