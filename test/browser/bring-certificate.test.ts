// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { entraCertificate } from '../saml/support/made-certificates.ts';
import { metadataText } from '../saml/support/metadata-text.ts';
import { issuerOf, loginUrlOf, otherTenantId, tenantId } from '../support/builders/identities.ts';
import { aSetup, aSetupThatKnows, imageRelayApplication } from '../support/builders/setups.ts';
import { standInBrowser } from '../support/builders/stand-in-browser.ts';

const browser = standInBrowser();
let bring: typeof import('../../lib/browser/bring-certificate.ts');
let setups: typeof import('../../lib/browser/setup-store.ts');

beforeAll(async () => {
  bring = await import('../../lib/browser/bring-certificate.ts');
  setups = await import('../../lib/browser/setup-store.ts');
});

beforeEach(() => browser.forget());

const taken = { outcome: 'taken' };
const refused = { outcome: 'refused', reason: 'another-tenant' };
const { der, pem } = await entraCertificate();
const metadataOf = (tenant: string) =>
  metadataText({
    entityId: issuerOf(tenant),
    signOn: loginUrlOf(tenant),
    signOut: loginUrlOf(tenant),
    certificates: [der],
  });

const byId = aSetupThatKnows({ 'entra/tenant.id': tenantId.toUpperCase() });
const byAddress = aSetupThatKnows(
  { 'entra/idp.loginUrl': loginUrlOf(tenantId) },
  { application: imageRelayApplication },
);

test.each([
  ['of the own tenant, known by its id', byId, metadataOf(tenantId), taken],
  ['of the own tenant, known by an address', byAddress, metadataOf(tenantId), taken],
  ['of another tenant, where an id is known', byId, metadataOf(otherTenantId), refused],
  ['of another tenant, where an address is known', byAddress, metadataOf(otherTenantId), refused],
  ['of any tenant, where none is known', aSetup(), metadataOf(otherTenantId), taken],
])('the certificate in a metadata file %s', async (_, setup, file, answer) => {
  await setups.saveSetup(setup);
  expect(await bring.certificateFrom(file, 'file', setup.id)).toEqual(answer);
});

test('a certificate alone does not say of which tenant it is', async () => {
  await setups.saveSetup(byId);
  expect(await bring.certificateFrom(pem, 'file', byId.id)).toEqual(taken);
});
