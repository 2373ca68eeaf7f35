import type { TranslatedCaptions } from './english.ts';

/** Czech captions that public sources show, translated by machine: hints. */
export const czech: TranslatedCaptions = {
  enterpriseApplications: ['podnikové aplikace', 'všechny aplikace'],
  singleSignOn: ['jednotné přihlašování'],
  selectMethod: ['Vyberte metodu jednotného přihlašování'],
  samlPage: ['nastavit jednotné přihlašování pomocí SAML'],
  basicSaml: ['základní konfigurace SAML'],
  identifier: ['identifikátor (ID entity)'],
  signOnUrl: ['přihlašovací adresa URL'],
  certificates: ['podpisový certifikát SAML'],
  certificatePane: ['podpisový certifikát SAML'],
  loginUrl: ['Přihlašovací adresa URL'],
  entraIdentifier: ['Identifikátor Azure AD'],
  logoutUrl: ['Odhlašovací adresa URL'],
  users: ['Uživatelé', 'Všichni uživatelé'],
  createUser: ['Nový uživatel'],
  userName: ['uživatelské jméno'],
  displayName: ['název'],
  usersAndGroups: ['Uživatelé a skupiny'],
  addAssignment: ['Přidat přiřazení'],
};
