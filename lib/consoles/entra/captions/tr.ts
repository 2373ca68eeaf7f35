import type { TranslatedCaptions } from './english.ts';

/** Turkish captions that public sources show, translated by machine: hints. */
export const turkish: TranslatedCaptions = {
  enterpriseApplications: ['Kurumsal uygulamalar', 'Tüm uygulamalar'],
  singleSignOn: ['Çoklu oturum açma'],
  selectMethod: ['Çoklu oturum açma yöntemi seç'],
  basicSaml: ['Temel SAML yapılandırması'],
  identifier: ['Tanımlayıcı (Varlık kimliği)'],
  signOnUrl: ["Oturum açma URL'si"],
  certificates: ['SAML imzalama sertifikası'],
  certificatePane: ['SAML imzalama sertifikası'],
  loginUrl: ['Oturum Açma URL’si'],
  entraIdentifier: ['Azure AD tanımlayıcısı'],
  logoutUrl: ["Oturum kapatma URL'si"],
  users: ['Kullanıcılar', 'Tüm kullanıcılar'],
  createUser: ['Yeni Kullanıcı'],
  userName: ['Kullanıcı adı'],
  displayName: ['Ad'],
  usersAndGroups: ['Kullanıcılar ve gruplar'],
  addAssignment: ['Atama Ekle'],
};
