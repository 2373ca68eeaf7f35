import { expect, test } from 'vitest';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupState, TestWay } from '../../lib/setup/setup-state.ts';
import { testUser } from '../support/builders/identities.ts';
import { aSetupThatKnows, began, later, muchLater } from '../support/builders/setups.ts';

const admin = 'admin@larkspur.example';

function waitingFor(way: TestWay, sawOther = false, upn: string = testUser): SetupState {
  return aSetupThatKnows(
    { 'entra/testUser.upn': upn },
    { tests: { pending: { way, startedAt: later, sawOther }, passed: {} } },
  );
}

function see(setup: SetupState, email: string | null, fromSignIn: boolean, loadedAt = muchLater) {
  return reduce(setup, { type: 'setup/session-seen', at: muchLater, loadedAt, email, fromSignIn });
}

test.each(['sp', 'test', 'tile'] as const)(
  'the test user who comes from the sign-in passes the started test "%s"',
  (way) => {
    expect(see(waitingFor(way), testUser, true).tests).toEqual({
      pending: null,
      passed: {
        [way]: {
          at: muchLater,
          email: testUser,
          startedAt: waitingFor(way).tests.pending?.startedAt,
          configuration: { 'entra/testUser.upn': testUser },
        },
      },
    });
  },
);

test('the test user is known whatever the case of the e-mail', () => {
  expect(see(waitingFor('sp'), testUser.toUpperCase(), true).tests.passed.sp).toBeDefined();
});

test('the test user who was signed in all along passes nothing', () => {
  const setup = waitingFor('sp');
  expect(see(setup, testUser, false)).toBe(setup);
});

test.each([
  ['nobody', null],
  ['somebody else', admin],
])('the test user passes after %s was signed in since the start', (_, other) => {
  const between = see(waitingFor('sp'), other, false);
  expect(between.tests.pending?.sawOther).toBe(true);
  expect(see(between, testUser, false).tests.passed.sp).toBeDefined();
});

test.each([
  ['a private window', false, true],
  ['another window than the private one', true, false],
])('who was signed in elsewhere says nothing of %s', (_, there, here) => {
  const seen = (setup: SetupState, email: string, isPrivate: boolean) =>
    reduce(setup, {
      type: 'setup/session-seen',
      at: muchLater,
      loadedAt: muchLater,
      email,
      fromSignIn: false,
      isPrivate,
    });
  const elsewhere = seen(waitingFor('sp'), admin, there);
  expect(seen(elsewhere, testUser, here)).toBe(elsewhere);
  expect(seen(seen(elsewhere, admin, here), testUser, here).tests.passed.sp).toBeDefined();
});

test('somebody else passes nothing, not even straight from the sign-in', () => {
  const { tests } = see(waitingFor('sp'), admin, true);
  expect(tests.passed).toEqual({});
  expect(tests.pending?.way).toBe('sp');
});

test('a document that was loaded before the start passes nothing, whenever it is seen', () => {
  const setup = waitingFor('sp');
  expect(see(setup, testUser, true, began)).toBe(setup);
});

test('nor does it tell that somebody else was signed in', () => {
  const setup = waitingFor('sp');
  expect(see(setup, admin, false, began)).toBe(setup);
  expect(see(setup, null, false, began)).toBe(setup);
});

test('while the test user is not known nobody passes', () => {
  const { 'entra/testUser.upn': _, ...facts } = waitingFor('sp').facts;
  const setup = { ...waitingFor('sp'), facts };
  expect(see(setup, testUser, true).tests.passed).toEqual({});
});

test('a test that passed stays passed when another is started', () => {
  const passed = see(waitingFor('sp'), testUser, true);
  const next = reduce(passed, { type: 'setup/test-started', at: muchLater, way: 'tile' });
  expect(next.tests.passed.sp).toBeDefined();
  expect(next.tests.pending?.way).toBe('tile');
});
