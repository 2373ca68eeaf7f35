import { expect, test } from 'vitest';
import type { Observation } from '../../lib/consoles/observation.ts';
import { type Foreign, foreignTo } from '../../lib/setup/page-belongs.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { company, objectId, otherCompany, otherObjectId } from '../support/builders/identities.ts';
import { anObservation, readings } from '../support/builders/observations.ts';
import { aSetup, imageRelayApplication } from '../support/builders/setups.ts';

const settings = anObservation(['image-relay/sso-settings']);

const hosts: readonly [host: string, Foreign][] = [
  [company, null],
  [otherCompany, 'another-company'],
  [`${company}:8443`, 'another-company'],
  [`${company}.example`, 'another-company'],
  ['imagerelay.com', 'another-company'],
];

test.each(hosts)('a page on %s is for the set-up company: %j', (host, foreign) => {
  expect(foreignTo(aSetup(), { console: 'image-relay', host, observation: settings })).toBe(
    foreign,
  );
});

const adopted = aSetup({ application: imageRelayApplication });
const pageOf = (id: string) =>
  anObservation(['entra/saml'], { readings: readings({ 'app.objectId': id }) });

const pages: readonly [what: string, SetupState, Observation, Foreign][] = [
  ['a page of the adopted application is the setup’s', adopted, pageOf(objectId), null],
  ['so it is in upper case', adopted, pageOf(objectId.toUpperCase()), null],
  ['a page of another application is not', adopted, pageOf(otherObjectId), 'another-application'],
  ['while none is adopted, no application is', aSetup(), pageOf(objectId), 'another-application'],
  [
    'a page that names no application is everybody’s',
    adopted,
    anObservation(['entra/users']),
    null,
  ],
];

test.each(pages)('%s', (_, setup, observation, foreign) => {
  const host = 'entra.microsoft.com';
  expect(foreignTo(setup, { console: 'entra', host, observation })).toBe(foreign);
});
