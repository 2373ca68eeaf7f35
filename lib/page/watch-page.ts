/** Milliseconds of a round; a page that did not change in one counts as settled. */
const round = 150;
/**
 * How many times the cost of a look passes before the next one, and the least and most milliseconds: looking takes at
 * most a tenth of the time of a page that rests now and then, and a hundredth of one that does not. That one is looked
 * at all the same, and however slow a look is, the admin is not left alone for longer.
 */
const settledPause = [10, 0, 4_000] as const;
const restlessPause = [100, 2_000, 8_000] as const;

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'disabled',
    'aria-disabled',
    'aria-checked',
    'open',
  ],
};

export interface PageWatch {
  /** Looks again soon, whether or not anything changed, and once also into a hidden document. */
  lookAgain: () => void;
  /** Also watches a shadow root, which the document's own observer does not reach. */
  include: (root: ShadowRoot) => void;
}

/** How a page is to be looked at. */
export interface Look {
  /** The page does not rest, so that all has to be read at one moment. */
  readonly atOnce: boolean;
  /** Whether the page has changed since: then it will be looked at anew. */
  readonly isStale: () => boolean;
}

/**
 * Calls `look` whenever the document has changed and come to rest. Of many changes only the first one
 * of a round is heard: a page that draws itself pays for one callback in a round and no more. A hidden
 * document is left alone after the first look, until it is shown or another one is wanted. Everything ends with
 * the signal.
 *
 * @param look Answers with the milliseconds that it took the page.
 */
export function watchPage(
  page: Document,
  look: (look: Look) => Promise<number>,
  signal: AbortSignal,
): PageWatch {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isMoving = false;
  let isWanted = true;
  let firstChange = 0;
  let lastLook = 0;
  let cost = 0;
  let isLooking = false;
  let isStale = false;
  const roots = new Set<Document | ShadowRoot>([page]);

  const changed = () => {
    isMoving = true;
    isStale = true;
    observer.disconnect();
    if (timer !== null || isAtRest()) return;
    firstChange = performance.now();
    beginRound();
  };
  const isAtRest = () => signal.aborted || (page.hidden && !isWanted);
  const lookAgain = () => {
    isWanted = true;
    changed();
  };
  const beginRound = () => {
    isMoving = false;
    listen();
    timer = setTimeout(endRound, round);
  };
  const endRound = () => {
    timer = null;
    if (isAtRest()) return;
    if (isLooking || !isDue(performance.now())) return beginRound();
    const isHidden = page.hidden;
    isWanted = false;
    if (isMoving) listen();
    const isGone = () => signal.aborted || (page.hidden && !isHidden);
    void lookOnce({ atOnce: isMoving || isHidden, isStale: () => isStale || isGone() });
  };
  const lookOnce = async (how: Look) => {
    isLooking = true;
    isStale = false;
    try {
      cost = await look(how);
    } finally {
      isLooking = false;
      lastLook = performance.now();
    }
  };
  const isDue = (now: number) => {
    const [looks, least, most] = isMoving ? restlessPause : settledPause;
    const since = isMoving ? Math.max(firstChange, lastLook) : lastLook;
    return now - since >= Math.min(Math.max(cost * looks, least), most);
  };
  const listen = () => {
    for (const root of roots) {
      if (root.isConnected) observer.observe(root, observed);
      else roots.delete(root);
    }
  };

  const observer = new MutationObserver(changed);
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
  return {
    lookAgain,
    include: (root) => {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, observed);
    },
  };
}
