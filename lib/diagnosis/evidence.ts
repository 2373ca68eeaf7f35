import type { AuthnRequest, Reading, SamlResponse, Signatures } from '../saml/protocol/messages.ts';
import type { TestKind } from '../setup/sign-in-test.ts';

/** An error as Microsoft's sign-in page shows it. */
export interface SignInError {
  /** The number behind "AADSTS". */
  readonly code: number;
  /** The page's own words, in the page's language; empty where only the code was found. */
  readonly text: string;
}

/** Where the browser came to rest. */
export type Ending =
  | { readonly kind: 'signed-in'; readonly email: string; readonly isLibraryEmpty: boolean }
  /** Image Relay's page for signing in; with its own error text where it shows one. */
  | { readonly kind: 'sign-in-page'; readonly text: string }
  /** A page of Image Relay's that is neither: at the Assertion Consumer URL it is a refusal. */
  | { readonly kind: 'other-page'; readonly isConsumer: boolean; readonly text: string }
  /** A page on which Microsoft says that nobody is signed in any more. */
  | { readonly kind: 'signed-out' };

/** What was read of a response, with its signatures. */
export interface SeenResponse {
  readonly reading: Reading<SamlResponse>;
  /** Null where the message was not read. */
  readonly signatures: Signatures | null;
  /** Where the browser was told to carry it. */
  readonly sentTo: string;
  /** When it was seen, ISO 8601, by this computer's clock. */
  readonly seenAt: string;
}

/** Everything that was seen during one test. It is held in memory only. */
export interface Evidence {
  readonly kind: TestKind;
  readonly startedAt: string;
  /** Microsoft's sign-in could be seen: what did not come up there may have come up unseen otherwise. */
  readonly seesSignIn: boolean;
  /** Where the request went, with its binding; null where none was seen. */
  readonly request: {
    readonly reading: Reading<AuthnRequest>;
    readonly binding: 'HTTP-POST' | 'HTTP-Redirect';
    readonly sentTo: string;
  } | null;
  /** In the order in which they came up. */
  readonly errors: readonly SignInError[];
  readonly response: SeenResponse | null;
  readonly ending: Ending | null;
}
