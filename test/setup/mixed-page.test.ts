import { expect, test } from 'vitest';
import type { SettingName } from '../../lib/saml/settings.ts';
import { eventsFromObservation } from '../../lib/setup/events-from-observation.ts';
import {
  appId,
  federationMetadataOf,
  issuerOf,
  loginUrlOf,
  metadataUrl,
  objectId,
  otherAppId,
  otherTenantId,
  otherThumbprint,
  replyUrl,
  tenantId,
} from '../support/builders/identities.ts';
import { anObservation, fromEntra, readings } from '../support/builders/observations.ts';
import { aSetupThatKnows, imageRelayApplication } from '../support/builders/setups.ts';

const setup = aSetupThatKnows(
  { 'entra/tenant.id': tenantId },
  { application: imageRelayApplication },
);

/** What the SAML page shows whose address names the setup's application. */
function taken(tenant: string, metadataApp: string): string[] {
  const shown: Partial<Record<SettingName, string>> = {
    'app.objectId': objectId,
    'app.appId': appId,
    'sp.identifier': metadataUrl,
    'sp.replyUrl': replyUrl,
    'idp.thumbprint': otherThumbprint,
    'idp.certificates': `Active · 1/1/2029 · ${otherThumbprint}`,
    nameIdSource: 'user.mail',
    'idp.loginUrl': loginUrlOf(tenant),
    'idp.identifier': issuerOf(tenant),
    'idp.metadataUrl': federationMetadataOf(tenant, metadataApp),
  };
  const seen = anObservation(['entra/saml'], { readings: readings(shown) });
  return eventsFromObservation(setup, seen, fromEntra).flatMap((event) =>
    event.type === 'setup/setting-seen' ? [event.key] : [],
  );
}

const ofApplication = [
  'entra/sp.identifier',
  'entra/sp.replyUrl',
  'entra/idp.thumbprint',
  'entra/idp.certificates',
  'entra/nameIdSource',
];

test('a page that agrees with itself tells all of it', () => {
  expect(taken(tenantId, appId)).toEqual(expect.arrayContaining(ofApplication));
});

// The address has gone on to another application, and what was drawn for the one before still stands.
test.each([
  ['application', tenantId, otherAppId],
  ['tenant', otherTenantId, appId],
])('a page whose addresses name another %s tells nothing of this application', (_, tenant, app) => {
  expect(taken(tenant, app).filter((key) => ofApplication.includes(key))).toEqual([]);
});
