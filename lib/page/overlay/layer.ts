/** What stands over a page while the panel asks for it, and never longer. */
export interface Layer {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
}

/** Element name of the layer; the recognisers read the body, so they never meet it. */
export const layerName = 'sso-setup-assistant';

/**
 * Opens a layer in the browser's top layer, over panes and dialogs, until the signal aborts. It stands
 * beside the body and its root is closed, so that the page finds nothing in it. Everything in it is
 * styled property by property, which no page's policy forbids.
 */
export function openLayer(page: Document, signal: AbortSignal): Layer {
  const host = page.createElement(layerName);
  const root = host.attachShadow({ mode: 'closed' });
  host.popover = 'manual';
  style(host, {
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'hidden',
    background: 'transparent',
    pointerEvents: 'none',
  });
  page.documentElement.append(host);
  host.showPopover();
  const watch = new MutationObserver(() => putBack(page, host, watch));
  watch.observe(page.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    host.remove();
  });
  return { root, host };
}

/** A page that insists on being alone is left so, since two observers could go on without end. */
const patience = 20;
const returns = new WeakMap<HTMLElement, number>();

/** Where a page draws itself anew from the root on, the layer goes with what was there. */
function putBack(page: Document, host: HTMLElement, watch: MutationObserver): void {
  if (host.isConnected) return;
  const times = (returns.get(host) ?? 0) + 1;
  returns.set(host, times);
  if (times > patience) {
    watch.disconnect();
    return;
  }
  page.documentElement.append(host);
  host.showPopover();
}

/** Keeps the document's other layers out of sight until the signal aborts. */
export function standAlone(page: Document, host: HTMLElement, signal: AbortSignal): void {
  const others = [...page.querySelectorAll<HTMLElement>(layerName)].filter((each) => each !== host);
  for (const other of others) style(other, { visibility: 'hidden' });
  signal.addEventListener('abort', () => {
    for (const other of others) other.style.removeProperty('visibility');
  });
}

type Properties = Partial<Record<keyof CSSStyleDeclaration & string, string>>;

export function style(element: HTMLElement, properties: Properties): void {
  for (const [property, value] of Object.entries(properties)) {
    const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    element.style.setProperty(name, value ?? '', 'important');
  }
}

/** A part of the layer, appended to it. */
export function part(root: ShadowRoot, properties: Properties): HTMLElement {
  const element = root.ownerDocument.createElement('div');
  style(element, properties);
  root.append(element);
  return element;
}

/** Colours of the panel, for a light and a dark page. */
export function colours(page: Document): { ink: string; ground: string; accent: string } {
  const isDark = page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  return isDark
    ? { ink: '#e8eaed', ground: '#1f2429', accent: '#7db8f2' }
    : { ink: '#1b1f24', ground: '#ffffff', accent: '#0b57a4' };
}

/** How texts of the layer look, whatever the page's own styles say. */
export function textStyle({ ink, ground, accent }: ReturnType<typeof colours>): Properties {
  return {
    position: 'fixed',
    boxSizing: 'border-box',
    padding: '6px 10px',
    border: `1px solid ${accent}`,
    borderRadius: '6px',
    background: ground,
    color: ink,
    font: '13px/1.4 system-ui, sans-serif',
    letterSpacing: 'normal',
    textAlign: 'start',
    textTransform: 'none',
    whiteSpace: 'normal',
    maxWidth: '280px',
    boxShadow: '0 2px 10px rgb(0 0 0 / 30%)',
  };
}
