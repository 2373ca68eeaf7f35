import { expect, test } from 'vitest';
import type { PageId } from '../../lib/consoles/ids.ts';
import type { SettingName } from '../../lib/saml/settings.ts';
import { eventsFromObservation } from '../../lib/setup/events-from-observation.ts';
import { appId, company, objectId, otherCompany } from '../support/builders/identities.ts';
import { anObservation, fromEntra, readings } from '../support/builders/observations.ts';
import { aSetup } from '../support/builders/setups.ts';

const shown = {
  'app.objectId': objectId,
  'app.appId': appId,
  'app.name': 'Image Relay',
};
const named = readings(shown);

const pages: readonly [PageId, adopted: boolean][] = [
  ['entra/app-overview', true],
  ['entra/sso-method', true],
  ['entra/saml', true],
  ['entra/users-and-groups', false],
  ['entra/claims', false],
  ['entra/certificates', false],
];

const typesAfter = (page: PageId, shown: Partial<Record<SettingName, string>>) =>
  eventsFromObservation(
    aSetup(),
    anObservation([page], { readings: readings(shown) }),
    fromEntra,
  ).map((event) => event.type);

test.each(pages)('whether %s is enough to adopt its application unasked: %j', (page, adopted) => {
  const events = eventsFromObservation(
    aSetup(),
    anObservation([page], { readings: named }),
    fromEntra,
  );
  const types = events.map((event) => event.type);
  expect(types.includes('setup/application-adopted')).toBe(adopted);
  expect(types.length > 0).toBe(adopted);
});

test('a pane over the SAML page does not keep its application from being adopted', () => {
  const seen = anObservation(['entra/basic-saml', 'entra/saml'], { readings: named });
  const types = eventsFromObservation(aSetup(), seen, fromEntra).map((event) => event.type);
  expect(types).toContain('setup/application-adopted');
});

test.each(['app.objectId', 'app.name'])('without %s no application is adopted', (setting) => {
  const some = named.filter((each) => each.setting !== setting);
  const seen = anObservation(['entra/app-overview'], { readings: some });
  expect(eventsFromObservation(aSetup(), seen, fromEntra)).toEqual([]);
});

test('a document that shows no known page tells nothing', () => {
  const seen = anObservation([], { readings: named });
  expect(eventsFromObservation(aSetup(), seen, fromEntra)).toEqual([]);
});

test.each(['sp.identifier', 'sp.replyUrl', 'sp.signOnUrl'] as const)(
  'an application whose %s lies at another company is not adopted, and nothing of it is taken',
  (setting) => {
    const address = (host: string) => ({ ...shown, [setting]: `https://${host}/sso` });
    expect(typesAfter('entra/saml', address(company))).toContain('setup/application-adopted');
    expect(typesAfter('entra/saml', address(otherCompany))).toEqual([]);
  },
);
