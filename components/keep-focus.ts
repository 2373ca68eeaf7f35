/**
 * Whoever presses a button that goes away with what it was about would lose their place: the browser then
 * puts the focus nowhere. It moves to the nearest part of the page around it that is still there.
 *
 * @param root What is drawn anew.
 * @param fallback Selector of the part that takes the focus where none around it is left.
 */
export function keepFocus(root: HTMLElement, fallback: string, signal: AbortSignal): void {
  let parts: readonly HTMLElement[] = [];
  const remember = ({ target }: FocusEvent) => {
    parts = target instanceof HTMLElement ? around(target, root) : [];
  };
  /** Who presses where nothing takes the focus gives it up. */
  const giveUp = ({ target }: PointerEvent) => {
    if (!(target instanceof Node && parts[0]?.contains(target))) parts = [];
  };
  const observer = new MutationObserver(() => {
    const [last, ...others] = parts;
    if (last === undefined || last.isConnected || hasFocus(root)) return;
    const part = others.find((each) => each.isConnected) ?? root.querySelector(fallback) ?? root;
    if (part instanceof HTMLElement) focusPart(part);
  });
  root.addEventListener('focusin', remember, { signal });
  root.addEventListener('pointerdown', giveUp, { signal });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The element, and what it stands in that a reader would name. */
function around(element: HTMLElement, root: HTMLElement): HTMLElement[] {
  const parts = [element];
  for (let each = element.parentElement; each && each !== root; each = each.parentElement) {
    if (each.matches('section, form, fieldset, details, footer')) parts.push(each);
  }
  return parts;
}

/** Focus outside of the panel is somebody else's. */
function hasFocus({ ownerDocument }: HTMLElement): boolean {
  const { activeElement, body } = ownerDocument;
  return activeElement !== null && activeElement !== body;
}

function focusPart(part: HTMLElement): void {
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
  part.focus();
}
