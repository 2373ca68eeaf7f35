import type { EntraUser } from '../../world/world.ts';
import { tenantAddresses } from './addresses.ts';
import { type Xml, xml } from './xml.ts';

const microsoft = 'http://schemas.microsoft.com/identity/claims';
const person = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
const password = 'http://schemas.microsoft.com/ws/2008/06/identity/authenticationmethod/password';

/** The attributes of an assertion in Entra's order; one without a value in the directory is left out. */
export function claimsOf(user: EntraUser, tenantId: string): [name: string, value: string][] {
  const claims: [string, string][] = [
    [`${microsoft}/tenantid`, tenantId],
    [`${microsoft}/objectidentifier`, user.id],
    [`${microsoft}/displayname`, user.displayName],
    [`${microsoft}/identityprovider`, tenantAddresses(tenantId).issuer],
    ['http://schemas.microsoft.com/claims/authnmethodsreferences', password],
    [`${person}/givenname`, user.givenName],
    [`${person}/surname`, user.surname],
    [`${person}/emailaddress`, user.mail],
    [`${person}/name`, user.userPrincipalName],
  ];
  return claims.filter(([, value]) => value !== '');
}

export function attributeStatement(claims: readonly [name: string, value: string][]): Xml {
  const attributes = claims.map(
    ([name, value]) =>
      xml`<Attribute Name="${name}"><AttributeValue>${value}</AttributeValue></Attribute>`,
  );
  return xml`<AttributeStatement>${attributes}</AttributeStatement>`;
}
