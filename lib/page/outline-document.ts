import { normaliseCaption } from '../consoles/caption.ts';
import type { Interest } from '../consoles/interest.ts';
import type { Outline, OutlineCaption, OutlineHeading, OutlineItem } from '../consoles/outline.ts';
import { buttonCaptions, captionsOf } from './captions-of.ts';
import { isEditable, kindOf, roleOf } from './element-kind.ts';
import { createLabelFinder, type LabelFinder } from './label-finder.ts';
import { type ItemReader, lazyItem } from './lazy-item.ts';
import { walkPage } from './page-walk.ts';
import { readOptions, readValue } from './read-control.ts';
import { createRowCollector } from './row-collector.ts';
import { createSectionTracker } from './section-tracker.ts';
import { isSubtreeHidden, isVisible } from './visible.ts';

export interface OutlinedDocument {
  readonly outline: Outline;
  /** The element of each item, by the item's order. */
  readonly elements: ReadonlyMap<number, Element>;
  /** Open shadow roots that were met, which need observers of their own. */
  readonly shadowRoots: readonly ShadowRoot[];
}

export interface OutlineOptions {
  /** Address of the tab's own page. */
  readonly address: string;
  readonly interest: Interest;
  readonly isTouched: (element: Element) => boolean;
}

/** A cheap first look: no value worth its shape lacks all of these. */
const hints =
  /:\/\/|@|urn:|-----BEGIN|^user\.|^[0-9A-Fa-f]{40}$|^[0-9a-f]{8}-|^@?[a-z0-9-]+\.[a-z]/i;

/** Reads what a document shows in one pass. */
export function outlineDocument(page: Document, options: OutlineOptions): OutlinedDocument {
  const headings: OutlineHeading[] = [];
  const items: OutlineItem[] = [];
  const elements = new Map<number, Element>();
  const shadowRoots: ShadowRoot[] = [];
  const sections = createSectionTracker();
  const rows = createRowCollector();
  let order = 0;
  let lastText = '';

  const labels = createLabelFinder();
  const { followed, shapes } = options.interest;
  const hasShape = (text: string) => hints.test(text) && shapes.some((each) => each.test(text));

  const addItem = (element: Element, read: ItemReader) => {
    if (!isVisible(element)) return;
    elements.set(order, element);
    items.push(lazyItem(read, order, sections.section(), sections.inPane()));
  };

  const readText = (text: string, element: Element) => {
    const followsCaption = followed.has(lastText);
    const caption: OutlineCaption = { tie: 'before', text: lastText };
    lastText = normaliseCaption(text);
    if (!followsCaption && !hasShape(text)) return;
    const captions = followsCaption ? [caption] : [];
    addItem(
      element,
      shownItem(text, () => [...captions, ...captionsOf(element, labels)]),
    );
  };

  walkPage(page.body ?? page, {
    enter: (element) => {
      order += 1;
      if (isLeftOut(element)) return false;
      const role = roleOf(element);
      const heading = sections.enter(element, role);
      if (heading !== null) headings.push({ text: heading, order, pane: sections.inPane() });
      rows.enter(element, role);
      const kind = kindOf(element, role);
      if (kind === null) return true;
      addItem(element, controlItem(element, kind, labels, options.isTouched));
      return kind === 'button' || (kind === 'shown' && element.childElementCount > 0);
    },
    leave: (element) => {
      const row = rows.leave(element);
      if (row !== null && isVisible(element)) rows.keep({ cells: row, pane: sections.inPane() });
      sections.leave(element);
    },
    text: (node) => {
      const text = node.data.trim();
      const parent = node.parentElement;
      if (text === '' || parent === null) return;
      order += 1;
      rows.text(text);
      readText(text, parent);
    },
    shadow: (root) => shadowRoots.push(root),
  });

  const outline = { address: options.address, headings, items, rows: rows.kept() };
  return { outline, elements, shadowRoots };
}

/** Asked of larger parts only: for small ones the question costs more than the answer saves. */
function isLeftOut(element: Element): boolean {
  return element.childElementCount > 2 && isSubtreeHidden(element);
}

function shownItem(value: string, captions: () => readonly OutlineCaption[]): ItemReader {
  return {
    kind: 'shown',
    value: () => value,
    captions,
    name: () => '',
    options: () => [],
    editable: () => false,
    touched: () => false,
  };
}

function controlItem(
  element: Element,
  kind: OutlineItem['kind'],
  labels: LabelFinder,
  isTouched: (element: Element) => boolean,
): ItemReader {
  return {
    kind,
    value: () => (kind === 'button' || kind === 'secret' ? '' : readValue(element)),
    captions: () => (kind === 'button' ? buttonCaptions(element) : captionsOf(element, labels)),
    name: () => `${element.getAttribute('name') ?? ''} ${element.id}`.trim().toLowerCase(),
    options: () => readOptions(element),
    editable: () => isEditable(element),
    touched: () => isTouched(element),
  };
}
