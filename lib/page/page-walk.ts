import { finish, type Steps } from '../consoles/in-steps.ts';
import { controlRoles, controlTags } from './element-kind.ts';
import { rowRoles, rowTags } from './row-collector.ts';
import { headingTags, isPaneByClass, scopeRoles, scopeTags } from './section-tracker.ts';
import { shownIn } from './shown-in.ts';
import { isSubtreeHidden } from './visible.ts';

/** Where the walk goes on after an element. */
export type Next = 'inside' | 'past' | 'past-its-siblings';

/** What the walk meets, in document order. */
export interface PageVisitor {
  /** An element that may mean something. */
  element: (element: Element, tag: string, role: string) => Next;
  /** A text, trimmed and not empty, the element that it stands in, and its node. */
  text: (text: string, parent: Element, node: Text) => void;
  /** An open shadow root, before what it holds. */
  shadow: (root: ShadowRoot) => void;
}

const skippedTags = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'svg', 'HEAD', 'IFRAME']);
const tellingTags = new Set([...controlTags, ...rowTags, ...scopeTags, ...headingTags.keys()]);
const tellingRoles = new Set([...controlRoles, ...rowRoles, ...scopeRoles, 'heading']);

/** Elements within a part that is not asked whether it is hidden: the question costs more than it saves. */
const smallPart = 4;

/** Nodes of one step. */
const stepLength = 300;

/**
 * One pass over a document and its open shadow roots. Thousands of elements come by here, mostly in a
 * script that has just started, so as little as possible is asked of those that mean nothing.
 */
export function* walkPageInSteps(root: Node, visitor: PageVisitor): Steps<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node !== null) {
    node = walkOn(walker, node, visitor, stepLength);
    if (node !== null) yield;
  }
}

export function walkPage(root: Node, visitor: PageVisitor): void {
  finish(walkPageInSteps(root, visitor));
}

/** Meets so many nodes, and answers with the next one. */
function walkOn(walker: TreeWalker, first: Node, visitor: PageVisitor, most: number): Node | null {
  let node: Node | null = first;
  for (let met = 0; node !== null && met < most; met += 1) {
    // Asked instead of the node's type: it has to be known anyway, and texts have none.
    const { tagName } = node as Partial<Element>;
    if (tagName !== undefined) {
      node = goOn(walker, meetElement(node as Element, tagName, visitor));
    } else {
      meetText(node as Text, visitor);
      node = walker.nextNode();
    }
  }
  return node;
}

function goOn(walker: TreeWalker, next: Next): Node | null {
  if (next === 'inside') return walker.nextNode();
  if (next === 'past-its-siblings' && walker.parentNode() === null) return null;
  return nextOutside(walker);
}

function meetElement(element: Element, tag: string, visitor: PageVisitor): Next {
  if (skippedTags.has(tag)) return 'past';
  const children = element.childElementCount;
  if (children > smallPart && isSubtreeHidden(element)) return 'past';
  const role = roleOf(element, tag);
  if (isTelling(element, tag, role, children)) {
    const next = visitor.element(element, tag, role);
    if (next !== 'inside') return next;
  }
  if (tag === 'SLOT') return walkSlot(element, visitor);
  const root = element.shadowRoot;
  if (root === null) return 'inside';
  visitor.shadow(root);
  walkPage(root, visitor);
  // What a host holds is shown where a slot takes it in, and nowhere else.
  return 'past';
}

/** The property is read in a third of the time, but that of a form may be a field of this name. */
function roleOf(element: Element, tag: string): string {
  return (tag === 'FORM' ? element.getAttribute('role') : element.role) ?? '';
}

/** What a slot shows stands at the slot, whatever its place in the document. */
function walkSlot(slot: Element, visitor: PageVisitor): Next {
  const nodes = slot instanceof HTMLSlotElement ? slot.assignedNodes() : [];
  if (nodes.length === 0) return 'inside';
  for (const node of nodes) {
    if (node instanceof Text) meetText(node, visitor);
    if (!(node instanceof Element)) continue;
    const next = meetElement(node, node.tagName, visitor);
    if (next === 'inside') walkPage(node, visitor);
    if (next === 'past-its-siblings') break;
  }
  return 'past';
}

function isTelling(element: Element, tag: string, role: string, children: number): boolean {
  if (tellingTags.has(tag) || (role !== '' && tellingRoles.has(role))) return true;
  return children > 0 && isPaneByClass(element);
}

function meetText(node: Text, visitor: PageVisitor): void {
  const text = node.data.trim();
  if (text === '') return;
  const parent = node.parentElement ?? shownIn(node);
  if (parent !== null) visitor.text(text, parent, node);
}

/** The first node after everything inside the current one. */
function nextOutside(walker: TreeWalker): Node | null {
  for (let next = walker.nextSibling(); ; next = walker.nextSibling()) {
    if (next !== null) return next;
    if (walker.parentNode() === null) return null;
  }
}
