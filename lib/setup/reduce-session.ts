import type { SetupEvent } from './setup-event.ts';
import { factValue, type SetupState } from './setup-state.ts';

type SessionSeen = Extract<SetupEvent, { type: 'setup/session-seen' }>;

/**
 * A started test has passed when Image Relay shows the test user, and shows it as the end of a new
 * sign-in: reached from Microsoft's sign-in, or after somebody else or nobody was signed in.
 */
export function reduceSession(setup: SetupState, event: SessionSeen): SetupState {
  const pending = setup.tests.pending;
  if (pending === null || event.loadedAt < pending.startedAt) return setup;
  if (!isTestUser(setup, event.email)) {
    if (pending.sawOther) return setup;
    return { ...setup, tests: { ...setup.tests, pending: { ...pending, sawOther: true } } };
  }
  if (!pending.sawOther && !event.fromSignIn) return setup;
  const { startedAt } = pending;
  const passed = { at: event.at, email: event.email ?? '', startedAt };
  return {
    ...setup,
    tests: {
      pending: null,
      passed: { ...setup.tests.passed, [pending.way]: passed },
    },
  };
}

function isTestUser(setup: SetupState, email: string | null): boolean {
  const expected = factValue(setup, 'entra/testUser.upn');
  return email !== null && expected !== null && email.toLowerCase() === expected.toLowerCase();
}
