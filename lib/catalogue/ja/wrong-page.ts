import type { wrongPage as source } from '../en/wrong-page.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of pages that look like the right one. */
export const wrongPage: Translated<typeof source> = {
  'wrong-page.app-registration':
    'これはアプリの登録です。SAML によるシングル サインオンは、ここではなく、同じ名前のエンタープライズ アプリケーションで設定します。',
  'wrong-page.openid-sign-on':
    'このアプリケーションのサインインは OpenID Connect なので、SAML ページがありません。セットアップには、ギャラリーの「<entra>Image Relay</entra>」と SAML 方式が必要です。',
  'wrong-page.go.enterprise-applications': 'エンタープライズ アプリケーションを開く',
  'wrong-page.go.app-single-sign-on': 'アプリケーションのシングル サインオン ページを開く',
  'wrong-page.go.gallery': 'ギャラリーを開く',
};
