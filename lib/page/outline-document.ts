import { normaliseCaption } from '../consoles/caption.ts';
import type { Outline, OutlineCaption, OutlineHeading, OutlineItem } from '../consoles/outline.ts';
import { buttonCaptions, captionsOf } from './captions-of.ts';
import { isEditable, kindOf } from './element-kind.ts';
import { walkPage } from './page-walk.ts';
import { readOptions, readValue } from './read-control.ts';
import { createRowCollector } from './row-collector.ts';
import { createSectionTracker } from './section-tracker.ts';
import { isVisible } from './visible.ts';

export interface OutlinedDocument {
  readonly outline: Outline;
  /** The element of each item, by the item's order. */
  readonly elements: ReadonlyMap<number, Element>;
  /** Open shadow roots that were met, which need observers of their own. */
  readonly shadowRoots: readonly ShadowRoot[];
}

export interface OutlineOptions {
  /** Captions, normalised, whose following text is a value worth reading whatever its shape. */
  readonly followed: ReadonlySet<string>;
  readonly isTouched: (element: Element) => boolean;
}

/** Texts worth keeping for their shape: addresses, GUIDs, thumbprints, certificates, URNs, claims. */
const shapes = /:\/\/|@|urn:oasis|-----BEGIN|^user\.|^[0-9A-Fa-f]{40}$|[0-9a-f]{8}-[0-9a-f]{4}-/;

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

  const addItem = (element: Element, item: Omit<OutlineItem, 'order' | 'section' | 'pane'>) => {
    if (!isVisible(element)) return;
    elements.set(order, element);
    items.push({ ...item, order, section: sections.section(), pane: sections.inPane() });
  };

  const readText = (text: string, element: Element) => {
    const followsCaption = options.followed.has(lastText);
    const caption: OutlineCaption = { tie: 'before', text: lastText };
    lastText = normaliseCaption(text);
    if (!shapes.test(text) && !followsCaption) return;
    const captions = followsCaption ? [caption] : [];
    addItem(element, shownItem(text, [...captions, ...captionsOf(element)]));
  };

  walkPage(page.body ?? page, {
    enter: (element) => {
      order += 1;
      const heading = sections.enter(element);
      if (heading !== null) headings.push({ text: heading, order, pane: sections.inPane() });
      rows.enter(element);
      const kind = kindOf(element);
      if (kind === null) return true;
      addItem(element, controlItem(element, kind, options.isTouched(element)));
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

  const outline = { address: page.location.href, headings, items, rows: rows.kept() };
  return { outline, elements, shadowRoots };
}

function shownItem(value: string, captions: readonly OutlineCaption[]) {
  return {
    kind: 'shown' as const,
    value,
    captions,
    name: '',
    options: [],
    editable: false,
    touched: false,
  };
}

function controlItem(element: Element, kind: OutlineItem['kind'], touched: boolean) {
  return {
    kind,
    touched,
    value: kind === 'button' || kind === 'secret' ? '' : readValue(element),
    captions: kind === 'button' ? buttonCaptions(element) : captionsOf(element),
    name: `${element.getAttribute('name') ?? ''} ${element.id}`.trim().toLowerCase(),
    options: readOptions(element),
    editable: isEditable(element),
  };
}
