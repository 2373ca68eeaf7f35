import type { wrongPage as source } from '../en/wrong-page.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of pages that look like the right one. */
export const wrongPage: Translated<typeof source> = {
  'wrong-page.app-registration':
    'Das ist eine App-Registrierung. Einmaliges Anmelden mit SAML wird nicht hier eingerichtet, sondern in der gleichnamigen Unternehmensanwendung.',
  'wrong-page.openid-sign-on':
    'Diese Anwendung meldet Personen mit OpenID Connect an und hat daher keine SAML-Seite. Die Einrichtung braucht „<entra>Image Relay</entra>“ aus dem Katalog, mit der Methode SAML.',
  'wrong-page.go.enterprise-applications': 'Unternehmensanwendungen öffnen',
  'wrong-page.go.app-single-sign-on': 'Seite der Anwendung für einmaliges Anmelden öffnen',
  'wrong-page.go.gallery': 'Katalog öffnen',
};
