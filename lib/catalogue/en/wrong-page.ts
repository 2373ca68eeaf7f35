/** What the panel says of pages that look like the right one. */
export const wrongPage = {
  'wrong-page.app-registration':
    'This is an app registration. Single sign-on with SAML is not set up here, but in the enterprise application of the same name.',
  'wrong-page.openid-sign-on':
    'This application signs people in with OpenID Connect, so it has no SAML page. The setup needs “<entra>Image Relay</entra>” from the gallery, with the method SAML.',
  'wrong-page.go.enterprise-applications': 'Open the enterprise applications',
  'wrong-page.go.app-single-sign-on': 'Open the application’s single sign-on page',
  'wrong-page.go.gallery': 'Open the gallery',
} as const;
