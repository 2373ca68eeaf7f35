/** The element that a node is shown in: its slot, its parent, or the host of its shadow root. */
export function shownIn(node: Element | Text): Element | null {
  if (node.assignedSlot !== null) return node.assignedSlot;
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}
