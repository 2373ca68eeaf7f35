import { expect, test } from 'vitest';
import type { Observation } from '../../lib/consoles/observation.ts';
import { type Foreign, foreignTo } from '../../lib/setup/page-belongs.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  appId,
  company,
  objectId,
  otherAppId,
  otherCompany,
  otherObjectId,
} from '../support/builders/identities.ts';
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
const naming = (names: Parameters<typeof readings>[0]) =>
  anObservation(['entra/saml'], { readings: readings(names) });
const pageOf = (id: string) => naming({ 'app.objectId': id });

const pages: readonly [what: string, SetupState, Observation, Foreign][] = [
  ['a page of the adopted application is the setup’s', adopted, pageOf(objectId), null],
  ['so it is in upper case', adopted, pageOf(objectId.toUpperCase()), null],
  ['a page of another application is not', adopted, pageOf(otherObjectId), 'another-application'],
  [
    'a page that bears another name is not, whatever its address says',
    adopted,
    naming({ 'app.objectId': objectId, 'app.name': 'Image Relay (test)' }),
    'another-application',
  ],
  [
    'a page with another application ID is not',
    adopted,
    naming({ 'app.objectId': objectId, 'app.appId': otherAppId }),
    'another-application',
  ],
  [
    'a page that names it in every way is the setup’s',
    adopted,
    naming({ 'app.objectId': objectId, 'app.appId': appId, 'app.name': 'IMAGE RELAY' }),
    null,
  ],
  [
    'while its application ID is not known, any is taken',
    aSetup({ application: { ...imageRelayApplication, appId: null } }),
    naming({ 'app.objectId': objectId, 'app.appId': otherAppId }),
    null,
  ],
  [
    'while none is adopted, no name is',
    aSetup(),
    naming({ 'app.name': 'Image Relay' }),
    'another-application',
  ],
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
