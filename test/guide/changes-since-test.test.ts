import { describe, expect, it, test } from 'vitest';
import { checklist } from '../../lib/guide/checklist.ts';
import type { StepId } from '../../lib/guide/step.ts';
import { configurationKeys } from '../../lib/setup/configuration.ts';
import { configurationOf } from '../../lib/setup/known-configuration.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { type SetupState, type TestWay, testWays } from '../../lib/setup/setup-state.ts';
import { afterSeeing, otherDer, otherValues } from '../support/builders/configurations.ts';
import { der, testUser } from '../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith, allFacts } from '../support/builders/known-setups.ts';
import { began, later, muchLater } from '../support/builders/setups.ts';

const stepOf: Readonly<Record<TestWay, StepId>> = {
  sp: 'test-sign-on-url',
  test: 'test-this-application',
  tile: 'test-my-apps',
};

function entryOf(setup: SetupState, step: StepId) {
  const entry = checklist(setup).entries.find((each) => each.step.id === step);
  if (entry === undefined) throw new Error(step);
  return entry;
}

const configuration = configurationOf(aKnownSetup());
const passed = { at: later, email: testUser, startedAt: began, configuration };
const base = aKnownSetup({
  tests: { pending: null, passed: { sp: passed, test: passed, tile: passed } },
});
const untested = aKnownSetup({ tests: { pending: null, passed: {} } });

const tick = (setup: SetupState, at: string, step: StepId = 'test-sign-on-url') =>
  reduce(setup, { type: 'setup/step-marked', at, step, mark: 'done' });

const shown = (key: (typeof configurationKeys)[number], value: string | undefined) =>
  key === 'image-relay/idp.certificate' ? `…${value?.slice(-16)}` : value;

describe('a test that has passed', () => {
  it.each(testWays)('by %j stands while its configuration is the same', (way) => {
    expect(entryOf(base, stepOf[way])).toMatchObject({ status: 'observed', changes: [] });
  });

  it.each(configurationKeys)('is stale once %s has changed, and shows then and now', (key) => {
    const changed = afterSeeing(base, key, otherValues[key], muchLater);
    for (const way of testWays) {
      expect(entryOf(changed, stepOf[way])).toMatchObject({
        status: 'stale',
        changes: [
          { key, was: shown(key, allFacts[key]), is: shown(key, otherValues[key]), at: muchLater },
        ],
      });
    }
  });

  it.each(configurationKeys)('stands again once %s is back as it was', (key) => {
    const changed = afterSeeing(base, key, otherValues[key], muchLater);
    const back = afterSeeing(changed, key, allFacts[key] ?? '', muchLater);
    expect(entryOf(back, 'test-sign-on-url')).toMatchObject({ status: 'observed', changes: [] });
  });

  it('is due again where nothing before it is', () => {
    const changed = afterSeeing(base, 'image-relay/authnContext', 'PasswordProtectedTransport');
    expect(checklist(changed).current?.step.id).toBe('test-sign-on-url');
  });

  it('shows no value of then where none was seen, and the first sight as the moment', () => {
    const blank = aKnownSetupWith({ 'entra/testUser.assigned': null });
    const known = { ...passed, configuration: configurationOf(blank) };
    const setup = { ...blank, tests: { pending: null, passed: { sp: known } } };
    const now = afterSeeing(setup, 'entra/testUser.assigned', 'off', muchLater);
    expect(entryOf(now, 'test-sign-on-url')).toMatchObject({
      status: 'stale',
      changes: [{ key: 'entra/testUser.assigned', was: null, is: 'off', at: muchLater }],
    });
  });

  it('is stale once another certificate was filled in and saved, though Image Relay shows none', () => {
    const blank = aKnownSetupWith({ 'image-relay/idp.certificate': null });
    const filledWith = (text: string, at: string): SetupState['filled'] => ({
      'samlSettings.certificate': { before: '', after: text, outcome: 'filled', at, saved: true },
    });
    const pem = (text: string) =>
      `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`;
    const held = { ...blank, filled: filledWith(pem(der), began) };
    const known = { ...passed, configuration: configurationOf(held) };
    const tests = { pending: null, passed: { sp: known } };
    expect(entryOf({ ...held, tests }, 'test-sign-on-url').status).toBe('observed');
    const now = { ...blank, tests, filled: filledWith(pem(otherDer), muchLater) };
    expect(entryOf(now, 'test-sign-on-url')).toMatchObject({
      status: 'stale',
      changes: [
        { key: 'image-relay/idp.certificate', is: `…${otherDer.slice(-16)}`, at: muchLater },
      ],
    });
  });

  it('before configurations were kept stands whatever changes', () => {
    const { configuration: _, ...old } = passed;
    const setup = { ...base, tests: { pending: null, passed: { sp: old } } };
    const changed = afterSeeing(setup, 'entra/nameIdSource', 'user.mail', muchLater);
    expect(entryOf(changed, 'test-sign-on-url')).toMatchObject({ status: 'observed', changes: [] });
  });
});

describe('a test that was ticked by hand', () => {
  it.each(configurationKeys)('is stale once %s has changed after the tick', (key) => {
    const ticked = tick(untested, later);
    expect(entryOf(ticked, 'test-sign-on-url').status).toBe('by-hand');
    const changed = afterSeeing(ticked, key, otherValues[key], muchLater);
    expect(entryOf(changed, 'test-sign-on-url')).toMatchObject({
      status: 'stale',
      changes: [
        { key, was: shown(key, allFacts[key]), is: shown(key, otherValues[key]), at: muchLater },
      ],
    });
  });

  it('stands where the setting had changed before, and again once it is ticked anew', () => {
    const changed = afterSeeing(untested, 'entra/nameIdSource', 'user.mail', later);
    expect(entryOf(tick(changed, muchLater), 'test-sign-on-url').status).toBe('by-hand');
  });

  it('stands where something else has changed, or is seen for the first time', () => {
    const ticked = tick(aKnownSetupWith({ 'entra/nameIdSource': null }, untested), later);
    const other = afterSeeing(ticked, 'entra/nameIdSource', 'user.mail', muchLater);
    expect(entryOf(other, 'test-sign-on-url')).toMatchObject({ status: 'by-hand', changes: [] });
  });
});

test('a test that was never made is open, whatever changes', () => {
  const changed = afterSeeing(untested, 'entra/nameIdSource', 'user.mail', muchLater);
  expect(entryOf(changed, 'test-sign-on-url')).toMatchObject({ status: 'open', changes: [] });
});
