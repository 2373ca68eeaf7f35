import type { TranslatedCaptions } from './english.ts';

/** Dutch captions that public sources show, translated by people. */
export const dutch: TranslatedCaptions = {
  enterpriseApplications: ['Bedrijfstoepassingen', 'Alle toepassingen'],
  singleSignOn: ['Eenmalige aanmelding'],
  selectMethod: ['Een methode voor eenmalige aanmelding selecteren'],
  samlPage: ['Eenmalige aanmelding met SAML instellen'],
  basicSaml: ['Standaard SAML-configuratie'],
  identifier: ['Id (Entiteits-id)'],
  signOnUrl: ['Aanmeldings-URL'],
  certificates: ['SAML-handtekeningcertificaat'],
  certificatePane: ['SAML-handtekeningcertificaat'],
  setUpApp: ['Image Relay instellen'],
  loginUrl: ['Aanmeldings-URL'],
  entraIdentifier: ['Azure AD-id'],
  logoutUrl: ['Afmeldings-URL'],
  users: ['Gebruikers', 'Alle gebruikers'],
  createUser: ['Nieuwe gebruiker'],
  userName: ['Gebruikersnaam'],
  displayName: ['Naam'],
  usersAndGroups: ['Gebruikers en groepen'],
  addAssignment: ['Toewijzing toevoegen'],
};
