import { expect, test } from 'vitest';
import { reduce } from '../../lib/setup/reduce.ts';
import type { Choices, SetupState } from '../../lib/setup/setup-state.ts';
import { objectId, otherAppId, otherObjectId } from '../support/builders/identities.ts';
import { aFinishedSetup, imageRelayApplication, later } from '../support/builders/setups.ts';

const finished = aFinishedSetup();
const refused: SetupState = {
  ...finished,
  refused: [{ key: 'entra/idp.loginUrl', reason: 'tenants-disagree', at: later }],
};
const keysOf = (setup: SetupState) => Object.keys(setup.facts);
const lost = (setup: SetupState) => keysOf(finished).filter((key) => !keysOf(setup).includes(key));

function choose(changes: Partial<Choices>): SetupState {
  const choices = { ...finished.choices, ...changes };
  return reduce(finished, { type: 'setup/choices-changed', at: later, choices });
}

const renamed: readonly [what: keyof Choices, name: string][] = [
  ['userName', 'Test.Person'],
  ['displayName', 'Test Person'],
];

test.each(renamed)('with another %s nothing is known of the test user any more', (what, name) => {
  const setup = choose({ [what]: name });
  expect(setup.choices[what]).toBe(name);
  expect(lost(setup)).toEqual(['entra/testUser.upn', 'entra/testUser.assigned']);
});

test.each(renamed)('with another %s no sign-in counts any more', (what, name) => {
  expect(Object.keys(finished.tests.passed)).not.toEqual([]);
  expect(choose({ [what]: name }).tests).toEqual({ pending: null, passed: {} });
});

const others: readonly (keyof Choices)[] = [
  'firstName',
  'lastName',
  'companyName',
  'permissionTitle',
];

test.each(others)('with another %s everything that was seen stays', (what) => {
  const setup = choose({ [what]: 'Another' });
  expect(lost(setup)).toEqual([]);
  expect(setup.tests).toBe(finished.tests);
});

function adopt(setup: SetupState, id: string): SetupState {
  const application = { objectId: id, appId: otherAppId, name: 'Image Relay (new)' };
  return reduce(setup, { type: 'setup/application-adopted', at: later, application });
}

test('of another application nothing of the former one is believed', () => {
  const setup = adopt(refused, otherObjectId);
  expect(setup.application?.objectId).toBe(otherObjectId);
  expect(setup.certificate).toBeNull();
  expect(setup.refused).toEqual([]);
  expect(setup.tests).toEqual({ pending: null, passed: {} });
  expect(keysOf(setup).filter((key) => key.startsWith('entra/'))).toEqual(['entra/testUser.upn']);
});

test('a sign-in to the former application proves nothing of another one', () => {
  expect(Object.keys(finished.tests.passed)).not.toEqual([]);
  expect(adopt(finished, otherObjectId).tests.passed).toEqual({});
});

test('what Image Relay showed stays when another application is adopted', () => {
  const own = (setup: SetupState) => keysOf(setup).filter((key) => key.startsWith('image-relay/'));
  expect(own(adopt(finished, otherObjectId))).toEqual(own(finished));
});

test.each([
  ['the same application under another name', refused],
  ['the first application', { ...refused, application: null }],
])('%s takes nothing away', (_, setup) => {
  const adopted = adopt(setup, objectId);
  expect(adopted.application).toEqual({
    ...imageRelayApplication,
    appId: otherAppId,
    name: 'Image Relay (new)',
  });
  expect(adopted).toEqual({ ...setup, application: adopted.application });
});
