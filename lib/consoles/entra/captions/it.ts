import type { TranslatedCaptions } from './english.ts';

/** Italian captions that public sources show, translated by people. */
export const italian: TranslatedCaptions = {
  enterpriseApplications: ['Applicazioni aziendali', 'Tutte le applicazioni'],
  singleSignOn: ['Single Sign-On'],
  selectMethod: ['Selezionare un metodo di accesso Single Sign-On'],
  samlPage: ["Configura l'accesso Single Sign-On con SAML"],
  basicSaml: ['Configurazione SAML di base'],
  identifier: ['Identificatore (ID entità)'],
  signOnUrl: ['URL di accesso'],
  certificates: ['Certificato di firma SAML'],
  certificatePane: ['Certificato di firma SAML'],
  setUpApp: ['Configura Image Relay'],
  loginUrl: ['URL di accesso'],
  entraIdentifier: ['Identificatore Azure AD'],
  logoutUrl: ['URL di chiusura sessione', 'URL disconnessione'],
  users: ['Utenti', 'Tutti gli utenti'],
  createUser: ['Nuovo utente'],
  userName: ['Nome utente'],
  displayName: ['Nome'],
  usersAndGroups: ['Utenti e gruppi'],
  addAssignment: ['Aggiungi assegnazione'],
};
