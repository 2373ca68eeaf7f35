import { expect, test } from 'vitest';
import { contentOf } from '../../lib/backup/backup-content.ts';
import { planRestore, restoredLearned } from '../../lib/backup/plan-restore.ts';
import { toldSetup } from '../../lib/backup/told-setup.ts';
import { checklist } from '../../lib/guide/checklist.ts';
import { missingPreconditions } from '../../lib/guide/closing-steps.ts';
import { recordedTests } from '../../lib/record/recorded-tests.ts';
import { isConfirmed } from '../../lib/setup/confirmations.ts';
import { configurationOf } from '../../lib/setup/known-configuration.ts';
import { type SetupState, setupState } from '../../lib/setup/setup-state.ts';
import type { JudgedTest } from '../../lib/setup/test-verdict.ts';
import { wantedValue } from '../../lib/setup/wanted-values.ts';
import { loginUrlOf, tenantId, testUser } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { aLearned } from '../support/builders/learned.ts';
import { aFill, aSetup, began, later } from '../support/builders/setups.ts';
import { entryFor, other, third } from './support/stores.ts';

const atWork = (setup: SetupState) => ({ setup });
const parked = (...setups: SetupState[]) => ({
  setups: { version: 1, entries: setups.map(entryFor) },
  ...Object.fromEntries(setups.map((setup) => [`setup:${setup.id}`, setup])),
});
const plan = (backup: object, here: object = {}) =>
  planRestore(contentOf({ ...backup }), contentOf({ ...here })).map(({ setup, ...rest }) => ({
    id: setup.id,
    ...rest,
  }));

test('into an empty browser every setup is new, and the one at work is at work again', () => {
  expect(plan({ ...atWork(aSetup()), ...parked(other) })).toEqual([
    { id: aSetup().id, effect: 'new', isAtWork: true, isArchived: false },
    { id: other.id, effect: 'new', isAtWork: false, isArchived: false },
  ]);
});

test('what is at work stays at work: a new one is parked', () => {
  expect(plan(atWork(aSetup()), atWork(other))).toEqual([
    { id: aSetup().id, effect: 'new', isAtWork: false, isArchived: false },
  ]);
});

test('a setup takes the place of its other state, wherever that stands', () => {
  const changed = aSetup({ createdAt: later });
  expect(plan(parked(changed), atWork(aSetup()))).toMatchObject([
    { effect: 'replaces', isAtWork: true },
  ]);
  expect(plan(atWork(changed), { ...atWork(other), ...parked(aSetup()) })).toMatchObject([
    { effect: 'replaces', isAtWork: false },
  ]);
});

test('one that is here exactly as it was is left alone', () => {
  const backup = contentOf(atWork(aKnownSetup()));
  const [restored] = planRestore(backup, contentOf(atWork(aKnownSetup())));
  expect(restored).toMatchObject({ effect: 'same', setup: aKnownSetup() });
});

test('a second setup of one site is put into the archive', () => {
  const twin = { ...third, company: aSetup().company };
  expect(plan(atWork(twin), atWork(aSetup()))).toMatchObject([{ effect: 'new', isArchived: true }]);
  expect(plan({ ...atWork(aSetup()), ...parked(twin) })).toMatchObject([
    { isArchived: false },
    { isArchived: true },
  ]);
});

test('what was archived goes into the archive again', () => {
  const setups = { version: 1, entries: [{ ...entryFor(other), isArchived: true }] };
  expect(plan({ setups, [`setup:${other.id}`]: other })).toMatchObject([{ isArchived: true }]);
});

test('no value of a file counts as shown by a console, and where it came from stays known', () => {
  const told = toldSetup(aKnownSetup());
  expect(told.facts['entra/idp.loginUrl']).toEqual({
    value: loginUrlOf(tenantId),
    source: 'file',
    told: 'page',
    at: began,
  });
  const sure = Object.keys(told.facts).filter((key) => isConfirmed(told, key as never));
  expect(sure).toEqual([]);
  for (const field of ['samlSettings.loginUrl', 'samlSettings.certificate'] as const)
    expect(wantedValue(told, field)).toMatchObject({ kind: 'value', confirmed: false });
});

test('what Microsoft published has to be asked anew, and no press can put back what it never filled', () => {
  const entry = {
    before: 'x',
    after: 'y',
    outcome: 'filled',
    at: began,
    fill: aFill,
    saved: true,
  } as const;
  const begun = {
    fill: aFill,
    kind: 'fill',
    at: began,
    page: 'image-relay/sso-settings',
    visitId: aFill,
    fields: [],
  } as const;
  const told = toldSetup(
    aKnownSetup({ filled: { 'samlSettings.loginUrl': entry }, begun: [{ ...begun, fields: [] }] }),
  );
  expect(told.published).toBeNull();
  expect(told).not.toHaveProperty('begun');
  expect(told.filled['samlSettings.loginUrl']).not.toHaveProperty('fill');
  expect(setupState.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
});

/** As it was when every test had passed, the way out among them, and the admin had kept another way in. */
const tested = (): SetupState => {
  const known = aKnownSetup({ marks: { 'another-way-in': { mark: 'done', at: began } } });
  const configuration = configurationOf(known);
  const passed = { at: later, email: testUser, startedAt: began, configuration };
  const judged: JudgedTest = {
    kind: 'sign-out',
    startedAt: began,
    at: later,
    outcome: 'passed',
    cause: null,
    others: [],
    code: null,
    byHand: false,
    configuration,
  };
  return {
    ...known,
    tests: {
      pending: null,
      passed: { sp: passed, test: passed, tile: passed },
      judged: { 'sign-out': judged },
    },
  };
};

test('a test of which only a file tells has to be made again, and lets nobody roll out', () => {
  expect(missingPreconditions(tested())).toEqual([]);
  const told = toldSetup(tested());
  const tests = checklist(told).entries.filter(({ step }) => step.section === 'test');
  expect(tests.map(({ status }) => status)).toEqual(['open', 'open', 'open']);
  expect(missingPreconditions(told)).toEqual(['tested']);
  const outcomes = recordedTests(told).map(({ outcome }) => outcome);
  expect(new Set(outcomes)).toEqual(new Set(['not-passed']));
});

const learned = aLearned('image-relay/sso-settings', 'samlSettings.loginUrl');

test('what was shown to the assistant comes back as proposals, but for what is here', () => {
  const backup = contentOf({ learned: { version: 1, fields: [learned] } });
  expect(restoredLearned(backup, contentOf({}))).toEqual([
    { ...learned, confirmed: false, despite: [] },
  ]);
  expect(restoredLearned(backup, backup)).toEqual([]);
});
