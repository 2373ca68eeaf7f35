import type { SketchElement, SketchNode } from '../../consoles/sketch.ts';
import { isElement } from '../../consoles/sketch-release.ts';
import { foldRows } from './fold-rows.ts';
import { hiddenState, inSight, type Sight } from './hidden-state.ts';
import { type Easel, sketchElement } from './sketch-element.ts';
import { isWorthKeeping, withoutWrapper } from './thin-out.ts';
import type { WholeText } from './whole-text.ts';

const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'svg', 'SVG', 'LINK', 'META']);
const mostElements = 4_000;
const mostChildren = 2_000;

/** The elements of a document that matter, in order. */
export function sketchTree(root: Element, easel: Easel, wholeText: WholeText) {
  let left = mostElements;

  const childrenOf = (parent: Element | ShadowRoot, sight: Sight): SketchNode[] => {
    const nodes: SketchNode[] = [];
    const folded = foldRows(parent, easel.controls);
    for (const child of parent.childNodes) {
      if (nodes.length >= mostChildren) left = 0;
      const times = child instanceof Element ? folded(child) : 1;
      const node = times === 0 || left <= 0 ? null : nodeOf(child, sight);
      if (node === null) continue;
      if (isElement(node) && times > 1) node.times = times;
      nodes.push(node);
    }
    return nodes;
  };

  const nodeOf = (node: Node, sight: Sight): SketchNode | null => {
    if (node instanceof Text) return node.data.trim() === '' ? null : easel.texts.text(node.data);
    return node instanceof Element && isSketched(node) ? elementOf(node, sight) : null;
  };

  const elementOf = (element: Element, sight: Sight): SketchElement | null => {
    left -= 1;
    const { hidden, within } = hiddenState(element, sight);
    const sketch = sketchElement(element, easel);
    if (hidden !== undefined) sketch.hidden = hidden;
    if (element.shadowRoot !== null) sketch.shadow = childrenOf(element.shadowRoot, within);
    const children = hasChildren(element) ? innerOf(element, within) : [];
    if (children.length > 0) sketch.children = children;
    return isWorthKeeping(sketch) ? withoutWrapper(sketch) : null;
  };

  const innerOf = (element: Element, sight: Sight): SketchNode[] => {
    const whole = element.childElementCount > 0 ? wholeText(element) : null;
    return whole === null ? childrenOf(element, sight) : [whole];
  };

  const body = childrenOf(root, inSight);
  return { body, isCut: left <= 0 };
}

/** A frame is a border: what stands in it is a document of its own. */
function hasChildren(element: Element): boolean {
  return !['IFRAME', 'SELECT', 'TEXTAREA', 'OBJECT', 'DATALIST'].includes(element.tagName);
}

function isSketched(element: Element): boolean {
  if (element instanceof HTMLInputElement && element.type === 'hidden') return false;
  return !skipped.has(element.tagName);
}
