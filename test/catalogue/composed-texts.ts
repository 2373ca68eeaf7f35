import { entryProblems } from '../../lib/backup/backup-content.ts';
import type { RestoreEffect } from '../../lib/backup/plan-restore.ts';
import { fillOutcome } from '../../lib/consoles/fill-result.ts';
import { fieldIds, pageIds } from '../../lib/consoles/ids.ts';
import { objections } from '../../lib/consoles/learned-field.ts';
import { saveOutcomes } from '../../lib/consoles/save-order.ts';
import { valueChanges } from '../../lib/consoles/value-change.ts';
import { type Check, checkIds, type Diagnosis } from '../../lib/diagnosis/diagnosis.ts';
import { symptoms } from '../../lib/diagnosis/symptoms.ts';
import type { StepStatus } from '../../lib/guide/checklist.ts';
import { closingStepIds } from '../../lib/guide/closing-steps.ts';
import type { Condition } from '../../lib/guide/condition.ts';
import type { ErrandStop } from '../../lib/guide/errand.ts';
import type { Highlighted } from '../../lib/guide/highlight.ts';
import { rolloverStepIds } from '../../lib/guide/rollover-steps.ts';
import { noteIds, roleIds, sectionIds, stepIds } from '../../lib/guide/step.ts';
import { rightPages, wrongPages } from '../../lib/guide/wrong-page.ts';
import { handOverProblems } from '../../lib/hand-over/open-hand-over.ts';
import { type Effect, misfits } from '../../lib/hand-over/preview.ts';
import { commandFailure } from '../../lib/messages/command-failure.ts';
import { lastingKeys, unreadableReason, writeProblem } from '../../lib/messages/lasting.ts';
import type { RecordedTest } from '../../lib/record/recorded-tests.ts';
import type { CertificateProblem } from '../../lib/saml/certificate-problem.ts';
import type { CertificateWarning } from '../../lib/saml/certificate-warnings.ts';
import type { MetadataProblem } from '../../lib/saml/metadata-problem.ts';
import { messageRefusals } from '../../lib/saml/protocol/messages.ts';
import { settingNames } from '../../lib/saml/settings.ts';
import { signatureVerdicts } from '../../lib/saml/signature-verdict.ts';
import { sealProblems } from '../../lib/sealed/sealed-file.ts';
import { begunFill } from '../../lib/setup/begun-fill.ts';
import { preconditions } from '../../lib/setup/despite.ts';
import { sides } from '../../lib/setup/handed-over.ts';
import { learnedFileProblems } from '../../lib/setup/learned-file.ts';
import type { PlanRefusal } from '../../lib/setup/plan-fill.ts';
import type { NoSave } from '../../lib/setup/plan-save.ts';
import {
  preflightGaps,
  preflightIds,
  preflightReasons,
  type Verdict,
} from '../../lib/setup/preflight/finding.ts';
import { type Agreement, publishedItems } from '../../lib/setup/published-agreement.ts';
import type { RolloverStanding } from '../../lib/setup/rollover-standing.ts';
import type { SavedOutcome } from '../../lib/setup/saved-outcome.ts';
import { choices, factSource, refusalReason, testWays } from '../../lib/setup/setup-state.ts';
import { testKinds } from '../../lib/setup/sign-in-test.ts';
import { testCauses } from '../../lib/setup/test-cause.ts';
import type { MetadataNews } from '../../lib/watch/metadata-news.ts';

/** Tables of types that have no list at run time: the compiler holds each to its type. */
const planRefusals: Record<PlanRefusal, true> = {
  'values-missing': true,
  'certificate-not-active': true,
  'certificate-not-listed': true,
  'another-record': true,
  missing: true,
  ambiguous: true,
  'not-editable': true,
  proposed: true,
  'option-missing': true,
  'option-ambiguous': true,
};

const noSaves: Record<Exclude<NoSave, 'nothing-written'>, true> = {
  'left-out': true,
  undecided: true,
  refused: true,
};

