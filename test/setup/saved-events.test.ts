import { expect, test } from 'vitest';
import { eventsFromObservation } from '../../lib/setup/events-from-observation.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { FilledField, SetupState } from '../../lib/setup/setup-state.ts';
import {
  appId,
  company,
  loginUrlOf,
  otherCompany,
  otherTenantId,
  tenantId,
} from '../support/builders/identities.ts';
import { aField, anObservation, readings } from '../support/builders/observations.ts';
import {
  aSetupThatKnows,
  began,
  type Facts,
  later,
  muchLater,
} from '../support/builders/setups.ts';

const login = loginUrlOf(tenantId);
const old = loginUrlOf(otherTenantId);
const entry: FilledField = {
  before: old,
  after: login,
  wanted: login,
  outcome: 'filled',
  at: later,
  saved: false,
};
const filled = (facts: Facts, changes: Partial<FilledField> = {}) =>
  aSetupThatKnows(facts, { filled: { 'samlSettings.loginUrl': { ...entry, ...changes } } });
const key = 'image-relay/idp.loginUrl';
const beforeIt = '2026-11-02T09:04:59.000Z';

interface Look {
  readonly shows?: string;
  readonly loadedAt?: string;
  readonly at?: string;
  readonly host?: string;
  /** What the field itself holds. */
  readonly holds?: string;
}

/** The setup after Image Relay's form was looked at. */
function after(
  setup: SetupState,
  { shows = login, loadedAt = began, at = muchLater, host = company, holds }: Look,
) {
  const seen = anObservation(['image-relay/sso-settings'], {
    readings: readings({ 'idp.loginUrl': shows }),
    loadedAt,
    fields: holds === undefined ? [] : [aField('samlSettings.loginUrl', { now: holds })],
  });
  const events = eventsFromObservation(setup, seen, { console: 'image-relay', host, at });
  return events.reduce(reduce, setup).filled['samlSettings.loginUrl']?.savedAs?.value;
}

test('a document that was loaded since shows what was saved, also where that is the old value', () => {
  expect(after(filled({ [key]: old }), { shows: login, loadedAt: muchLater })).toBe(login);
  expect(after(filled({ [key]: old }), { shows: old, loadedAt: muchLater })).toBe(old);
});

test('a document that was there before shows what was saved once it shows another value', () => {
  expect(after(filled({ [key]: old }), { shows: login })).toBe(login);
  expect(after(filled({}), { shows: login })).toBe(login);
});

test('a document that was there before shows what was saved once its field holds the old value again', () => {
  expect(after(filled({ [key]: old }), { shows: old, holds: old })).toBe(old);
});

const silent: readonly [what: string, SetupState, Look][] = [
  ['the old value in a document that was there before', filled({ [key]: old }), { shows: old }],
  [
    'the old value beside a field as it was filled',
    filled({ [key]: old }),
    { shows: old, holds: login },
  ],
  [
    'the old value beside a field that holds a third one',
    filled({ [key]: old }),
    { shows: old, holds: loginUrlOf(appId) },
  ],
  [
    'the written value where it stood before',
    filled({ [key]: login }),
    { shows: login, holds: login },
  ],
  ['what was seen before the fill', filled({}), { at: beforeIt, loadedAt: muchLater }],
  ['another company’s form', filled({}), { host: otherCompany, loadedAt: muchLater }],
  ['what was put back', filled({}, { outcome: 'put-back' }), { loadedAt: muchLater }],
];

test.each(silent)('%s says nothing about what was saved', (_, setup, look) => {
  expect(after(setup, look)).toBeUndefined();
});

test('what was saved last counts', () => {
  const once = filled({ [key]: login }, { savedAs: { value: login, at: later } });
  expect(after(once, { shows: old, loadedAt: muchLater })).toBe(old);
});

test('what is known already changes nothing', () => {
  const setup = filled({ [key]: login }, { savedAs: { value: login, at: later } });
  const event = {
    type: 'setup/field-saved',
    at: muchLater,
    field: 'samlSettings.loginUrl',
    value: login,
  } as const;
  expect(reduce(setup, event)).toBe(setup);
  expect(reduce(aSetupThatKnows({}), event).filled).toEqual({});
});
