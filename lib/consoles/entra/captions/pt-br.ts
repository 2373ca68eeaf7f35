import type { TranslatedCaptions } from './english.ts';

/** Brazilian captions that public sources show, translated by people. */
export const brazilianPortuguese: TranslatedCaptions = {
  enterpriseApplications: ['Aplicativos empresariais', 'Todos os aplicativos'],
  singleSignOn: ['Logon único'],
  selectMethod: ['Selecionar um método de logon único'],
  samlPage: ['Configurar logon único com SAML', 'Definir logon único com SAML'],
  basicSaml: ['Configuração básica de SAML'],
  identifier: ['Identificador (ID da Entidade)'],
  signOnUrl: ['URL de Logon'],
  certificates: ['Certificado de Autenticação SAML'],
  certificatePane: ['Certificado de Autenticação SAML'],
  setUpApp: ['Configurar o Image Relay'],
  loginUrl: ['URL de logon'],
  entraIdentifier: ['Identificador do Azure AD'],
  logoutUrl: ['URL de logoff'],
  users: ['Usuários', 'Todos os usuários'],
  createUser: ['Novo usuário'],
  userName: ['Nome de usuário'],
  displayName: ['Nome'],
  usersAndGroups: ['Usuários e grupos'],
  addAssignment: ['Adicionar Atribuição'],
};
