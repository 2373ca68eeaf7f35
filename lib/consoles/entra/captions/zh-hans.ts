import type { TranslatedCaptions } from './english.ts';

/** Simplified Chinese captions that public sources show, translated by people. */
export const simplifiedChinese: TranslatedCaptions = {
  enterpriseApplications: ['企业应用', '企业应用程序', '所有应用', '所有应用程序'],
  singleSignOn: ['单一登录'],
  selectMethod: ['选择单一登录方法'],
  samlPage: ['使用 SAML 设置单一登录'],
  basicSaml: ['基本 SAML 配置'],
  identifier: ['标识符(实体 ID)'],
  replyUrl: ['回复 URL（断言使用者服务 URL）'],
  signOnUrl: ['登录 URL'],
  claims: ['属性和声明'],
  certificates: ['SAML 证书', 'SAML 签名证书'],
  certificatePane: ['SAML 证书', 'SAML 签名证书'],
  thumbprint: ['指纹'],
  expiration: ['到期日期'],
  metadataUrl: ['应用联合元数据 URL'],
  setUpApp: ['设置 Image Relay'],
  loginUrl: ['登录 URL'],
  entraIdentifier: ['Microsoft Entra 标识符', 'Azure AD 标识符'],
  logoutUrl: ['注销 URL'],
  users: ['用户', '所有用户'],
  createUser: ['新建用户'],
  userName: ['用户名'],
  displayName: ['名称'],
  usersAndGroups: ['用户和组'],
  addAssignment: ['添加分配'],
};
