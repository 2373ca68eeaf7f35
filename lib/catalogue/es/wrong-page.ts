import type { wrongPage as source } from '../en/wrong-page.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of pages that look like the right one. */
export const wrongPage: Translated<typeof source> = {
  'wrong-page.app-registration':
    'Esto es un registro de aplicación. El inicio de sesión único con SAML no se configura aquí, sino en la aplicación empresarial del mismo nombre.',
  'wrong-page.openid-sign-on':
    'En esta aplicación se inicia sesión con OpenID Connect, así que no tiene página SAML. La configuración necesita «<entra>Image Relay</entra>» desde la galería, con el método SAML.',
  'wrong-page.go.enterprise-applications': 'Abrir las aplicaciones empresariales',
  'wrong-page.go.app-single-sign-on': 'Abrir la página de inicio de sesión único de la aplicación',
  'wrong-page.go.gallery': 'Abrir la galería',
};
