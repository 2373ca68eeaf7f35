import type { Page, SerializedAXNode } from 'puppeteer-core';

/** What a screen reader meets on its way through a page, in the order in which it reads. */
export interface Heard {
  readonly landmarks: readonly string[];
  /** Levels of the headings. */
  readonly headings: readonly number[];
  /** Roles of what can be operated and has no name. */
  readonly nameless: readonly string[];
}

const operable = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'radio',
  'textbox',
]);
const landmarks = new Set(['main', 'banner', 'contentinfo', 'navigation']);

/** Goes through the accessibility tree of a page as it is now. */
export async function listenTo(page: Page): Promise<Heard> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  const all = root === null ? [] : inOrder(root);
  return {
    landmarks: all.map(({ role }) => role).filter((role) => landmarks.has(role)),
    headings: all.flatMap(({ role, level }) =>
      role === 'heading' && level !== undefined ? [level] : [],
    ),
    nameless: all
      .filter(({ role, name = '' }) => operable.has(role) && name.trim() === '')
      .map(({ role }) => role),
  };
}

function inOrder(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(inOrder)];
}

/** Runs in the page: texts that are read after one below them, but for what stands in a column of its own at the end. */
export function readTooLate(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const late: string[] = [];
  let last = { top: Number.NEGATIVE_INFINITY, right: 0, text: '' };
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    const { top, bottom, left, right, width } = range.getBoundingClientRect();
    const text = currentNode.textContent?.trim() ?? '';
    const isUnseen = currentNode.parentElement?.closest('.unseen') !== null;
    if (text === '' || width === 0 || isUnseen) continue;
    if (!currentNode.parentElement?.checkVisibility()) continue;
    if (bottom < last.top && left < last.right) late.push(`“${text}” after “${last.text}”`);
    last = { top, right, text };
  }
  return late;
}

/** Runs in the page: what each live region says, those that say nothing left out. */
export function saidLive(): string[] {
  const live = '[role="status"], [role="alert"], [aria-live]';
  return [...document.querySelectorAll(live)]
    .filter((region) => region.checkVisibility())
    .map((region) => region.textContent?.trim() ?? '')
    .filter((text) => text !== '');
}

/** Runs in the page: live regions within live regions, which are read twice. */
export function nestedLive(): string[] {
  const live = '[role="status"], [role="alert"], [aria-live]';
  return [...document.querySelectorAll(live)]
    .filter((region) => region.parentElement?.closest(live))
    .map((region) => region.outerHTML.slice(0, 120));
}
