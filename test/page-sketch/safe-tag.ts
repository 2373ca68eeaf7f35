import type { SketchElement } from '../../lib/consoles/sketch.ts';
import { isElement } from '../../lib/consoles/sketch-release.ts';

/** How an element is written so that a parser leaves it where it stands. */
export interface SafeTag {
  readonly tag: string;
  /** Keeps what it was to assistive technology, where it is written as another element. */
  readonly role?: string;
  readonly level?: string;
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const rolesOfTableParts: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tfoot: 'rowgroup',
  tr: 'row',
  td: 'cell',
  th: 'columnheader',
};
const rightParents: Readonly<Record<string, readonly string[]>> = {
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  caption: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
};

/** @param around Tags that the element stands in, as they were written, the innermost last. */
export function safeTag(element: SketchElement, around: readonly string[]): SafeTag {
  const { tag } = element;
  if (tag === 'custom') return { tag: 'x-part' };
  // A paragraph ends where a block begins, and scripts put blocks into paragraphs.
  if (tag === 'p') return { tag: 'div' };
  if ((tag === 'a' || tag === 'button') && around.includes(tag)) {
    return { tag: 'span', role: 'button' };
  }
  if (tag === 'form' && around.includes('form')) return { tag: 'section' };
  if (tag === 'li' && isInOpenItem(around)) return { tag: 'div', role: 'listitem' };
  if (headings.includes(tag) && headings.includes(around.at(-1) ?? '')) {
    return { tag: 'div', role: 'heading', level: tag.slice(1) };
  }
  return safeTablePart(element, around);
}

function isInOpenItem(around: readonly string[]): boolean {
  return around.lastIndexOf('li') > Math.max(around.lastIndexOf('ul'), around.lastIndexOf('ol'));
}

function safeTablePart(element: SketchElement, around: readonly string[]): SafeTag {
  const { tag } = element;
  const role = rolesOfTableParts[tag];
  if (tag === 'table' && !isSound(element)) return { tag: 'div', role: 'table' };
  const parents = rightParents[tag];
  if (!parents || parents.includes(around.at(-1) ?? '')) return { tag };
  return role ? { tag: 'div', role } : { tag: 'div' };
}

/** A parser moves out of a table whatever stands between its rows and cells. */
function isSound(part: SketchElement): boolean {
  if (part.wrappers && part.tag !== 'table') return false;
  if (part.tag === 'td' || part.tag === 'th' || part.tag === 'caption') return true;
  return (part.children ?? []).every((child) => {
    if (!isElement(child)) return false;
    return rightParents[child.tag]?.includes(part.tag) === true && isSound(child);
  });
}
