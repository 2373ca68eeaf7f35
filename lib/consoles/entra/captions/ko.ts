import type { TranslatedCaptions } from './english.ts';

/** Korean captions that public sources show, translated by people. */
export const korean: TranslatedCaptions = {
  enterpriseApplications: ['엔터프라이즈 애플리케이션', '모든 애플리케이션'],
  singleSignOn: ['Single Sign-On'],
  selectMethod: ['Single Sign-On 방법 선택'],
  samlPage: ['SAML로 Single Sign-On 설정'],
  basicSaml: ['기본 SAML 구성'],
  identifier: ['식별자(엔터티 ID)'],
  signOnUrl: ['로그온 URL'],
  certificates: ['SAML 서명 인증서'],
  certificatePane: ['SAML 서명 인증서'],
  setUpApp: ['Image Relay 설정'],
  loginUrl: ['로그인 URL'],
  logoutUrl: ['로그아웃 URL'],
  users: ['사용자', '모든 사용자'],
  createUser: ['새 사용자'],
  userName: ['사용자 이름'],
  displayName: ['이름'],
  usersAndGroups: ['사용자 및 그룹'],
  addAssignment: ['할당 추가'],
};
