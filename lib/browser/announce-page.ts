interface Announcer {
  readonly runtime: {
    readonly sendMessage: (message: { type: 'page/loaded' }) => Promise<unknown>;
  };
}

/**
 * Tells the background that a console's document is there, and nothing more. This runs in every such
 * document, with or without a setup in progress, so it reaches for neither schemas nor the polyfill:
 * every browser from our minimum on has `browser` of its own.
 */
export function announcePage(): void {
  const { browser }: { browser?: Announcer } = globalThis as { browser?: Announcer };
  browser?.runtime.sendMessage({ type: 'page/loaded' }).catch(() => undefined);
}
