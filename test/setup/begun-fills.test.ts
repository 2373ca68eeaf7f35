import { expect, test } from 'vitest';
import type { FillResult } from '../../lib/consoles/fill-result.ts';
import { type BegunFill, mostBegun } from '../../lib/setup/begun-fill.ts';
import { eventsFromObservation } from '../../lib/setup/events-from-observation.ts';
import { eventsFromResults } from '../../lib/setup/fill-events.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupEvent } from '../../lib/setup/setup-event.ts';
import { setupState } from '../../lib/setup/setup-state.ts';
import { aField, anObservation, aVisit, fromImageRelay } from '../support/builders/observations.ts';
import { aFill, aSetup, began, later } from '../support/builders/setups.ts';

const login = 'https://login.example/saml2';
const begun: BegunFill = {
  fill: aFill,
  kind: 'fill',
  at: began,
  page: 'image-relay/sso-settings',
  visitId: aVisit.id,
  fields: [
    { field: 'samlSettings.loginUrl', before: 'old', wanted: login },
    { field: 'samlSettings.jitEnable', before: 'off', wanted: 'on' },
  ],
};
const beginning: SetupEvent = { type: 'setup/fill-begun', at: began, begun };
const result = (changes: Partial<FillResult> = {}): FillResult => ({
  field: 'samlSettings.loginUrl',
  outcome: 'filled',
  before: 'old',
  after: login,
  ...changes,
});
const settled = (results: readonly FillResult[], press = begun, setup = aSetup()) =>
  [
    { ...beginning, begun: press } as SetupEvent,
    ...eventsFromResults(press, results, later),
  ].reduce(reduce, setup);

test('a press that has begun is part of a setup that can be read', () => {
  const setup = reduce(aSetup(), beginning);
  expect(setup.begun).toEqual([begun]);
  expect(setupState.parse(JSON.parse(JSON.stringify(setup)))).toEqual(setup);
});

test('its results take its place, with what stood there before', () => {
  const setup = settled([
    result(),
    result({ field: 'samlSettings.jitEnable', outcome: 'covered' }),
  ]);
  expect(setup).not.toHaveProperty('begun');
  expect(setup.filled).toEqual({
    'samlSettings.loginUrl': {
      before: 'old',
      after: login,
      outcome: 'filled',
      at: later,
      fill: aFill,
      wanted: login,
      saved: false,
    },
  });
  expect(setup.originals['samlSettings.loginUrl']).toEqual({ value: 'old', at: later });
});

test('an order that never came leaves nothing behind', () => {
  expect(settled([])).toEqual(aSetup());
});

test('a press that put back is recorded as such', () => {
  const filled = settled([result()]);
  const back: BegunFill = {
    ...begun,
    kind: 'put-back',
    fields: [{ field: 'samlSettings.loginUrl', before: login, wanted: 'old' }],
  };
  const setup = settled([result({ before: login, after: 'old' })], back, filled);
  expect(setup.filled['samlSettings.loginUrl']).toMatchObject({
    outcome: 'put-back',
    before: 'old',
    after: 'old',
  });
});

test('the end of another press changes nothing', () => {
  const setup = reduce(aSetup(), beginning);
  const other: SetupEvent = { type: 'setup/fill-ended', at: later, fill: aVisit.id };
  expect(reduce(setup, other)).toBe(setup);
});

test('presses without end can still be stored', () => {
  const setup = Array.from({ length: mostBegun + 3 }, () => beginning).reduce(reduce, aSetup());
  expect(setupState.safeParse(setup).success).toBe(true);
});

test('what a begun fill writes is not taken for somebody else’s settings', () => {
  const fields = [aField('samlSettings.loginUrl', { now: login })];
  const seen = anObservation(['image-relay/sso-settings'], { fields });
  const setup = reduce(aSetup(), beginning);
  const after = eventsFromObservation(setup, seen, fromImageRelay).reduce(reduce, setup);
  expect(after.liveBefore).toBeNull();
});
