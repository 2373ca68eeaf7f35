import { applicationsIn } from '../setup/applications-in.ts';
import { withoutUnconfirmed } from '../setup/confirmations.ts';
import { factValues } from '../setup/fact-values.ts';
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
import { applicationsOf, factOf, tenantsOf } from './open-hand-over.ts';

/** Why a hand-over is not for a setup. Each has a sentence in the panel. */
export const misfits = ['another-company', 'another-tenant', 'another-application'] as const;
export type Misfit = (typeof misfits)[number];

/**
 * Whether a hand-over is of another company, tenant or application than a setup: one tenant may have several
 * applications for one site. What a console showed counts, not what another hand-over named.
 */
export function misfitOf(setup: SetupState, given: HandOver): Misfit | null {
  if (given.host !== setup.company.host) return 'another-company';
  const shown = factValues(withoutUnconfirmed(setup));
  if (namesOther(tenantsOf(given), tenantsIn(shown))) return 'another-tenant';
  const appId = setup.application?.appId?.toLowerCase();
  const own = appId === undefined ? applicationsIn(shown) : [appId];
  return namesOther(applicationsOf(given), own) ? 'another-application' : null;
}

/** Where nothing is known of one's own, nothing is another one. */
function namesOther(given: readonly string[], own: readonly string[]): boolean {
  return own.length > 0 && given.some((each) => !own.includes(each));
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
