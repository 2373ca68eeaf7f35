/**
 * True for an element that a person can see. Stale blades stay in the document, so everything that is
 * read is asked this first. Opacity counts too: an invisible field is not a field.
 */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
