import { hasPassed } from '../guide/condition.ts';
import type { StepId } from '../guide/step.ts';
import { changedSettings } from '../setup/changed-settings.ts';
import { type SetupState, type TestWay, testWays } from '../setup/setup-state.ts';
import type { TestKind } from '../setup/sign-in-test.ts';

export interface RecordedTest {
  readonly kind: TestKind;
  /**
   * `by-hand`: the admin ticked it, and no sign-in was seen. `passed-before`: settings have changed since, so
   * that it says nothing of the present ones.
   */
  readonly outcome: 'passed' | 'passed-before' | 'failed' | 'by-hand' | 'not-passed';
  readonly at: string | null;
  /** Who arrived in Image Relay. */
  readonly email: string | null;
  /** Microsoft's number of the error with which it failed. */
  readonly code: number | null;
}

/** The step that stands for each way to test. */
const testSteps = {
  sp: 'test-sign-on-url',
  test: 'test-this-application',
  tile: 'test-my-apps',
} as const satisfies Record<TestWay, StepId>;

/** What came of each way to sign in, and of signing out. */
export function recordedTests(setup: SetupState): readonly RecordedTest[] {
  return [...testWays.map((way) => testOf(setup, way)), signOutTest(setup)];
}

function testOf(setup: SetupState, way: TestWay): RecordedTest {
  const passed = setup.tests.passed[way];
  const failed = failureAfter(setup, way, passed?.at ?? '');
  if (failed !== null) return failed;
  if (passed) {
    const { at, email } = passed;
    const outcome = hasPassed(setup, way) ? 'passed' : 'passed-before';
    return { kind: way, outcome, at, email, code: null };
  }
  const mark = setup.marks[testSteps[way]];
  return mark?.mark === 'done'
    ? { kind: way, outcome: 'by-hand', at: mark.at, email: null, code: null }
    : notPassed(way);
}

function signOutTest(setup: SetupState): RecordedTest {
  const judged = setup.tests.judged?.['sign-out'];
  if (judged?.outcome !== 'passed')
    return failureAfter(setup, 'sign-out', '') ?? notPassed('sign-out');
  const isPresent = changedSettings(judged.configuration, setup).length === 0;
  const outcome = isPresent ? 'passed' : 'passed-before';
  return { kind: 'sign-out', outcome, at: judged.at, email: null, code: null };
}

/** A test that failed after that moment; null where none did. */
function failureAfter({ tests }: SetupState, kind: TestKind, since: string): RecordedTest | null {
  const judged = tests.judged?.[kind];
  if (judged?.outcome !== 'failed' || judged.at <= since) return null;
  return { kind, outcome: 'failed', at: judged.at, email: null, code: judged.code };
}

function notPassed(kind: TestKind): RecordedTest {
  return { kind, outcome: 'not-passed', at: null, email: null, code: null };
}
