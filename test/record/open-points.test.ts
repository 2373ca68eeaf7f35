import { expect, test } from 'vitest';
import { steps } from '../../lib/guide/steps.ts';
import { recordData } from '../../lib/record/record-data.ts';
import type { Fact, FactKey, SetupState } from '../../lib/setup/setup-state.ts';
import { loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith, aPublication } from '../support/builders/known-setups.ts';
import { aFill, aSetup, began, certificateDetails, later } from '../support/builders/setups.ts';

const now = new Date('2026-11-02T12:00:00.000Z');
const pointsOf = (setup: SetupState) => recordData(setup, now).openPoints;
const loginUrl = loginUrlOf(tenantId);
const login: FactKey = 'entra/idp.loginUrl';

function withLogin(fact: Partial<Fact>, changes: Partial<SetupState> = {}): SetupState {
  const known = { value: loginUrl, source: 'file', at: began, ...fact } as const;
  return { ...aKnownSetup(changes), facts: { ...aKnownSetup().facts, [login]: known } };
}

const ofLogin = (setup: SetupState) =>
  pointsOf(setup).filter((each) => each.kind === 'value' && each.key === login);

test('of a setup of which everything was seen nothing is open', () => {
  expect(pointsOf(aKnownSetup())).toEqual([]);
});

test.each(['file', 'typed'] as const)('a value from a %s alone is not confirmed', (source) => {
  expect(ofLogin(withLogin({ source }, { published: null }))).toEqual([
    { kind: 'value', key: login, source },
  ]);
});

test.each([
  ['a page showed it too', withLogin({ agreed: { page: later } }, { published: null })],
  ['Microsoft publishes it', withLogin({}, { published: aPublication })],
  ['a page showed it first', withLogin({ source: 'page' }, { published: null })],
])('a value is confirmed where %s', (_, setup) => {
  expect(ofLogin(setup)).toEqual([]);
});

test('that the other console shows the same confirms nothing: it may have been filled from here', () => {
  const setup = withLogin({}, { published: null });
  expect(setup.facts['image-relay/idp.loginUrl']?.value).toBe(loginUrl);
  expect(ofLogin(setup)).toHaveLength(1);
});

test('a refused value stays open with its reason', () => {
  const refused = [{ key: login, reason: 'tenants-disagree', at: later } as const];
  expect(pointsOf(aKnownSetup({ refused }))).toEqual([
    { kind: 'refused', key: login, reason: 'tenants-disagree' },
  ]);
});

test('what was written counts as open until the console shows it as saved', () => {
  const entry = { before: '', after: 'B.', outcome: 'filled', at: began, fill: aFill } as const;
  const filled = (saved: boolean) =>
    aKnownSetup({ filled: { 'ssoUser.firstName': { ...entry, saved } } });
  expect(pointsOf(filled(false))).toEqual([{ kind: 'not-seen-saved', field: 'ssoUser.firstName' }]);
  expect(pointsOf(filled(true))).toEqual([]);
});

test('what the console saved otherwise is said with what it shows', () => {
  const savedAs = { value: 'https://other.example/', at: later };
  const entry = { before: '', after: loginUrl, outcome: 'filled', at: began, saved: true } as const;
  const setup = aKnownSetup({ filled: { 'samlSettings.loginUrl': { ...entry, savedAs } } });
  expect(pointsOf(setup)).toEqual([
    { kind: 'saved-other', field: 'samlSettings.loginUrl', value: savedAs.value },
  ]);
});

test('nobody waits for a search box to be saved', () => {
  const entry = { before: '', after: 'x', outcome: 'filled', at: began, saved: false } as const;
  expect(pointsOf(aKnownSetup({ filled: { 'gallery.search': entry } }))).toEqual([]);
});

test('steps that were ticked, tests that nobody saw and checks that cannot tell are open', () => {
  const setup = aKnownSetupWith(
    { 'entra/testUser.assigned': null },
    {
      marks: { 'assign-user': { mark: 'done', at: later } },
      tests: { pending: null, passed: {} },
      published: null,
    },
  );
  const kinds = pointsOf(setup).map((each) => each.kind);
  expect(new Set(kinds)).toEqual(
    new Set(['step-by-hand', 'step-open', 'test', 'metadata-unasked', 'check']),
  );
});

test('of a fresh setup every step is open', () => {
  const open = pointsOf(aSetup()).filter(({ kind }) => kind === 'step-open');
  expect(open).toHaveLength(steps.length);
});

test('a certificate is not certain before Entra’s list was seen', () => {
  const setup = aSetup({ certificate: certificateDetails });
  expect(pointsOf(setup)).toContainEqual({ kind: 'certificate-unseen' });
});
