import type { NameId } from '../../exchange.ts';

const claims = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';

/** What every new SAML application sends besides the name identifier. */
export const claimRows = [
  { short: 'givenname', name: `${claims}/givenname`, source: 'user.givenname' },
  { short: 'surname', name: `${claims}/surname`, source: 'user.surname' },
  { short: 'emailaddress', name: `${claims}/emailaddress`, source: 'user.mail' },
  { short: 'name', name: `${claims}/name`, source: 'user.userprincipalname' },
] as const;

/** The name identifier's source and format, as the list of claims writes them one after the other. */
export function nameIdPieces(nameId: NameId) {
  const format = nameId.format.split(':').at(-1) ?? '';
  return [
    { text: nameId.source, truth: 'claims.nameIdSource' },
    { text: `[nameid-format:${format}]`, truth: 'claims.nameIdFormat' },
  ];
}
