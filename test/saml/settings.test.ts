import { describe, expect, it } from 'vitest';
import { acceptSetting, type SettingName, settingNames } from '../../lib/saml/settings.ts';
import { otherTenantId as appId, issuer, saml2, tenantId } from './support/metadata-text.ts';

const metadataUrl = `https://login.microsoftonline.com/${tenantId}/federationmetadata/2007-06/federationmetadata.xml?appid=${appId}`;
const wsFederation = 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0';
const identifier = 'https://larkspur.imagerelay.com/sso/metadata';

/** For every setting at least one value that is right. */
const right: Record<SettingName, readonly string[]> = {
  'tenant.id': [tenantId, tenantId.toUpperCase()],
  'app.name': ['Image Relay', 'n'.repeat(256)],
  'app.objectId': [appId],
  'app.appId': [appId],
  'app.templateId': [appId],
  'sp.identifier': [identifier, 'https://larkspur.imagerelay.com'],
  'sp.replyUrl': ['https://larkspur.imagerelay.com/sso/consume?a=b'],
  'sp.signOnUrl': ['https://larkspur.imagerelay.com/'],
  'idp.loginUrl': [saml2, `${saml2}/`],
  'idp.logoutUrl': [saml2, wsFederation],
  'idp.identifier': [issuer],
  'idp.metadataUrl': [metadataUrl],
  'idp.certificate': ['AAAA', 'AA==', 'A'.repeat(20_000)],
  'idp.thumbprint': ['0123456789ABCDEF0123456789ABCDEF01234567'],
  'idp.certificates': ['Active · 11/23/2029 · 71A734D503F051C793191450E38DD9AEFA0CC220'],
  'idp.certificateStatus': ['Active'],
  'idp.certificateExpiry': ['11/22/2029, 1:00:00 PM'],
  'idp.notificationEmail': ['admin@larkspur.example'],
  nameIdSource: ['user.userprincipalname'],
  nameIdFormat: ['urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'],
  requestBinding: ['HTTP-POST', 'HTTP-Redirect'],
  authnContext: ['Password Protected Transport'],
  'jit.enabled': ['on', 'off'],
  'jit.permission': ['SSO Basic'],
  'permission.title': ['SSO Basic'],
  'permission.ssoOnly': ['on', 'off'],
  'testUser.domain': ['larkspur.onmicrosoft.com'],
  'testUser.upn': ['b.simon@larkspur.onmicrosoft.com'],
  'testUser.assigned': ['on', 'off'],
  'ssoUser.email': ["o'neil+sso@larkspur.example"],
  'session.email': ['admin@larkspur.example'],
};

describe.each(settingNames)('%s', (name) => {
  it.each(right[name])('accepts %s', (value) => {
    expect(acceptSetting(name, value)).toBe(value);
  });

  it('loses the space and the marks without width that a copy carries along', () => {
    const [value = ''] = right[name];
    const middle = Math.ceil(value.length / 2);
    const copied = `\uFEFF \t${value.slice(0, middle)}\u200B\uFEFF${value.slice(middle)}\r\n`;
    expect(acceptSetting(name, copied)).toBe(value);
  });

  it.each(['\u00AD', '\u200E', '\u2060', '\u2069'])('loses the mark %j within', (mark) => {
    const [value = ''] = right[name];
    expect(acceptSetting(name, `${value.slice(0, 2)}${mark}${value.slice(2)}${mark}`)).toBe(value);
  });

  it('refuses nothing, space and a megabyte', () => {
    for (const value of ['', ' \n', '\u200B', 'a'.repeat(1_000_000)]) {
      expect(acceptSetting(name, value)).toBeNull();
    }
  });
});

/** Ways to write an address that lies elsewhere, or that a person takes for another one. */
const disguises: readonly [string, (address: string) => string][] = [
  ['with a host behind it', (address) => address.replace(/(\w)\/(?!\/)/, '$1.evil.example/')],
  ['with a host before it', (address) => address.replace('://', '://evil-')],
  [
    'as user name of another host',
    (address) => address.replace(/(\w)\/(?!\/)/, '$1@evil.example/'),
  ],
  ['with a user name', (address) => address.replace('://', '://admin@')],
  ['with a user name and a password', (address) => address.replace('://', '://admin:secret@')],
  ['with a port', (address) => address.replace(/(\w)\/(?!\/)/, '$1:8443/')],
  ['with the usual port', (address) => address.replace(/(\w)\/(?!\/)/, '$1:443/')],
  ['over http', (address) => address.replace('https:', 'http:')],
  ['without scheme', (address) => address.replace('https:', '')],
  ['with one slash', (address) => address.replace('://', ':/')],
  ['with backslashes', (address) => address.replace('://', ':\\\\')],
  ['with a Cyrillic letter in its host', (address) => address.replace(/o(?=[^/]*\/)/, 'о')],
  ['with a full stop of another script', (address) => address.replace('.', '。')],
  ['with a long s, which is an S in capitals', (address) => address.replace(/s(?=[^:])/g, 'ſ')],
  ['with a host in full-width letters', (address) => address.replace('://', '://ｗ')],
  ['with a percent sign in its host', (address) => address.replace('://', '://%65')],
  ['with an empty fragment', (address) => `${address}#`],
  ['with a fragment', (address) => `${address}#elsewhere`],
  ['with space within', (address) => address.replace(/(\w)\/(?!\/)/, '$1 /')],
  ['with a line break within', (address) => address.replace(/(\w)\/(?!\/)/, '$1/\n')],
  ['after another line', (address) => `see\n${address}`],
  ['before another line', (address) => `${address}\nsee`],
  ['twice', (address) => `${address} ${address}`],
  ['in a script', (address) => `javascript:location='${address}'`],
  ['too long to be one', (address) => `${address}${'/'.repeat(500)}`],
];

