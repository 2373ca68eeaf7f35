import type { KnownCaptions } from './english.ts';

/** Captions of the Hungarian portal that public sources show, translated by machine. */
export const hungarian: KnownCaptions = {
  enterpriseApplications: 'vállalati alkalmazások',
  allApplications: 'minden alkalmazás',
  newApplication: 'új alkalmazás',
  singleSignOn: 'egyszeri bejelentkezés',
  basicSamlConfiguration: 'alapszintű SAML-konfiguráció',
  identifierEntityId: 'azonosító (entityid)',
  signOnUrl: 'bejelentkezési URL-cím',
  samlSigningCertificate: 'SAML-aláíró tanúsítvány',
  download: 'letöltés',
  certificateBase64: 'tanúsítvány (Base64)',
  loginUrl: 'Bejelentkezési URL',
  microsoftEntraIdentifier: 'Microsoft Entra Identifier',
  logoutUrl: 'Kijelentkezési URL',
  users: 'felhasználók',
  allUsers: 'minden felhasználó',
  newUser: 'új felhasználó',
  name: 'neve',
  create: 'Létrehozás',
  usersAndGroups: 'felhasználók és csoportok',
  addUserGroup: 'felhasználó hozzáadása',
  addAssignment: 'hozzárendelés hozzáadása',
  select: 'kiválasztás',
  selectRole: 'Szerepkörválasztás',
  assign: 'hozzárendelés',
};
