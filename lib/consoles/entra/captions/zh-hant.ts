import type { TranslatedCaptions } from './english.ts';

/** Traditional Chinese captions that public sources show, translated by people. */
export const traditionalChinese: TranslatedCaptions = {
  enterpriseApplications: ['企業應用程式', '所有應用程式'],
  singleSignOn: ['單一登入'],
  selectMethod: ['選取單一登入方法'],
  samlPage: ['以 SAML 設定單一登入'],
  basicSaml: ['基本 SAML 設定', '基本 SAML 組態'],
  identifier: ['識別碼 (實體識別碼)'],
  signOnUrl: ['登入 URL'],
  certificates: ['SAML 簽署憑證'],
  certificatePane: ['SAML 簽署憑證'],
  setUpApp: ['設定 Image Relay'],
  loginUrl: ['登入 URL'],
  entraIdentifier: ['Azure AD 識別碼'],
  logoutUrl: ['登出 URL'],
  users: ['使用者', '所有使用者'],
  createUser: ['新增使用者'],
  userName: ['使用者名稱'],
  displayName: ['名稱'],
  usersAndGroups: ['使用者和群組'],
  addAssignment: ['新增指派'],
};
