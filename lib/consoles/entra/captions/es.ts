import type { TranslatedCaptions } from './english.ts';

/** Spanish captions that public sources show, translated by people. */
export const spanish: TranslatedCaptions = {
  enterpriseApplications: ['Aplicaciones empresariales', 'Todas las aplicaciones'],
  singleSignOn: ['Inicio de sesión único'],
  selectMethod: ['Seleccione un método de inicio de sesión único'],
  samlPage: ['inicio de sesión basado en SAML', 'Configurar el inicio de sesión único con SAML'],
  basicSaml: ['Configuración básica de SAML'],
  identifier: ['Identificador (id. de entidad)'],
  signOnUrl: ['URL de inicio de sesión'],
  certificates: ['Certificado de firma de SAML'],
  certificatePane: ['Certificado de firma de SAML'],
  thumbprint: ['huella digital'],
  expiration: ['fecha de expiración'],
  notificationEmail: ['Direcciones de correo electrónico de notificación'],
  setUpApp: ['Configurar Image Relay'],
  loginUrl: ['URL de inicio de sesión', 'Dirección URL de inicio de sesión'],
  entraIdentifier: ['Identificador de Azure AD'],
  logoutUrl: ['URL de cierre de sesión'],
  users: ['Usuarios', 'Todos los usuarios'],
  createUser: ['Nuevo usuario'],
  userName: ['Nombre de usuario'],
  displayName: ['Nombre'],
  usersAndGroups: ['Usuarios y grupos'],
  addAssignment: ['Agregar asignación'],
};
