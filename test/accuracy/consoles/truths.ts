/** A thing that a page says, for tests, what it is, and its text. */
export interface Truth {
  readonly truth: string;
  readonly text: string;
}

/**
 * What the page itself says, for tests, that its visible controls and values are. It is put into pages
 * as text, so it needs nothing from around it.
 */
export function truthsOf(): Truth[] {
  const textOf = (element: Element) =>
    'value' in element ? String(element.value) : (element.textContent ?? '');
  const read = (root: Document | ShadowRoot): Truth[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const truth = element.getAttribute('data-truth');
      const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const inside = element.shadowRoot ? read(element.shadowRoot) : [];
      return truth && isShown ? [{ truth, text: textOf(element).trim() }, ...inside] : inside;
    });
  return read(document);
}
