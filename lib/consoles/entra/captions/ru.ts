import type { TranslatedCaptions } from './english.ts';

/** Russian captions that public sources show, translated by people. */
export const russian: TranslatedCaptions = {
  enterpriseApplications: ['Корпоративные приложения', 'Все приложения'],
  singleSignOn: ['Единый вход'],
  selectMethod: ['Выбрать метод единого входа'],
  samlPage: ['Настройка единого входа с помощью SAML'],
  basicSaml: ['Базовая конфигурация SAML'],
  identifier: ['Идентификатор (сущности)'],
  signOnUrl: ['URL-адрес для входа'],
  certificates: ['Сертификат подписи SAML'],
  certificatePane: ['Сертификат подписи SAML'],
  setUpApp: ['Настройка Image Relay'],
  loginUrl: ['URL-адрес входа'],
  entraIdentifier: ['Идентификатор Azure AD'],
  logoutUrl: ['URL-адрес выхода'],
  users: ['Пользователи', 'Все пользователи'],
  createUser: ['Новый пользователь'],
  userName: ['Имя пользователя'],
  displayName: ['Имя'],
  usersAndGroups: ['Пользователи и группы'],
  addAssignment: ['Добавление назначения'],
};
