import type { Sighting } from '../messages/sighting.ts';
import { watchSignIn } from '../page/sign-in/watch-sign-in.ts';

/** Nobody listens to it: it wakes a background that has been stopped, before there is something to tell. */
interface Greeting {
  readonly type: 'sign-in/opened';
}

interface Teller {
  readonly runtime: {
    readonly id?: string;
    readonly sendMessage: (said: Sighting | Greeting) => Promise<unknown>;
  };
}

/**
 * Tells the background what a document of a sign-in shows. It runs while a test is being watched and at no
 * other time; a page that sends itself on leaves no moment to ask first, so whether the tab belongs to the
 * test is for the background to say. Like the announcer it reaches for neither schemas nor the polyfill.
 */
export function serveSignIn(): void {
  const { browser }: { browser?: Teller } = globalThis as { browser?: Teller };
  const life = new AbortController();
  const tell = (said: Sighting | Greeting) => {
    if (browser?.runtime.id === undefined) return life.abort();
    browser.runtime.sendMessage(said).catch(() => undefined);
  };
  tell({ type: 'sign-in/opened' });
  watchSignIn(
    document,
    {
      message: ({ kind, binding, message, sentTo }) =>
        tell(
          kind === 'request'
            ? { type: 'sign-in/request', binding, message, sentTo }
            : { type: 'sign-in/response', message, sentTo },
        ),
      error: (code, text) => tell({ type: 'sign-in/error', code, text }),
      landing: (landing) => tell({ type: 'sign-in/landed', ...landing }),
    },
    life.signal,
  );
}
