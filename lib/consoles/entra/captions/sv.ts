import type { TranslatedCaptions } from './english.ts';

/** Swedish captions that public sources show, translated by machine: hints. */
export const swedish: TranslatedCaptions = {
  enterpriseApplications: ['Företagsprogram', 'Alla program'],
  singleSignOn: ['Enkel inloggning'],
  selectMethod: ['Välj en metod för enkel inloggning'],
  samlPage: ['Konfigurera enkel inloggning med SAML'],
  basicSaml: ['Grundläggande SAML-konfiguration'],
  identifier: ['Identifierare (entitets-ID)'],
  signOnUrl: ['Inloggnings-URL'],
  certificates: ['SAML-signeringscertifikat'],
  certificatePane: ['SAML-signeringscertifikat'],
  setUpApp: ['Konfigurera Image Relay'],
  loginUrl: ['Inloggnings-URL'],
  entraIdentifier: ['Azure AD-identifierare'],
  logoutUrl: ['Utloggnings-URL'],
  users: ['Användare', 'Alla användare'],
  createUser: ['Ny användare'],
  userName: ['användarnamn'],
  displayName: ['Namn'],
  usersAndGroups: ['Användare och grupper'],
  addAssignment: ['Lägg till tilldelning'],
};
