import type { TranslatedCaptions } from './english.ts';

/** Portuguese captions that public sources show, translated by machine: hints. */
export const portuguese: TranslatedCaptions = {
  enterpriseApplications: ['Aplicações empresariais', 'Todas as aplicações'],
  singleSignOn: ['Início de sessão único'],
  selectMethod: ['Selecionar um método de início de sessão único'],
  basicSaml: ['Configuração básica de SAML'],
  identifier: ['Identificador (ID de entidade)'],
  certificates: ['Certificado de assinatura SAML'],
  certificatePane: ['Certificado de assinatura SAML'],
  loginUrl: ['URL de início de sessão'],
  entraIdentifier: ['Azure Ad Identifier'],
  logoutUrl: ['URL de fim de sessão'],
  users: ['Utilizadores'],
  createUser: ['Novo utilizador'],
  userName: ['Nome de utilizador'],
  displayName: ['Nome'],
  usersAndGroups: ['Utilizadores e grupos'],
  addAssignment: ['Adicionar atribuição'],
};
