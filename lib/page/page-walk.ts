/** What the walk meets, in document order. */
export interface PageVisitor {
  /** Return false to leave out what is inside. */
  enter: (element: Element) => boolean;
  leave: (element: Element) => void;
  text: (node: Text) => void;
  shadow: (root: ShadowRoot) => void;
}

const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'svg', 'HEAD', 'IFRAME']);

/** One pass over a document and its open shadow roots. */
export function walkPage(node: Node, visitor: PageVisitor): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) visitor.text(child as Text);
    else if (child.nodeType === Node.ELEMENT_NODE) walkElement(child as Element, visitor);
  }
}

function walkElement(element: Element, visitor: PageVisitor): void {
  if (skipped.has(element.tagName)) return;
  if (visitor.enter(element)) {
    const root = element.shadowRoot;
    if (root !== null) {
      visitor.shadow(root);
      walkPage(root, visitor);
    }
    walkPage(element, visitor);
  }
  visitor.leave(element);
}
