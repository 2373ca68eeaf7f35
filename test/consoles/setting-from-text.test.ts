import { expect, test } from 'vitest';
import { settingFromText } from '../../lib/consoles/setting-from-text.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import type { SettingName } from '../../lib/saml/settings.ts';
import {
  der,
  loginUrlOf,
  objectId,
  tenantId,
  testUser,
  thumbprint,
} from '../support/builders/identities.ts';

const urn = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

const texts: readonly [SettingName, text: string, value: string | null][] = [
  ['nameIdFormat', `Email (${urn})`, urn],
  ['nameIdFormat', 'Email address', null],
  ['requestBinding', 'POST Binding', 'HTTP-POST'],
  ['requestBinding', 'Redirect Binding', 'HTTP-Redirect'],
  ['requestBinding', 'Please choose', null],
  ['idp.certificate', pemOf(der), der],
  ['idp.certificate', pemOf(der).replaceAll('\n', '\r\n'), der],
  ['idp.certificate', 'no certificate!', null],
  ['idp.certificate', pemOf(der).replaceAll('CERTIFICATE', 'PRIVATE KEY'), null],
  ['idp.thumbprint', thumbprint.toLowerCase(), thumbprint],
  ['idp.thumbprint', thumbprint.replace(/(..)(?=.)/g, '$1:'), thumbprint],
  ['idp.thumbprint', thumbprint.slice(2), null],
  ['testUser.domain', '@larkspur.example', 'larkspur.example'],
  ['testUser.domain', 'Domain not listed', null],
  ['session.email', `Signed in as B. Simon <${testUser}>`, testUser],
  ['session.email', 'Signed in as B. Simon', null],
  ['nameIdSource', 'user.userprincipalname [nameid-format:emailAddress]', 'user.userprincipalname'],
  ['nameIdSource', 'user.UserPrincipalName', 'user.userprincipalname'],
  ['idp.loginUrl', ` ${loginUrlOf(tenantId)}\u200b`, loginUrlOf(tenantId)],
  ['idp.loginUrl', 'https://login.example/saml2', null],
  ['app.objectId', objectId, objectId],
  ['app.objectId', 'Object ID', null],
  ['sp.identifier', 'http://larkspur.imagerelay.com/sso/metadata', null],
  ['permission.ssoOnly', 'on', 'on'],
  ['permission.ssoOnly', 'yes', null],
  ['permission.title', '', null],
];

test.each(texts)('%s out of %j is %j', (setting, text, value) => {
  expect(settingFromText(setting, text)).toBe(value);
});
