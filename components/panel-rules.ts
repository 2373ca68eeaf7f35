import { type Checklist, type ChecklistEntry, isDone } from '../lib/guide/checklist.ts';
import type { Front } from '../lib/guide/panel-view.ts';
import type { TestWatch } from '../lib/messages/test-watch.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { canFetchCertificate } from './CertificateBox.tsx';
import { testWayOf } from './TestStarter.tsx';

/** Tests are shown where they are what to do now, and wherever there is something of one to see. */
export function concernsTests(
  current: ChecklistEntry | null,
  { tests }: SetupState,
  watch: TestWatch | null,
): boolean {
  return (
    current === null ||
    watch !== null ||
    tests.judged !== undefined ||
    testWayOf(current.step.id) !== null
  );
}

/** One press brings the certificate, wherever the admin is. */
export function bringsCertificate({ step }: ChecklistEntry, setup: SetupState): boolean {
  return step.id === 'certificate' && canFetchCertificate(setup);
}

/** The certificate can be brought at its step, on its page, and wherever it turns out to be missing. */
export function needsCertificate(setup: SetupState, list: Checklist, front: Front): boolean {
  if (list.current?.step.id === 'certificate') return true;
  if (isDone(list, 'certificate') && setup.certificate !== null) return false;
  const isAsked = front.fillable?.plan.some(
    ({ field, next }) => field === 'samlSettings.certificate' && next === '',
  );
  return front.page === 'entra/saml' || isAsked === true;
}
