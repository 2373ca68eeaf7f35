const pointer = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'dragstart',
];
/** Kept from the page, but not prevented: of a touch the browser makes the click, of a wheel the scrolling. */
const unprevented = ['touchstart', 'touchmove', 'touchend', 'wheel'];
/** What makes a page's menus open and close under the pointer. */
const passing = [
  'pointerover',
  'pointerout',
  'pointerenter',
  'pointerleave',
  'mouseover',
  'mouseout',
  'mouseenter',
  'mouseleave',
];

/** What a person did, while the page hears nothing of it. */
export interface Hands {
  readonly press: (event: MouseEvent) => void;
  readonly move: (event: MouseEvent) => void;
  /** @returns true where the key is left to the browser. */
  readonly key: (event: KeyboardEvent) => boolean;
}

/**
 * Keeps presses, keys and the passing pointer from the page until the signal aborts, and tells them to
 * `hands`: only what a person does, never what a script of the page pretends.
 */
export function keepFromPage(view: Window, hands: Hands, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const listen = (types: readonly string[], heard: (event: Event) => void, passive = false) => {
    for (const type of types) view.addEventListener(type, heard, { ...options, passive });
  };
  listen(pointer, (event) => {
    keep(event);
    if (event.type === 'click' && event.isTrusted && event instanceof MouseEvent) {
      hands.press(event);
    }
  });
  listen(['pointermove', 'mousemove'], (event) => {
    keep(event);
    if (event.isTrusted && event instanceof MouseEvent) hands.move(event);
  });
  listen([...passing, ...unprevented], stop, true);
  listen(['keydown'], (event) => {
    stop(event);
    const isKey = event.isTrusted && event instanceof KeyboardEvent;
    if (!isKey || !hands.key(event)) event.preventDefault();
  });
  listen(['keyup', 'keypress'], keep);
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
}

function keep(event: Event): void {
  event.preventDefault();
  stop(event);
}
