import { cloud } from '../../saml/clouds.ts';
import { responseStatus } from '../document-facts.ts';
import { errorOn } from './error-code.ts';
import { type Landing, landingOn } from './landing.ts';
import { messageIn, messageInAddress, type Travelling } from './saml-messages.ts';

/** What is told of a document, each thing once. */
export interface SignInTold {
  readonly message: (message: Travelling) => void;
  readonly error: (code: number, text: string) => void;
  readonly landing: (landing: Landing) => void;
}

/** Milliseconds without a change after which a page has come to rest. */
const rest = 500;
/** Characters of a page's words at most. */
const mostWords = 1_000;
/** What service providers call the place to which answers are sent. */
const consumer = /\/(?:consume|acs|saml\w*|callback)(?:\/|$)/i;

/**
 * Watches one document of a sign-in, from before its first element on: a form that sends itself is gone a
 * moment after it came. It reads forms, the address and what is said of failures, and never a password.
 */
export function watchSignIn(page: Document, told: SignInTold, signal: AbortSignal): void {
  const state = { page, told, signal, known: new Set<string>(), resting: 0 };
  const inAddress = messageInAddress(page.URL);
  if (inAddress !== null) once(state, inAddress.message, () => told.message(inAddress));
  const observer = new MutationObserver(() => look(state));
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['value', 'action'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(state.resting);
  });
  look(state);
}

interface Watching {
  readonly page: Document;
  readonly told: SignInTold;
  readonly signal: AbortSignal;
  /** What was told already. */
  readonly known: Set<string>;
  resting: number;
}

function look(state: Watching): void {
  for (const form of state.page.forms) {
    const message = messageIn(form);
    if (message !== null) once(state, message.message, () => state.told.message(message));
  }
  clearTimeout(state.resting);
  // Whoever is told may find that nobody listens any more.
  if (state.signal.aborted) return;
  state.resting = Number(setTimeout(() => restOn(state), rest));
}

/** Errors are looked for at rest: Microsoft's pages write theirs last, and large pages change often. */
function restOn(state: Watching): void {
  const { page, told } = state;
  const isMicrosoft = new URL(page.URL).hostname === cloud.signInHost;
  const error = isMicrosoft ? errorOn(page, mostWords) : null;
  if (error !== null) once(state, String(error.code), () => told.error(error.code, error.text));
  const landing = landingOn(page, !isMicrosoft && isRefusal(page), mostWords);
  once(state, JSON.stringify(landing), () => told.landing(landing));
}

/** Whether the document is what became of an answer that was not taken: it then stands where that was sent. */
function isRefusal(page: Document): boolean {
  if (URL.parse(page.referrer)?.hostname !== cloud.signInHost) return false;
  return responseStatus(page) >= 400 || consumer.test(new URL(page.URL).pathname);
}

function once({ known }: Watching, what: string, tell: () => void): void {
  if (known.has(what)) return;
  known.add(what);
  tell();
}
