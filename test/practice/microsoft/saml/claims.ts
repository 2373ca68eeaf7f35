import type { AuthnMethod, EntraUser } from '../../world/world.ts';
import { tenantAddresses } from './addresses.ts';
import { type Xml, xml } from './xml.ts';

const microsoft = 'http://schemas.microsoft.com/identity/claims';
const person = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
const password = 'http://schemas.microsoft.com/ws/2008/06/identity/authenticationmethod/password';
const multiple = 'http://schemas.microsoft.com/claims/multipleauthn';

export type Claim = readonly [name: string, ...values: string[]];

/** The attributes of an assertion in Entra's order; one without a value in the directory is left out. */
export function claimsOf(user: EntraUser, tenantId: string, method: AuthnMethod): Claim[] {
  const methods = method === 'mfa' ? [password, multiple] : [password];
  const claims: Claim[] = [
    [`${microsoft}/tenantid`, tenantId],
    [`${microsoft}/objectidentifier`, user.id],
    [`${microsoft}/displayname`, user.displayName],
    [`${microsoft}/identityprovider`, tenantAddresses(tenantId).issuer],
    ['http://schemas.microsoft.com/claims/authnmethodsreferences', ...methods],
    [`${person}/givenname`, user.givenName],
    [`${person}/surname`, user.surname],
    [`${person}/emailaddress`, user.mail],
    [`${person}/name`, user.userPrincipalName],
  ];
  return claims.filter(([, value]) => value !== '');
}

export function attributeStatement(claims: readonly Claim[]): Xml {
  const attributes = claims.map(
    ([name, ...values]) => xml`<Attribute Name="${name}">${values.map(attributeValue)}</Attribute>`,
  );
  return xml`<AttributeStatement>${attributes}</AttributeStatement>`;
}

function attributeValue(value: string): Xml {
  return xml`<AttributeValue>${value}</AttributeValue>`;
}
