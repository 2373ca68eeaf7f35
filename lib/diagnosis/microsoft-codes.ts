import { cloud } from '../saml/clouds.ts';
import type { TestCause } from '../setup/test-cause.ts';

/**
 * The codes of Microsoft's sign-in that a set-up with Image Relay can meet, by the cause to begin with. The
 * number alone counts, because the texts beside it change and are in the page's language (Microsoft's list
 * of authentication error codes, and its articles on single codes of application integration).
 */
export const codesOfCauses = {
  'not-assigned': [50105],
  'unknown-identifier': [700016, 70001, 650056, 65005],
  'reply-url': [50011],
  'no-reply-url': [900971],
  'no-saml-request': [750054],
  'not-saml': [75005],
  'authn-context': [75011],
  'authn-comparison': [900235],
  'unsupported-request': [900236, 75006, 90011],
  'name-id-policy': [75016],
  'request-binding': [75001],
  'response-binding': [75003],
  'other-destination': [75008],
  'request-id': [7500529],
  'federated-idp': [7500514],
  'signed-request-wanted': [76021],
  'stale-request': [76026],
  'no-signing-key': [50003, 50146],
  'name-id-empty': [501241],
  claims: [50124],
  'another-directory': [50020, 16000, 90072, 50034, 51004],
  policy: [53003, 53000, 50076, 50079, 50074, 530032, 500021],
  'application-disabled': [7000112],
  consent: [650052, 65001, 90094],
  'unknown-tenant': [90002, 90019, 50059],
  account: [50126, 50053, 50055, 50057],
} as const satisfies Partial<Record<TestCause, readonly number[]>>;

/** What comes up in between in a sign-in that goes well: no session yet, "stay signed in", a confirmation. */
const interrupts: readonly number[] = [50058, 50140, 50199];

const causes: ReadonlyMap<number, TestCause> = new Map(
  Object.entries(codesOfCauses).flatMap(([cause, codes]) =>
    codes.map((code) => [code, cause as TestCause] as const),
  ),
);

/** What a code says; null for one that says nothing is wrong. */
export function causeOfCode(code: number): TestCause | null {
  return interrupts.includes(code) ? null : (causes.get(code) ?? 'unknown-code');
}

/** Microsoft's own page about a code. */
export function explanationOf(code: number): string {
  return `https://${cloud.signInHost}/error?code=${code}`;
}

/** The code that a text of Microsoft's names; null where it names none. */
export function codeIn(text: string): number | null {
  const digits = /\bAADSTS(\d{4,9})\b/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
