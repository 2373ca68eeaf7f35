import { type TextId, t } from '../catalogue/translate.ts';
import { wsFederationSignOut } from '../setup/logout-form.ts';
import type { TestCause } from '../setup/test-cause.ts';
import type { CauseDetails } from './cause-details.ts';
import type { Check, CheckId, Diagnosis } from './diagnosis.ts';
import type { Symptom } from './symptoms.ts';

/**
 * What happened, in one sentence.
 *
 * @param isHinted only words speak of it, so that it is likely and no more.
 */
export function causeText(
  cause: TestCause,
  details: CauseDetails | null = null,
  isHinted = false,
): string {
  if (isHinted && cause === 'certificate-mismatch') {
    return t('cause.certificate-mismatch.what.hinted');
  }
  if (isHinted && cause === 'clock') return t('cause.clock.what.hinted');
  if (cause === 'unsigned-assertion' && details?.isResponseSigned) {
    return t('cause.unsigned-assertion.what.response');
  }
  if (cause === 'wrong-user' && details?.named === 'somebody-else') {
    return t('cause.wrong-user.what.other');
  }
  if (cause === 'wrong-user' && details?.named === 'test-user' && details.arrivedAs !== null) {
    return t('cause.wrong-user.what.named');
  }
  return t(`cause.${cause}.what` as TextId);
}

/** What to do next, in one or two. */
export function mendText(cause: TestCause, isHinted = false): string {
  // By this computer's clock nothing is wrong, as far as the answer was seen.
  if (isHinted && cause === 'clock') return t('cause.clock.mend.hinted');
  return t(`cause.${cause}.mend` as TextId, { address: wsFederationSignOut });
}

export function outcomeText(outcome: Diagnosis['outcome']): string {
  return t(`diagnosis.outcome.${outcome}`);
}

/** The name of a line of the list. */
export function checkText(id: CheckId): string {
  return t(`diagnosis.check.${id}`);
}

export function verdictText(verdict: Check['verdict']): string {
  return t(`diagnosis.verdict.${verdict}`);
}

/** What the link to Microsoft's page about a code says. */
export function codeText(code: number): string {
  return t('diagnosis.code.link', { code: String(code) });
}

export function symptomText(symptom: Symptom): string {
  return t(`symptom.${symptom}`);
}
