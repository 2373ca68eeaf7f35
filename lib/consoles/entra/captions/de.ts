import type { TranslatedCaptions } from './english.ts';

/** German captions that public sources show, translated by people. */
export const german: TranslatedCaptions = {
  enterpriseApplications: ['Unternehmensanwendungen', 'Alle Anwendungen'],
  singleSignOn: ['Einmaliges Anmelden'],
  selectMethod: ['SSO-Methode auswählen'],
  samlPage: ['SAML-basierte Anmeldung', 'Einmaliges Anmelden (SSO) mit SAML einrichten'],
  basicSaml: ['Grundlegende SAML-Konfiguration'],
  identifier: ['Bezeichner (Entitäts-ID)'],
  signOnUrl: ['Anmelde-URL'],
  certificates: ['SAML-Signaturzertifikat'],
  certificatePane: ['SAML-Signaturzertifikat'],
  thumbprint: ['Fingerabdruck'],
  expiration: ['Ablaufdatum'],
  notificationEmail: ['E-Mail-Adressen für Benachrichtigungen'],
  setUpApp: ['Image Relay einrichten'],
  loginUrl: ['Anmelde-URL'],
  entraIdentifier: ['Azure AD-Bezeichner'],
  logoutUrl: ['Abmelde-URL'],
  users: ['Benutzer', 'Alle Benutzer'],
  createUser: ['Neuer Benutzer'],
  userName: ['Benutzername'],
  displayName: ['Name'],
  usersAndGroups: ['Benutzer und Gruppen'],
  addAssignment: ['Zuweisung hinzufügen'],
};
