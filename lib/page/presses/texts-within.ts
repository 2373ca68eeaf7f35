import { onOneLine } from '../text-of.ts';

/** What only sets a part of a text off, as lists do with what was searched for. */
const inline = new Set(['B', 'STRONG', 'EM', 'I', 'MARK', 'U', 'WBR']);

/** Each element within another one, shadow roots and slots included, with all that it says. */
export function* textsWithin(element: Element): Generator<{ element: Element; text: string }> {
  for (const node of shownNodes(element)) {
    if (!(node instanceof Element)) continue;
    yield { element: node, text: textOfAll(node) };
    yield* textsWithin(node);
  }
}

/** All that an element says, on one line. */
export function textOfAll(node: Node): string {
  if (node instanceof Text) return onOneLine(node.data);
  let text = '';
  let isApart = true;
  for (const each of shownNodes(node)) {
    const isBlock = each instanceof Element && !inline.has(each.tagName);
    const said = each instanceof Text ? each.data : textOfAll(each);
    text += isBlock || isApart ? ` ${said}` : said;
    isApart = isBlock;
  }
  return onOneLine(text);
}

/** What an element says, line by line. */
export function linesOf(element: Element): string[] {
  const lines = [''];
  const read = (node: Node) => {
    if (node instanceof Text) lines.push(`${lines.pop() ?? ''}${node.data}`);
    else for (const each of shownNodes(node)) readPart(each);
  };
  const readPart = (node: Node) => {
    const isBlock = node instanceof Element && !inline.has(node.tagName);
    if (isBlock) lines.push('');
    read(node);
    if (isBlock) lines.push('');
  };
  read(element);
  return lines.map(onOneLine).filter((line) => line !== '');
}

/** Every text that is drawn within an element. */
export function* shownTexts(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  else for (const each of shownNodes(node)) yield* shownTexts(each);
}

/** The nodes that are drawn in an element's place, whatever they stand in. */
function shownNodes(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
  return [...node.childNodes].filter((each) => !isMute(each));
}

function isMute(node: Node): boolean {
  return node instanceof Element && node.matches('script, style, template');
}
