import { expect, test } from 'vitest';
import {
  activeThumbprint,
  listedCertificates,
  onlySuccessor,
  rolloverStanding,
} from '../../lib/setup/rollover-standing.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  aChange,
  broughtFresh,
  filledFresh,
  freshDer,
  freshThumbprint,
  inTime,
  minute,
  oldThumbprint,
  paneOf,
  tooLate,
} from '../support/builders/rollovers.ts';
import type { Facts } from '../support/builders/setups.ts';

const changed = (facts: Facts, setup: Partial<SetupState> = {}) =>
  aChange({ facts, change: broughtFresh, setup });
const standing = (facts: Facts, now = inTime, setup: Partial<SetupState> = {}) => {
  const change = changed(facts, setup);
  return rolloverStanding(change, change.rollover, now);
};
const relayHolds = { 'image-relay/idp.certificate': freshDer };
const entraSigns = { 'entra/idp.thumbprint': freshThumbprint };
const notShown = (facts: Facts = {}, setup: Partial<SetupState> = {}) => {
  const change = changed(facts, setup);
  const { 'image-relay/idp.certificate': _, ...others } = change.facts;
  return rolloverStanding({ ...change, facts: others }, change.rollover, inTime);
};

test.each([
  ['works', 'at first', {}],
  [
    'works',
    'when a new one was created',
    { 'entra/idp.certificates': paneOf(oldThumbprint, freshThumbprint) },
  ],
  ['image-relay-ahead', 'after the save', relayHolds],
  ['works', 'after the activation', { ...relayHolds, ...entraSigns }],
  ['entra-ahead', 'when it was made active first', entraSigns],
  ['entra-ahead', 'when a third one is active', { 'entra/idp.thumbprint': 'F'.repeat(40) }],
  ['other', 'when Image Relay holds a third one', { 'image-relay/idp.certificate': 'MIIB' }],
] as const)('%s %s', (expected, _, facts) => {
  expect(standing(facts)).toBe(expected);
});

test('after the end of the old one Entra signs with a new one, active or not', () => {
  const list = { 'entra/idp.certificates': paneOf(oldThumbprint, freshThumbprint) };
  expect(standing({}, tooLate)).toBe('expired');
  expect(standing(list, inTime)).toBe('works');
  expect(standing(list, tooLate)).toBe('entra-ahead');
  expect(standing({ ...list, ...relayHolds }, tooLate)).toBe('works');
});

test('where Entra never showed which is active, nothing is claimed', () => {
  const change = changed({});
  const { 'entra/idp.thumbprint': _, ...facts } = change.facts;
  expect(rolloverStanding({ ...change, facts }, change.rollover, inTime)).toBe('unknown');
});

test('a console that does not show its certificate is believed by the saved form, or by the tick', () => {
  const mark = { marks: { 'rollover-save': { mark: 'done' as const, at: minute(6) } } };
  expect(notShown()).toBe('works');
  expect(notShown({}, filledFresh(false))).toBe('works');
  expect(notShown({}, filledFresh(true))).toBe('image-relay-ahead');
  expect(notShown({}, mark)).toBe('image-relay-ahead');
});

test('a tick is not believed over what Image Relay shows', () => {
  const mark = { marks: { 'rollover-save': { mark: 'done' as const, at: minute(6) } } };
  expect(standing({}, inTime, mark)).toBe('works');
});

test('the active one is told in the pane by the word of the page', () => {
  const pane = paneOf(oldThumbprint, freshThumbprint).replaceAll('Active', 'Aktiv');
  const facts = { 'entra/idp.certificates': pane, 'entra/idp.certificateStatus': 'Aktiv' };
  expect(listedCertificates(changed(facts))).toEqual([
    { thumbprint: oldThumbprint, isActive: true },
    { thumbprint: freshThumbprint, isActive: false },
  ]);
});

test('of card and pane what was seen last counts', () => {
  const pane = { 'entra/idp.certificates': paneOf(freshThumbprint, oldThumbprint) };
  const card = { 'entra/idp.thumbprint': oldThumbprint };
  expect(activeThumbprint(changed({ ...card, ...pane }))).toBe(freshThumbprint);
  expect(activeThumbprint(changed({ ...pane, ...card }))).toBe(oldThumbprint);
});

test('a successor is known only where there is one', () => {
  const successor = (...inactive: string[]) => {
    const change = changed({ 'entra/idp.certificates': paneOf(oldThumbprint, ...inactive) });
    return onlySuccessor(change, change.rollover);
  };
  expect(successor()).toBeNull();
  expect(successor(freshThumbprint)).toBe(freshThumbprint);
  expect(successor(freshThumbprint, 'F'.repeat(40))).toBeNull();
});
