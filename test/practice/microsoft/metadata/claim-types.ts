const person = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
const microsoft = 'http://schemas.microsoft.com/identity/claims';
const windows = 'http://schemas.microsoft.com/ws/2008/06/identity/claims';

/** The claims that the tenant's federation metadata says it can issue: address and name. */
export const offeredClaimTypes: readonly (readonly [uri: string, name: string])[] = [
  [`${person}/name`, 'Name'],
  [`${person}/nameidentifier`, 'Name identifier'],
  [`${person}/givenname`, 'Given name'],
  [`${person}/surname`, 'Surname'],
  [`${person}/emailaddress`, 'E-mail address'],
  [`${microsoft}/tenantid`, 'Tenant'],
  [`${microsoft}/objectidentifier`, 'Object ID'],
  [`${microsoft}/displayname`, 'Display name'],
  [`${microsoft}/identityprovider`, 'Identity provider'],
  [`${microsoft}/userprincipalname`, 'User principal name'],
  [`${windows}/groups`, 'Groups'],
  [`${windows}/role`, 'Role'],
  [`${windows}/wids`, 'Directory roles'],
  [`${windows}/authenticationinstant`, 'Time of authentication'],
  [`${windows}/authenticationmethod`, 'Method of authentication'],
  [`${windows}/expiration`, 'Expiry'],
  ['http://schemas.microsoft.com/claims/authnmethodsreferences', 'Methods of authentication'],
  ['http://schemas.microsoft.com/claims/groups.link', 'Link to the groups'],
  ['http://schemas.microsoft.com/2012/01/devicecontext/claims/identifier', 'Device'],
];
