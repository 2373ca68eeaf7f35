import type { TranslatedCaptions } from './english.ts';

/** Polish captions that public sources show, translated by machine: hints. */
export const polish: TranslatedCaptions = {
  enterpriseApplications: ['Aplikacje dla przedsiębiorstw', 'Wszystkie aplikacje'],
  singleSignOn: ['Logowanie jednokrotne'],
  selectMethod: ['Wybieranie metody logowania jednokrotnego'],
  samlPage: ['Konfigurowanie logowania jednokrotnego za pomocą protokołu SAML'],
  basicSaml: ['Podstawowa konfiguracja protokołu SAML'],
  identifier: ['Identyfikator (identyfikator jednostki)'],
  signOnUrl: ['Adres URL logowania'],
  certificates: ['Certyfikat podpisywania SAML'],
  certificatePane: ['Certyfikat podpisywania SAML'],
  setUpApp: ['Konfigurowanie aplikacji Image Relay'],
  loginUrl: ['Adres URL logowania'],
  entraIdentifier: ['Identyfikator usługi Azure AD'],
  logoutUrl: ['Adres URL wylogowywania'],
  users: ['Użytkownicy', 'Wszyscy użytkownicy'],
  createUser: ['Nowy użytkownik'],
  userName: ['Nazwa użytkownika'],
  displayName: ['Nazwa'],
  usersAndGroups: ['Użytkownicy i grupy'],
  addAssignment: ['Dodawanie przypisania'],
};
