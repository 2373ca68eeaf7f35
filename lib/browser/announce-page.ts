interface Announcer {
  readonly runtime: {
    readonly id?: string;
    readonly sendMessage: (message: { type: 'page/loaded' }) => Promise<unknown>;
  };
}

/** The background may end at any moment, also between hearing a message and acting on it. */
const attempts = 5;
const pause = 300;

/**
 * Tells the background that a console's document is there, and nothing more. This runs in every such
 * document, with or without a setup in progress, so it reaches for neither schemas nor the polyfill:
 * every browser from our minimum on has `browser` of its own.
 */
export function announcePage(attempt = 1): void {
  const { browser }: { browser?: Announcer } = globalThis as { browser?: Announcer };
  const again = () => {
    const isOver = attempt >= attempts || browser?.runtime.id === undefined;
    if (!isOver) setTimeout(announcePage, pause * attempt, attempt + 1);
  };
  // A background that ends before it answers leaves no answer at all, and that is no failure to the browser.
  browser?.runtime
    .sendMessage({ type: 'page/loaded' })
    .then((answer) => answer ?? again())
    .catch(again);
}
