import { onOneLine } from '../text-of.ts';
import { isVisible } from '../visible.ts';
import { shownTexts, textsIn } from './shown-words.ts';

/** What a page of a sign-in has come to. */
export interface Landing {
  readonly asksPassword: boolean;
  readonly looksEmpty: boolean;
  readonly isSignOut: boolean;
  readonly text: string;
}

/** What parts of a page that tell of a failure are called, by role or by habit. */
const tellers =
  '[role=alert], [role=status], [aria-live=assertive], [class*=error i], [class*=alert i], [class*=flash i], [class*=notice i], [class*=warning i]';

/** What somebody may have typed into. */
const form = 'input, form';

/** Image Relay speaks English. */
const emptiness =
  /\b(?:library is empty|no folders?\b|no files?\b|no assets?\b|nothing to (?:see|show)|don[’']t have access to any)/i;

/** Addresses under which Microsoft signs out (WS-Federation, OpenID Connect and its own). */
const signOut = /\/(?:wsfederation|logoutsession|logout)(?:\/|$)/i;

/**
 * What a page says once it does not change any more.
 *
 * @param isRefusal Whether it stands in place of what the answer was to lead to: all of it then tells why.
 * @param mostWords Characters of the text at most.
 */
export function landingOn(page: Document, isRefusal: boolean, mostWords: number): Landing {
  const words = onOneLine([...shownTexts(page)].join(' '));
  const told = tellingParts(page).join(' ') || (isRefusal ? words : '');
  const { pathname, search } = new URL(page.URL);
  return {
    asksPassword: page.querySelector('input[type=password]') !== null,
    looksEmpty: emptiness.test(words),
    isSignOut: signOut.test(pathname) || /[?&]wa=wsignout/i.test(search),
    text: told.slice(0, mostWords),
  };
}

/**
 * Of parts within one another the outer one says it all, unless a form stands in it. Pages keep parts at hand
 * for failures that have not come up, and those say nothing.
 */
function tellingParts(page: Document): string[] {
  const parts = [...page.querySelectorAll(tellers)].filter(
    (part) => !part.matches(form) && part.querySelector(form) === null && isVisible(part),
  );
  return parts
    .filter((part) => !parts.some((other) => other !== part && other.contains(part)))
    .map((part) => onOneLine([...textsIn(part)].join('')))
    .filter((text) => text !== '');
}
