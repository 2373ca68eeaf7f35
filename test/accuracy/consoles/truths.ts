/**
 * What the page itself says, for tests, that its visible controls and values are. It is put into pages
 * as text, so it needs nothing from around it.
 */
export function truthsOf(): string[] {
  const read = (root: Document | ShadowRoot): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const truth = element.getAttribute('data-truth');
      const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const inside = element.shadowRoot ? read(element.shadowRoot) : [];
      return truth && isShown ? [truth, ...inside] : inside;
    });
  return read(document);
}
