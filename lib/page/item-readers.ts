import type { ItemKind } from '../consoles/outline.ts';
import { buttonCaptions, captionsOf } from './captions-of.ts';
import { isEditable } from './element-kind.ts';
import { createLabelFinder } from './label-finder.ts';
import type { ItemReader } from './lazy-item.ts';
import { readOptions, readValue } from './read-control.ts';

/** How items of one look at a page are read. */
export interface Readers {
  control: (kind: ItemKind) => ItemReader;
  /** A text that stands for itself, and the caption right before it where that is known. */
  shown: (text: string, after: string) => ItemReader;
}

export function createReaders(isTouched: (element: Element) => boolean): Readers {
  const labels = createLabelFinder();
  const captions = (element: Element) => captionsOf(element, labels);
  const box: ItemReader = {
    value: readValue,
    captions,
    name: nameOf,
    options: readOptions,
    editable: isEditable,
    touched: isTouched,
    search: isSearch,
  };
  const secret: ItemReader = { ...box, value: () => '' };
  const button: ItemReader = { ...secret, captions: buttonCaptions };
  return {
    control: (kind) => (kind === 'button' ? button : kind === 'secret' ? secret : box),
    shown: (text, after) => ({
      ...written,
      value: () => text,
      captions: (element) =>
        after === '' ? captions(element) : [{ tie: 'before', text: after }, ...captions(element)],
    }),
  };
}

/** What is true of every text that is no control. */
const written = {
  name: () => '',
  options: () => [],
  editable: () => false,
  touched: () => false,
  search: () => false,
} as const;

function isSearch(element: Element): boolean {
  return (
    element.getAttribute('role') === 'searchbox' ||
    element.getAttribute('type') === 'search' ||
    element.closest('search, [role=search]') !== null
  );
}

function nameOf(element: Element): string {
  return `${element.getAttribute('name') ?? ''} ${element.id}`.trim().toLowerCase();
}
