/**
 * True for an element that a person can see. Stale blades stay in the document, so everything that is
 * read is asked this first. Opacity counts too: an invisible field is not a field.
 */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/**
 * True where nothing inside an element can be seen. An element without a box of its own may still show
 * its children, and children of an element with `visibility: hidden` may be visible.
 */
export function isSubtreeHidden(element: Element): boolean {
  if (element.checkVisibility({ opacityProperty: true })) return false;
  return getComputedStyle(element).display !== 'contents';
}
