/** Milliseconds without a change before a page counts as settled. */
const quiet = 250;
/** A page that never settles is looked at this often all the same. */
const longestWait = 2_000;
/** Looking takes at most a tenth of the time of a page that rests now and then, and a hundredth of one that does not. */
const restAfterLook = { settled: 10, restless: 100 };
/** However slow a look is, the admin is not left alone for longer. */
const longestRest = 4_000;

const attributes = [
  'class',
  'style',
  'hidden',
  'disabled',
  'aria-disabled',
  'aria-checked',
  'open',
];

export interface PageWatch {
  /** Looks again soon, whether or not anything changed. */
  lookAgain: () => void;
  /** Also watches a shadow root, which the document's own observer does not reach. */
  include: (root: ShadowRoot) => void;
}

/**
 * Calls `look` whenever the document has changed and come to rest. A hidden document is left alone
 * until it is shown. Everything ends with the signal.
 */
export function watchPage(page: Document, look: () => void, signal: AbortSignal): PageWatch {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstChange = 0;
  let lastChange = 0;
  let lastLook = 0;
  let cost = 0;
  const included = new WeakSet<Node>();

  const changed = () => {
    lastChange = performance.now();
    if (timer !== null || page.hidden || signal.aborted) return;
    firstChange = lastChange;
    timer = setTimeout(due, quiet);
  };
  const due = () => {
    const now = performance.now();
    const isSettled = now - lastChange >= quiet;
    const rest = cost * (isSettled ? restAfterLook.settled : restAfterLook.restless);
    const notBefore = lastLook + Math.min(rest, longestRest);
    if ((!isSettled && now - firstChange < longestWait) || now < notBefore) {
      timer = setTimeout(due, Math.max(quiet - (now - lastChange), 20));
      return;
    }
    timer = null;
    if (page.hidden || signal.aborted) return;
    look();
    lastLook = performance.now();
    cost = lastLook - now;
  };

  const observer = new MutationObserver(changed);
  const include = (root: Node) => {
    if (included.has(root)) return;
    included.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: attributes,
    });
  };
  include(page);
  const options = { capture: true, passive: true, signal };
  for (const type of ['input', 'change']) page.addEventListener(type, changed, options);
  page.addEventListener('visibilitychange', changed, options);
  for (const type of ['hashchange', 'popstate']) {
    page.defaultView?.addEventListener(type, changed, options);
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  changed();
  return { lookAgain: changed, include };
}
