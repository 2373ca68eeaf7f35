import { expect, test } from 'vitest';
import { eventsFromObservation } from '../../lib/setup/events-from-observation.ts';
import { liveEvents } from '../../lib/setup/live-events.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { aField, anObservation, fromImageRelay } from '../support/builders/observations.ts';
import { aFill, aSetup, began, later } from '../support/builders/setups.ts';

const former = 'https://former-provider.example/sso';

function after(setup: SetupState, login: string): SetupState {
  const fields = [
    aField('samlSettings.loginUrl', { now: login }),
    aField('samlSettings.logoutUrl'),
  ];
  const seen = anObservation(['image-relay/sso-settings'], { fields });
  return eventsFromObservation(setup, seen, fromImageRelay).reduce(reduce, setup);
}

test('settings that are in use before anything was filled are kept', () => {
  expect(after(aSetup(), former).liveBefore).toEqual({
    at: later,
    fields: { 'samlSettings.loginUrl': former },
  });
});

test('an empty form is nobody’s', () => {
  expect(after(aSetup(), '').liveBefore).toBeNull();
});

test('what the setup itself wrote is not kept as somebody else’s', () => {
  const filled = reduce(aSetup(), {
    type: 'setup/field-filled',
    at: began,
    field: 'samlSettings.loginUrl',
    before: '',
    after: former,
    outcome: 'filled',
    fill: aFill,
  });
  expect(after(filled, former).liveBefore).toBeNull();
});

test('only what is found and belongs to the form is kept', () => {
  const fields = [
    aField('samlSettings.loginUrl', { now: former }),
    aField('samlSettings.logoutUrl', { now: former, outcome: 'ambiguous' }),
    aField('permission.title', { now: 'Marketing' }),
  ];
  const seen = anObservation(['image-relay/sso-settings'], { fields });
  const events = liveEvents(seen, later);
  expect(events.map((event) => 'fields' in event && Object.keys(event.fields))).toEqual([
    ['samlSettings.loginUrl'],
  ]);
});

test('a page beside the form does not hide it, and another page alone is none', () => {
  const fields = [aField('samlSettings.loginUrl', { now: former })];
  const both = anObservation(['image-relay/home', 'image-relay/sso-settings'], { fields });
  expect(liveEvents(both, later)).toHaveLength(1);
  expect(liveEvents(anObservation(['image-relay/home'], { fields }), later)).toEqual([]);
});
