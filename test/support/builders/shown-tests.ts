import type { CauseDetails } from '../../../lib/diagnosis/cause-details.ts';
import type { Diagnosis } from '../../../lib/diagnosis/diagnosis.ts';
import type { ShownTest } from '../../../lib/diagnosis/shown-test.ts';
import type { JudgedTest } from '../../../lib/setup/test-verdict.ts';
import { atSecond } from './test-watches.ts';

export const noDetails: CauseDetails = {
  microsoftSays: null,
  imageRelaySays: null,
  contexts: [],
  early: 0,
  late: 0,
  named: null,
  nameId: null,
  email: null,
  arrivedAs: null,
  isResponseSigned: false,
  unreadable: null,
};

export const notAssigned: Diagnosis = {
  outcome: 'failed',
  cause: 'not-assigned',
  others: [],
  hinted: [],
  code: 50105,
  remedy: { kind: 'step', step: 'assign-user' },
  checks: [],
};

export const nothingWrong: Diagnosis = {
  ...notAssigned,
  outcome: 'passed',
  cause: null,
  code: null,
  remedy: null,
};

/** A test by the sign-on URL that Microsoft refused, because the test user is not assigned. */
export function aShownTest(changes: Partial<ShownTest> = {}): ShownTest {
  const none = { request: null, response: null };
  return {
    kind: 'sp',
    startedAt: atSecond(0),
    diagnosis: notAssigned,
    details: noDetails,
    proposal: null,
    raw: none,
    forSupport: none,
    ...changes,
  };
}

/** The same as a setup keeps it. */
export function aJudgedTest(changes: Partial<JudgedTest> = {}): JudgedTest {
  return {
    kind: 'sp',
    startedAt: atSecond(0),
    at: atSecond(30),
    outcome: 'failed',
    cause: 'not-assigned',
    others: [],
    code: 50105,
    byHand: false,
    configuration: {},
    ...changes,
  };
}
