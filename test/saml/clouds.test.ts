import { describe, expect, it } from 'vitest';
import { addresses, cloud, clouds, metadataAppOf, tenantOf } from '../../lib/saml/clouds.ts';
import { otherTenantId as appId, issuer, saml2, tenantId } from './support/metadata-text.ts';

const metadata = `https://login.microsoftonline.com/${tenantId}/federationmetadata/2007-06/federationmetadata.xml?appid=${appId}`;
const signOut = 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0';

describe('the tenant in an address', () => {
  it.each([saml2, `${saml2}/`, issuer, metadata])('is read from %s', (address) => {
    expect(tenantOf(address)).toBe(tenantId);
  });

  it('is in lower case, whatever the case of the address', () => {
    expect(tenantOf(saml2.toUpperCase())).toBe(tenantId);
  });

  it.each([
    ['an address of every tenant', saml2.replace(tenantId, 'common')],
    ['the sign-out address of WS-Federation', signOut],
    ['an address that goes on', `${saml2}/more`],
    ['an address with text before it', `see ${saml2}`],
    ['a look-alike host', saml2.replace('.com', '.com.evil.example')],
    ['a host whose dots are other letters', issuer.replaceAll('.', 'x')],
    [
      'the path of one host on the other',
      saml2.replace('login.microsoftonline.com', 'sts.windows.net'),
    ],
    ['the tenant alone', tenantId],
    ['nothing', ''],
  ])('is not read from %s', (_what, address) => {
    expect(tenantOf(address)).toBeNull();
  });
});

describe('the application in a metadata address', () => {
  it('is read in lower case', () => {
    expect(metadataAppOf(metadata.toUpperCase())).toBe(appId);
  });

  it.each([
    ['the metadata of the tenant', metadata.replace(/\?.*/, '')],
    ['an empty application', metadata.replace(appId, '')],
    ['a Login URL', saml2],
  ])('is not read from %s', (_what, address) => {
    expect(metadataAppOf(address)).toBeNull();
  });
});

it('tells the sign-out address of WS-Federation from others', () => {
  expect(addresses.wsFederationSignOut.test(signOut)).toBe(true);
  expect(addresses.wsFederationSignOut.test(signOut.replace('signout', 'signin'))).toBe(false);
  expect(addresses.wsFederationSignOut.test(`${signOut}&wreply=https://evil.example`)).toBe(false);
});

it('answers the same each time, since no pattern remembers a place', () => {
  expect([saml2, saml2, saml2].map((address) => addresses.saml2.test(address))).toEqual([
    true,
    true,
    true,
  ]);
});

it('knows the cloud that is worked with', () => {
  expect(clouds).toContain(cloud);
});