const microsoft = ['idp.loginUrl', 'idp.logoutUrl', 'idp.identifier', 'idp.metadataUrl'] as const;

describe.each(microsoft)('%s is refused', (name) => {
  const [address = ''] = right[name];

  it.each(disguises)('%s', (_way, disguise) => {
    expect(disguise(address)).not.toBe(address);
    expect(acceptSetting(name, disguise(address))).toBeNull();
  });
});

/** What a page shows that cuts long addresses short itself, or tells how such addresses are made. */
const noAddresses: readonly [string, address: string][] = [
  ['cut short with an ellipsis', 'https://larkspur.imagerelay.com/sso/con\u2026'],
  ['cut short in its middle', 'https://larkspur.imagerelay.com/\u2026/consume'],
  ['cut short with three full stops', 'https://larkspur.imagerelay.com/sso/con...'],
  ['cut short in its middle with three full stops', 'https://larkspur.imagerelay.com/.../consume'],
  ['with a Cyrillic letter in its path', 'https://larkspur.imagerelay.com/sso/\u0441onsume'],
  ['with a place for a name', 'https://larkspur.imagerelay.com/sso/<id>/consume'],
  ['with a place for a name in braces', 'https://larkspur.imagerelay.com/sso/{id}/consume'],
  ['with a place for a name in brackets', 'https://larkspur.imagerelay.com/sso/[id]/consume'],
  ['in quotation marks', 'https://larkspur.imagerelay.com/sso/consume"'],
];

/** Any host may be a company's own, so only what is no plain address is refused. */
const elsewhere = ['with a host behind it', 'with a host before it'];
const notPlain = disguises.filter(([way]) => !elsewhere.includes(way));

describe.each(['sp.identifier', 'sp.replyUrl', 'sp.signOnUrl'] as const)(
  '%s is refused',
  (name) => {
    it.each(notPlain)('%s', (_way, disguise) => {
      expect(disguise(identifier)).not.toBe(identifier);
      expect(acceptSetting(name, disguise(identifier))).toBeNull();
    });

    it.each(noAddresses)('%s', (_way, address) => {
      expect(acceptSetting(name, address)).toBeNull();
    });
  },
);

it.each<[SettingName, string]>([
  ['tenant.id', 'common'],
  ['tenant.id', `{${tenantId}}`],
  ['app.objectId', tenantId.slice(1)],
  ['app.appId', `${tenantId}0`],
  ['app.name', 'n'.repeat(257)],
  ['idp.loginUrl', saml2.replace(tenantId, 'common')],
  ['idp.loginUrl', issuer],
  ['idp.loginUrl', wsFederation],
  ['idp.loginUrl', `${saml2}?next=https://evil.example`],
  ['idp.logoutUrl', wsFederation.replace('1.0', '1x0')],
  ['idp.identifier', issuer.slice(0, -1)],
  ['idp.identifier', saml2],
  ['idp.metadataUrl', metadataUrl.replace(/\?.*/, '')],
  ['idp.metadataUrl', `${metadataUrl}&x=1`],
  ['idp.metadataUrl', metadataUrl.replace('federationmetadata.xml', 'federationmetadataxxml')],
  ['idp.certificate', '-----BEGIN CERTIFICATE-----'],
  ['idp.certificate', 'AAAA AAAA'],
  ['idp.certificate', 'AAAA==='],
  ['idp.certificate', 'A'.repeat(20_001)],
  ['idp.thumbprint', '0123456789abcdef0123456789abcdef01234567'],
  ['idp.thumbprint', '0123456789ABCDEF0123456789ABCDEF0123456'],
  ['requestBinding', 'POST'],
  ['jit.enabled', 'true'],
  ['testUser.domain', 'larkspur'],
  ['testUser.domain', '@larkspur.example'],
  ['testUser.upn', 'b.simon@larkspur'],
  ['ssoUser.email', 'b simon@larkspur.example'],
  ['ssoUser.email', `${'b'.repeat(238)}@larkspur.example`],
  ['session.email', '<b@larkspur.example>'],
])('%s refuses %s', (name, value) => {
  expect(acceptSetting(name, value)).toBeNull();
});
