import type { TranslatedCaptions } from './english.ts';

/** Hungarian captions that public sources show, translated by machine: hints. */
export const hungarian: TranslatedCaptions = {
  enterpriseApplications: ['vállalati alkalmazások', 'minden alkalmazás'],
  singleSignOn: ['egyszeri bejelentkezés'],
  basicSaml: ['alapszintű SAML-konfiguráció'],
  identifier: ['azonosító (entityid)'],
  signOnUrl: ['bejelentkezési URL-cím'],
  certificates: ['SAML-aláíró tanúsítvány'],
  certificatePane: ['SAML-aláíró tanúsítvány'],
  loginUrl: ['Bejelentkezési URL'],
  entraIdentifier: ['Azure Ad Identifier'],
  logoutUrl: ['Kijelentkezési URL'],
  users: ['felhasználók', 'minden felhasználó'],
  createUser: ['új felhasználó'],
  userName: ['felhasználónév'],
  displayName: ['neve'],
  usersAndGroups: ['felhasználók és csoportok'],
  addAssignment: ['hozzárendelés hozzáadása'],
};
