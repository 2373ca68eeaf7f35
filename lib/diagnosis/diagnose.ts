import type { SetupState } from '../setup/setup-state.ts';
import type { TestCause } from '../setup/test-cause.ts';
import { remedyFor } from './causes.ts';
import type { Check, Diagnosis } from './diagnosis.ts';
import { onSigningIn } from './ending-causes.ts';
import { lookAtEnding } from './ending-check.ts';
import { type CodedCause, causesOfErrors } from './error-causes.ts';
import type { Evidence } from './evidence.ts';
import { hintedAt } from './image-relay-words.ts';
import { type KnownCertificates, noCertificates } from './known-certificates.ts';
import { causesOf, checksOf, type Look } from './look.ts';
import type { Found } from './outcome.ts';
import { looksAtRequest } from './request-checks.ts';
import { looksAtResponse } from './response-checks.ts';
import { onSigningOut } from './sign-out.ts';
import type { Signs } from './signs.ts';
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
  const told = cause === null ? others : [cause, ...others];
  const hinted = withoutProof(told, evidence, looks);
  return { outcome, cause, others, hinted, code, remedy, checks: checksOf(looks) };
}

/** What Image Relay's words speak of, where the messages themselves do not show it. */
function withoutProof(
  told: readonly TestCause[],
  { ending }: Evidence,
  looks: readonly Look[],
): readonly TestCause[] {
  const said = hintedAt(ending);
  const shown = causesOf(looks);
  return told.filter((each) => said.includes(each) && !shown.includes(each));
}
