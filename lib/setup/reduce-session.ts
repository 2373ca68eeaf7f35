import { configurationOf } from './known-configuration.ts';
import type { SetupEvent } from './setup-event.ts';
import { factValue, type SetupState } from './setup-state.ts';

type SessionSeen = Extract<SetupEvent, { type: 'setup/session-seen' }>;
type TestJudged = Extract<SetupEvent, { type: 'setup/test-judged' }>;

/**
 * A started test has passed when Image Relay shows the test user, and shows it as the end of a new
 * sign-in: reached from Microsoft's sign-in, or after somebody else or nobody was signed in. Who is signed in
 * to a private window says nothing of the others, and the other way round.
 */
export function reduceSession(setup: SetupState, event: SessionSeen): SetupState {
  const pending = setup.tests.pending;
  if (pending === null || event.loadedAt < pending.startedAt) return setup;
  const sawOther = event.isPrivate ? 'sawOtherPrivately' : 'sawOther';
  if (!isTestUser(setup, event.email)) {
    if (pending[sawOther]) return setup;
    return { ...setup, tests: { ...setup.tests, pending: { ...pending, [sawOther]: true } } };
  }
  if (!pending[sawOther] && !event.fromSignIn) return setup;
  const { startedAt } = pending;
  const configuration = configurationOf(setup);
  const passed = { at: event.at, email: event.email ?? '', startedAt, configuration };
  return {
    ...setup,
    tests: {
      ...setup.tests,
      pending: null,
      passed: { ...setup.tests.passed, [pending.way]: passed },
    },
  };
}

/** Whether a test has passed is for Image Relay's page to show: a verdict says why, or why not. */
export function testJudged(setup: SetupState, { at, verdict }: TestJudged): SetupState {
  const { tests } = setup;
  const before = tests.judged?.[verdict.kind];
  if (before !== undefined && before.startedAt > verdict.startedAt) return setup;
  const judged = { ...verdict, at, configuration: configurationOf(setup) };
  return { ...setup, tests: { ...tests, judged: { ...tests.judged, [verdict.kind]: judged } } };
}

function isTestUser(setup: SetupState, email: string | null): boolean {
  const expected = factValue(setup, 'entra/testUser.upn');
  return email !== null && expected !== null && email.toLowerCase() === expected.toLowerCase();
}