const errandStops: Record<Exclude<ErrandStop['reason'], 'changed'>, true> = {
  holds: true,
  refused: true,
};

const metadataProblems: Record<MetadataProblem, true> = {
  permission: true,
  'no-address': true,
  unreachable: true,
  'not-metadata': true,
  'too-slow': true,
  redirected: true,
  'error-answer': true,
  'other-type': true,
  'metadata-too-large': true,
  declarations: true,
  'too-deep': true,
  'not-xml': true,
  'another-tenant': true,
  'not-saved': true,
};

const certificateProblems: Record<CertificateProblem, true> = {
  'not-a-certificate': true,
  empty: true,
  thumbprint: true,
  url: true,
  'private-key': true,
  pkcs12: true,
  pkcs7: true,
  csr: true,
  truncated: true,
  damaged: true,
  'der-as-text': true,
  'metadata-without-certificate': true,
  'other-metadata': true,
  placeholder: true,
  'too-large': true,
  'too-many': true,
  'not-published': true,
  ...metadataProblems,
  'not-newer': true,
  unreadable: true,
};

const agreements: Record<Agreement['verdict'], true> = {
  agrees: true,
  differs: true,
  'not-seen': true,
};

const statuses: Record<StepStatus, true> = {
  observed: true,
  'by-hand': true,
  'handed-over': true,
  stale: true,
  open: true,
};
const certificateWarnings: Record<CertificateWarning, true> = {
  expired: true,
  'not-yet-valid': true,
  'weak-key': true,
};

/** A condition with several parts is told by its first part, so it has no text of its own. */
const conditions: Record<Exclude<Condition['kind'], 'any'>, true> = {
  seen: true,
  known: true,
  equal: true,
  application: true,
  filled: true,
  certificate: true,
  'saved-with-form': true,
  test: true,
};

const savedKinds: Record<SavedOutcome['kind'], true> = {
  saved: true,
  'saved-changed': true,
  'saved-other': true,
};

const effects: Record<Effect, true> = { new: true, same: true, replaces: true, stays: true };

const restoreEffects: Record<RestoreEffect, true> = { new: true, replaces: true, same: true };

const testOutcomes: Record<RecordedTest['outcome'], true> = {
  passed: true,
  'passed-before': true,
  failed: true,
  'by-hand': true,
  'not-passed': true,
};

const acts: Record<Highlighted['act'], true> = { fill: true, review: true, press: true };

const verdicts: Record<Verdict, true> = { pass: true, warning: true, failure: true, unknown: true };

const rolloverStandings: Record<RolloverStanding, true> = {
  works: true,
  expired: true,
  'image-relay-ahead': true,
  'entra-ahead': true,
  other: true,
  unknown: true,
};

const metadataNewsKinds: Record<MetadataNews['kind'], true> = {
  unchanged: true,
  'new-beside': true,
  replaced: true,
  'none-left': true,
};

const diagnosisOutcomes: Record<Diagnosis['outcome'], true> = {
  passed: true,
  failed: true,
  unclear: true,
};

const checkVerdicts: Record<Check['verdict'], true> = {
  right: true,
  wrong: true,
  warning: true,
  unknown: true,
  told: true,
};

