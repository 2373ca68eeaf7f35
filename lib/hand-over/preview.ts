import { withoutUnconfirmed } from '../setup/confirmations.ts';
import { newSetup } from '../setup/new-setup.ts';
import { reduce } from '../setup/reduce.ts';
import type { SetupEvent } from '../setup/setup-event.ts';
import {
  type CertificateDetails,
  type FactKey,
  factKeys,
  type SetupState,
} from '../setup/setup-state.ts';
import { tenantsIn } from '../setup/tenants-in.ts';
import type { HandOver } from './hand-over.ts';
import { factOf, tenantsOf } from './open-hand-over.ts';

/** Why a hand-over is not for a setup. Each has a sentence in the panel. */
export const misfits = ['another-company', 'another-tenant'] as const;
export type Misfit = (typeof misfits)[number];

/**
 * Whether a hand-over is of another company or tenant than a setup. A tenant counts that a console showed, not one
 * that another hand-over named.
 */
export function misfitOf(setup: SetupState, given: HandOver): Misfit | null {
  if (given.host !== setup.company.host) return 'another-company';
  const own = tenantsIn(valuesOf(withoutUnconfirmed(setup)));
  const isOther = own.length > 0 && tenantsOf(given).some((each) => !own.includes(each));
  return isOther ? 'another-tenant' : null;
}

function valuesOf({ facts }: SetupState): Partial<Record<FactKey, string>> {
  const known = factKeys.flatMap((key) => {
    const value = facts[key]?.value;
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(known);
}

/** That a hand-over was taken, as something that happened to a setup. One from the future counts from now. */
export function eventFrom(
  { side, madeAt, facts, names, steps }: HandOver,
  certificate: CertificateDetails | null,
  at: string,
): Extract<SetupEvent, { type: 'setup/hand-over-taken' }> {
  const since = madeAt < at ? madeAt : at;
  return {
    type: 'setup/hand-over-taken',
    at,
    side,
    madeAt: since,
    facts,
    certificate,
    names,
    steps,
  };
}

/**
 * What becomes of a value: `new` and `same` explain themselves, `replaces` takes the place of another one, and
 * `stays` means that the setup's own value does.
 */
export type Effect = 'new' | 'same' | 'replaces' | 'stays';

export interface PreviewedValue {
  readonly key: FactKey;
  readonly value: string;
  readonly effect: Effect;
  /** What the setup holds now; null where it holds nothing. */
  readonly now: string | null;
}

/** What taking a hand-over would come to, value by value. */
export function previewOf(
  setup: SetupState | null,
  given: HandOver,
  certificate: CertificateDetails | null,
): PreviewedValue[] {
  const before = setup ?? newSetup('', given.host, given.madeAt);
  const after = reduce(before, eventFrom(given, certificate, given.madeAt));
  return factKeys.flatMap((key) => {
    const value = factOf(given, key);
    if (value === undefined) return [];
    const now = before.facts[key]?.value ?? null;
    return [{ key, value, now, effect: effectOf(now, value, after.facts[key]?.value) }];
  });
}

function effectOf(now: string | null, value: string, then: string | undefined): Effect {
  if (now === null) return 'new';
  if (now === value) return 'same';
  return then === value ? 'replaces' : 'stays';
}
