import type { Assertion } from '../saml/protocol/messages.ts';
import { type Look, look, unknown } from './look.ts';

const minute = 60_000;
/** Minutes by which two clocks may differ before that is more than likely the reason. */
const tolerance = 5;

/** From when and until when an assertion counts, and by how many minutes a moment lies outside. */
export interface Validity {
  readonly notBefore: string | null;
  readonly notOnOrAfter: string | null;
  /** Minutes before the beginning or after the end; 0 within. */
  readonly early: number;
  readonly late: number;
}

export function validityAt(assertion: Assertion, seenAt: string): Validity {
  const { notBefore } = assertion;
  const ends = [assertion, ...assertion.confirmations].map((each) => each.notOnOrAfter);
  const notOnOrAfter = earliest(ends.filter((each) => each !== null));
  const seen = Date.parse(seenAt);
  return {
    notBefore,
    notOnOrAfter,
    early: notBefore === null ? 0 : minutes(Date.parse(notBefore) - seen),
    late: notOnOrAfter === null ? 0 : minutes(seen - Date.parse(notOnOrAfter)),
  };
}

function earliest(times: readonly string[]): string | null {
  return times.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
}

function minutes(beyond: number): number {
  return beyond > 0 ? Math.ceil(beyond / minute) : 0;
}

/** This computer's clock is the only one there is to compare with, and it may be the one that is wrong. */
export function looksAtValidity(assertion: Assertion, seenAt: string): readonly Look[] {
  const { notBefore, notOnOrAfter, early, late } = validityAt(assertion, seenAt);
  return [
    bound('not-before', notBefore, seenAt, early),
    bound('not-on-or-after', notOnOrAfter, seenAt, late),
  ];
}

function bound(
  id: 'not-before' | 'not-on-or-after',
  time: string | null,
  seenAt: string,
  outside: number,
): Look {
  if (time === null) return unknown(id, null);
  if (outside === 0) return look(id, 'right', time, seenAt);
  return look(id, outside > tolerance ? 'wrong' : 'warning', time, seenAt, 'clock');
}