/** What the panel puts in for each gap of a composed key; `*` is the gap. */
export const composedTexts: Readonly<Record<string, readonly string[]>> = {
  'step.*.title': stepIds,
  'step.*.what': stepIds,
  'step.*.where': stepIds,
  'note.*': noteIds,
  'section.*': sectionIds,
  'role.*': roleIds,
  'page.*': pageIds,
  'setting.*': settingNames,
  'field.*': fieldIds,
  'fact.*': Object.keys(conditions),
  'checklist.*': Object.keys(statuses),
  'refusal.*': Object.keys(planRefusals),
  'errand.stop.*': Object.keys(errandStops),
  'save.not.*': Object.keys(noSaves),
  'press.person.*': ['ambiguous', 'missing'],
  'press.tile.*': ['ambiguous', 'missing'],
  'save.outcome.*': saveOutcomes,
  'outcome.*': [...fillOutcome.options, 'put-back', 'left', 'unknown'],
  'changed.*': valueChanges,
  'saved.*': Object.keys(savedKinds),
  'failure.*': commandFailure.options,
  'refused.*': refusalReason.options,
  'certificate-refusal.*': Object.keys(certificateProblems),
  'certificate-warning.*': Object.keys(certificateWarnings),
  'values.from.*': factSource.options,
  'confirmed.*': [...factSource.options, 'thumbprint', 'other-console'],
  'check.item.*': publishedItems,
  'check.*': Object.keys(agreements),
  'check.signature.*': signatureVerdicts,
  'check-problem.*': Object.keys(metadataProblems),
  'choices.*': Object.keys(choices.shape),
  'test.start.*': testWays,
  'test.kind.*': testKinds,
  'closing.*.title': closingStepIds,
  'closing.*.what': closingStepIds,
  'closing.held.*': [...preconditions, 'both'],
  'closing.despite.*': [...preconditions, 'both'],
  'objection.*': objections,
  'learned.problem.*': learnedFileProblems,
  'highlight.*': Object.keys(acts),
  'look.*': ['gone', 'unknown', 'found'],
  'preflight.rule.*': preflightIds,
  'preflight.expected.*': preflightIds,
  'preflight.reason.*': preflightReasons,
  'preflight.gap.*': preflightGaps,
  'preflight.verdict.*': Object.keys(verdicts),
  'wrong-page.*': wrongPages,
  'wrong-page.go.*': rightPages,
  'unreadable.*': unreadableReason.options,
  'aside.*': unreadableReason.options,
  'lasting.*': lastingKeys,
  'write.*': lastingKeys.flatMap((key) =>
    writeProblem.shape.reason.options.map((reason) => `${key}.${reason}`),
  ),
  'begun.*': begunFill.shape.kind.options,
  'rollover-step.*.title': rolloverStepIds,
  'rollover-step.*.what': rolloverStepIds,
  'rollover-standing.*': Object.keys(rolloverStandings),
  'metadata-news.*': Object.keys(metadataNewsKinds),
  'watch.calendar.*': ['saved', 'none', 'failed'],
  'record.copied.*': ['done', 'failed'],
  'record.open.value.*': ['file', 'typed'],
  'record.open.*': [
    'step-by-hand',
    'step-handed-over',
    'step-open',
    'step-stale',
    'certificate-unseen',
    'metadata-unasked',
  ],
  'record.source.*': factSource.options,
  'record.confirmed.*': [...factSource.options, 'thumbprint', 'other-console'],
  'record.step.*': Object.keys(statuses),
  'record.closing.despite.*': [...preconditions, 'both'],
  'record.way.*': testKinds,
  'record.test.*': Object.keys(testOutcomes),
  'backup.effect.*': Object.keys(restoreEffects),
  'backup.problem.*': sealProblems,
  'backup.refused.*': entryProblems,
  'hand-over.make.*': sides,
  'hand-over.nothing.*': sides,
  'hand-over.mail.greeting.*': sides,
  'hand-over.preview.side.*': sides,
  'hand-over.problem.*': [...handOverProblems, ...misfits],
  'hand-over.effect.*': Object.keys(effects),
  'cause.*.what': testCauses,
  'cause.*.mend': testCauses,
  'diagnosis.outcome.*': Object.keys(diagnosisOutcomes),
  'diagnosis.check.*': checkIds,
  'diagnosis.verdict.*': Object.keys(checkVerdicts),
  'symptom.*': symptoms,
  'message-refusal.*': messageRefusals,
  'copy.*': ['short', 'done', 'failed'],
  'copy.*.said': ['done', 'failed'],
};
