import { expect, test } from 'vitest';
import { eventsFromObservation } from '../../lib/setup/events-from-observation.ts';
import { loginUrlOf, otherTenantId, tenantId } from '../support/builders/identities.ts';
import {
  anObservation,
  fromEntra,
  fromImageRelay,
  readings,
} from '../support/builders/observations.ts';
import { aSetup, aSetupThatKnows, began, later } from '../support/builders/setups.ts';

const known = aSetupThatKnows({ 'entra/idp.loginUrl': loginUrlOf(tenantId) });

function savedBy(login: string, setup = known, origin = fromImageRelay) {
  const seen = anObservation(['image-relay/sso-settings'], {
    readings: readings({ 'idp.loginUrl': login }),
  });
  return eventsFromObservation(setup, seen, origin).filter(
    (event) => event.type === 'setup/form-saved',
  );
}

test('a form that holds Entra’s Login URL was saved, and tells when it was loaded', () => {
  expect(savedBy(loginUrlOf(tenantId))).toEqual([
    { type: 'setup/form-saved', at: later, loadedAt: began },
  ]);
});

test('a form that holds another Login URL was not', () => {
  expect(savedBy(loginUrlOf(otherTenantId))).toEqual([]);
});

test('before Entra’s Login URL is known no form counts as saved', () => {
  expect(savedBy(loginUrlOf(tenantId), aSetup())).toEqual([]);
});

test('Entra’s own page is no saved form', () => {
  expect(savedBy(loginUrlOf(tenantId), known, fromEntra)).toEqual([]);
});
