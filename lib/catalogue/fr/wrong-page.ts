import type { wrongPage as source } from '../en/wrong-page.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of pages that look like the right one. */
export const wrongPage: Translated<typeof source> = {
  'wrong-page.app-registration':
    'C’est une inscription d’application. L’authentification unique avec SAML ne se configure pas ici, mais dans l’application d’entreprise du même nom.',
  'wrong-page.openid-sign-on':
    'Cette application connecte les personnes avec OpenID Connect : elle n’a donc pas de page SAML. La configuration nécessite « <entra>Image Relay</entra> » de la galerie, avec la méthode SAML.',
  'wrong-page.go.enterprise-applications': 'Ouvrir les applications d’entreprise',
  'wrong-page.go.app-single-sign-on': 'Ouvrir la page d’authentification unique de l’application',
  'wrong-page.go.gallery': 'Ouvrir la galerie',
};
