import type { OutlineCaption } from '../consoles/outline.ts';
import { mayNameWhatIsBefore } from './caption-run.ts';
import { isControl, isNamedByItsContent } from './control-selectors.ts';
import { kindOf } from './element-kind.ts';
import type { LabelFinder } from './label-finder.ts';
import { namesAnother } from './names-another.ts';
import { startOf } from './radio-group.ts';
import { shownIn } from './shown-in.ts';
import { onOneLine, textOf, textWithin } from './text-of.ts';
import { isVisible } from './visible.ts';

const longest = 200;
const boxes =
  'input:not([type=button], [type=submit], [type=hidden]), textarea, select, [role=textbox], [role=combobox]';

/** Every text that may name an element, each with the way it is tied to it. */
export function captionsOf(element: Element, labels: LabelFinder): OutlineCaption[] {
  const captions: OutlineCaption[] = [];
  const add = (tie: OutlineCaption['tie'], text: string | null | undefined) => {
    const tidy = onOneLine(text);
    if (tidy !== '' && tidy.length <= longest) captions.push({ tie, text: tidy });
  };
  for (const text of labelTexts(labels(element))) add('label', text);
  add('aria', element.getAttribute('aria-label'));
  add('aria', labelledBy(element));
  if (isNamedByItsContent(element)) add('label', textWithin(element));
  add('row', rowCaption(element));
  if (element instanceof HTMLFieldSetElement) add('label', legendOf(element));
  add('before', textBefore(startOf(element), labels));
  if (kindOf(element) === 'switch') add('after', textAfter(element));
  add('placeholder', element.getAttribute('placeholder'));
  add('title', element.getAttribute('title'));
  return captions;
}

/** What a button says. */
export function buttonCaptions(element: Element): OutlineCaption[] {
  const texts = [
    element instanceof HTMLInputElement ? element.value : textWithin(element),
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
  ];
  const tidy = texts.map(onOneLine);
  return [...new Set(tidy)]
    .filter((text) => text !== '' && text.length <= longest)
    .map((text) => ({ tie: 'label', text }));
}

/** Labels that say different things are of different times, and nobody knows which one holds. */
function labelTexts(labels: readonly Element[]): Iterable<string> {
  const texts = new Set(labels.filter(isVisible).map((label) => onOneLine(textOf(label))));
  return texts.size > 1 ? [] : texts;
}

function legendOf(group: HTMLFieldSetElement): string {
  const legend = group.querySelector(':scope > legend');
  return legend === null ? '' : textOf(legend);
}

/** With its name may be announced what an element holds, which is no part of that. */
function labelledBy(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const named = ids.map((id) => root.getElementById(id)).filter((each) => each !== null);
  const outside = named.filter((each) => !element.contains(each));
  return (outside.length > 0 ? outside : named).map((each) => each.textContent).join(' ');
}

/** The first cell of a row of a table or grid, or the term of a definition; of a table within a cell, that cell's. */
function rowCaption(element: Element): string | null {
  for (let cell = element.closest(cells); cell !== null; ) {
    const caption = captionOfCell(cell);
    if (caption !== null) return caption;
    cell = cell.parentElement?.closest(cells) ?? null;
  }
  return null;
}

const cells = 'td, dd, [role=gridcell], [role=cell]';

function captionOfCell(cell: Element): string | null {
  if (cell.tagName === 'DD') {
    const term = cell.previousElementSibling;
    return term?.tagName === 'DT' ? textOf(term) : null;
  }
  const row = cell.parentElement;
  const first = [...(row?.children ?? [])].find(isVisible);
  if (!row || !first || first === cell) return null;
  if (isControl(first) || isPairBetween(first, cell) || isOneOfSeveral(cell)) return '';
  const caption = textOf(first);
  return caption === '' ? captionAbove(row) : caption;
}

/** Something is entered or shown between the first cell and this one, or more is said than a remark: that begins another pair. */
function isPairBetween(first: Element, cell: Element): boolean {
  let said = 0;
  for (let at = first.nextElementSibling; at !== null && at !== cell; at = at.nextElementSibling) {
    const text = textOf(at);
    if (isControl(at) || isValue.test(text)) return true;
    if (text !== '') said += 1;
  }
  // What is said right after a name for several rows tells them apart.
  return said > (first.matches('[rowspan]') ? 0 : 1);
}

/** An address, or that there is none. */
const isValue = /:\/\/|^(?:[-–—]|none|empty|not (?!required|needed)\w+)$/i;

/** Another box follows with no word of its own: the row's name is the name of neither. */
function isOneOfSeveral(cell: Element): boolean {
  const next = cell.nextElementSibling;
  return next !== null && textOf(next) === '' && next.querySelector(written) !== null;
}

const written =
  'input:not([type=button], [type=submit], [type=hidden], [type=checkbox], [type=radio]), textarea';

/** A row whose first cell is empty goes on with the row above, where nothing is entered there. */
function captionAbove(row: Element): string | null {
  const above = row.previousElementSibling;
  const first = above?.firstElementChild;
  if (!above || !first || above.childElementCount < 2) return '';
  if (isControl(first) || above.querySelector(boxes) !== null) return '';
  return textOf(first);
}

/** The nearest text before the element, unless another control stands between or may bear its name. */
function textBefore(element: Element, labels: LabelFinder): string | null {
  const near = nearestText(element, (node) => node.previousSibling);
  if (near === null || mayNameWhatIsBefore(near.holder, near.beside, labels)) return null;
  return near.text;
}

function textAfter(element: Element): string | null {
  return nearestText(element, (node) => node.nextSibling)?.text ?? null;
}

interface NearText {
  readonly text: string;
  /** The node that holds it. */
  readonly holder: Node;
  /** Its sibling that is the element, or holds it. */
  readonly beside: Node;
}

function nearestText(element: Element, next: (node: Node) => Node | null): NearText | null {
  let at: Node | null = element;
  for (let level = 0; level < 5 && at !== null; level += 1) {
    if (at instanceof Element && at.matches(cells) && isOneOfSeveral(at)) return null;
    for (let sibling = next(at); sibling !== null; sibling = next(sibling)) {
      if (isControl(sibling)) return null;
      if (isWritten(sibling)) continue;
      const text = textOf(sibling);
      if (text === '' || (sibling instanceof Element && !isVisible(sibling))) continue;
      return namesAnother(sibling, element) ? null : { text, holder: sibling, beside: at };
    }
    at = at instanceof Element || at instanceof Text ? shownIn(at) : null;
  }
  return null;
}

/** What is set in its own type is a value, and no caption of what follows. */
function isWritten(node: Node): boolean {
  return node instanceof Element && node.matches('pre, code, samp, output');
}
