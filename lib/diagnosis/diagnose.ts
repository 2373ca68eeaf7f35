import type { SetupState } from '../setup/setup-state.ts';
import { remedyFor } from './causes.ts';
import type { Check, Diagnosis } from './diagnosis.ts';
import { onSigningIn, type Signs } from './ending-causes.ts';
import { lookAtEnding } from './ending-check.ts';
import { type CodedCause, causesOfErrors } from './error-causes.ts';
import type { Evidence } from './evidence.ts';
import { type KnownCertificates, noCertificates } from './known-certificates.ts';
import { checksOf, type Look } from './look.ts';
import type { Found } from './outcome.ts';
import { looksAtRequest } from './request-checks.ts';
import { looksAtResponse } from './response-checks.ts';
import { onSigningOut } from './sign-out.ts';
import { answerOf } from './status.ts';

/**
 * From what was seen in one test to the cause to begin with, and to what mends it. The same evidence always
 * comes to the same, and nothing is asked of anybody.
 *
 * @param known what is known of the certificates now; a signature is only compared with these.
 */
export function diagnose(
  setup: SetupState,
  evidence: Evidence,
  known: KnownCertificates = noCertificates,
): Diagnosis {
  const errors = causesOfErrors(setup, evidence);
  const ending = lookAtEnding(setup, evidence);
  if (evidence.kind === 'sign-out') {
    return concluded(setup, evidence, onSigningOut(evidence, errors), errors, [ending]);
  }
  const request = accepted(evidence, looksAtRequest(setup, evidence));
  const response = looksAtResponse(setup, evidence, known);
  const signs: Signs = { errors, request, response };
  const come = onSigningIn(setup, evidence, signs);
  return concluded(setup, evidence, come, errors, [...request, ...response, ending]);
}

/** Once Entra has answered it was content with the request, whatever was seen of its settings before. */
function accepted(evidence: Evidence, looks: readonly Look[]): readonly Look[] {
  if (answerOf(evidence) === null) return looks;
  return looks.map((each) => ({ ...each, check: softened(each.check) }));
}

function softened(check: Check): Check {
  return check.verdict === 'wrong' ? { ...check, verdict: 'warning' } : check;
}

function concluded(
  setup: SetupState,
  evidence: Evidence,
  { outcome, cause, others }: Found,
  errors: readonly CodedCause[],
  looks: readonly Look[],
): Diagnosis {
  const code = errors.find((each) => each.cause === cause)?.code ?? null;
  const again = outcome === 'unclear' ? ({ kind: 'try-again' } as const) : null;
  const remedy = cause === null ? again : remedyFor(cause, setup, evidence);
  return { outcome, cause, others, code, remedy, checks: checksOf(looks) };
}
