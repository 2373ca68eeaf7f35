import type { KnownCaptions } from './english.ts';

/** Captions of the Portuguese portal that public sources show, translated by machine. */
export const portuguese: KnownCaptions = {
  enterpriseApplications: 'Aplicações empresariais',
  allApplications: 'Todas as aplicações',
  newApplication: 'Nova aplicação',
  singleSignOn: 'Início de sessão único',
  selectSsoMethod: 'Selecionar um método de início de sessão único',
  basicSamlConfiguration: 'Configuração básica de SAML',
  identifierEntityId: 'Identificador (ID de entidade)',
  samlSigningCertificate: 'Certificado de assinatura SAML',
  download: 'Transferir',
  certificateBase64: 'Certificado (Base64)',
  loginUrl: 'URL de início de sessão',
  microsoftEntraIdentifier: 'Microsoft Entra Identifier',
  logoutUrl: 'URL de fim de sessão',
  users: 'Utilizadores',
  newUser: 'Novo utilizador',
  name: 'Nome',
  create: 'Criar',
  usersAndGroups: 'Utilizadores e grupos',
  addUserGroup: 'Adicionar utilizador',
  addAssignment: 'Adicionar atribuição',
  select: 'Selecionar',
  selectRole: 'Selecionar função',
  assign: 'Atribuir',
};
