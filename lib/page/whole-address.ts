/** Struck out, or said in passing: an address in it is not, or no longer, what the page stands for. */
const inPassing = 'del, s, [role=alert], [role=status], [aria-live]:not(:has(h1, h2, h3, form))';

/** What ends a line, or is something by itself in it. */
const apart = 'br, svg, [role=button]';

/**
 * The address in a text, with the texts after it that a person reads as one with it; null where nobody can
 * say where it ends, since a part of an address leads elsewhere.
 */
export function wholeAddress(node: Text): string | null {
  if (node.parentElement?.closest(inPassing)) return null;
  let whole = node.data;
  let beside = '';
  for (let at = nextInLine(node); at !== null && !/\s$/.test(whole); at = nextInLine(at)) {
    const text = at instanceof Text ? at.data : '';
    if (/^\s/.test(text) || /\s/.test(beside)) break;
    if (beside === '' && at.parentNode === node.parentNode) whole += text;
    else beside += text;
  }
  // A sentence may go on behind it.
  return /^[.,;:!?)"']*(?:\s|$)/.test(beside) ? whole.trim() : null;
}

/** The node after another one, inside it or not, as long as nothing ends the line between them. */
function nextInLine(node: Node): Node | null {
  const next = node.firstChild ?? nextOutside(node);
  return next instanceof Element && !isInLine(next) ? null : next;
}

function nextOutside(node: Node): Node | null {
  const { nextSibling, parentNode } = node;
  return nextSibling ?? (isInLine(parentNode) ? nextOutside(parentNode) : null);
}

function isInLine(node: Node | null): node is Element {
  if (!(node instanceof Element) || node.matches(apart)) return false;
  return getComputedStyle(node).display === 'inline';
}
