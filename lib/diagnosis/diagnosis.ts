import type { StepId } from '../guide/step.ts';
import type { TestCause } from '../setup/test-cause.ts';

/** One thing that was compared, with what was found and, where the setup knows it, what was expected. */
export interface Check {
  readonly id: CheckId;
  readonly verdict: 'right' | 'wrong' | 'warning' | 'unknown' | 'told';
  /** What was found, as it stands in the message; empty where nothing was. */
  readonly found: string;
  readonly expected: string | null;
}

/** In the order in which they are shown. `told` is for what has no right or wrong. */
export const checkIds = [
  'request.issuer',
  'request.acs',
  'request.destination',
  'request.binding',
  'request.name-id-format',
  'request.authn-context',
  'status',
  'name-id',
  'name-id-format',
  'issuer',
  'audience',
  'recipient',
  'destination',
  'in-response-to',
  'not-before',
  'not-on-or-after',
  'signature',
  'signature-certificate',
  'signature-active',
  'signature-algorithm',
  'attributes',
  'ending',
] as const;
export type CheckId = (typeof checkIds)[number];

/** Where something is mended: a step of the guide, somebody else's help, or nothing but another try. */
export type Remedy =
  | { readonly kind: 'step'; readonly step: StepId }
  /** The configuration is probably fine; who can help stands in the text. */
  | { readonly kind: 'somebody-else' }
  | { readonly kind: 'vendor' }
  | { readonly kind: 'try-again' };

export interface Diagnosis {
  /** `passed`: the test user arrived (or is signed out), and nothing speaks against it. */
  readonly outcome: 'passed' | 'failed' | 'unclear';
  /** The cause to begin with; null where nothing is wrong. */
  readonly cause: TestCause | null;
  /** Further causes, and warnings where the test passed. */
  readonly others: readonly TestCause[];
  /** Those of them to which Image Relay's words point, and nothing else that was seen. */
  readonly hinted: readonly TestCause[];
  /** The code that Microsoft showed, where the cause comes from one. */
  readonly code: number | null;
  readonly remedy: Remedy | null;
  readonly checks: readonly Check[];
}
