import { pageIds } from '../../consoles/ids.ts';
import type { Step } from '../step.ts';

const entraPages = pageIds.filter((page) => page.startsWith('entra/'));

/** Image Relay's addresses first, then the application in Entra and its single sign-on. */
export const applicationSteps: readonly Step[] = [
  {
    id: 'read-image-relay',
    section: 'read-first',
    numbers: '',
    pages: ['image-relay/sso-settings'],
    link: 'image-relay',
    waitsFor: [
      { kind: 'known', fact: 'image-relay/sp.identifier' },
      { kind: 'known', fact: 'image-relay/sp.replyUrl' },
    ],
    notes: ['master-admin', 'reply-url-missing'],
  },
  {
    id: 'sign-in-entra',
    section: 'gallery',
    numbers: '1',
    pages: ['entra/home'],
    link: 'entra-home',
    waitsFor: [{ kind: 'seen', pages: entraPages }],
  },
  {
    id: 'open-gallery',
    section: 'gallery',
    numbers: '2',
    pages: ['entra/gallery'],
    link: 'gallery',
    waitsFor: [
      { kind: 'any', of: [{ kind: 'seen', pages: ['entra/gallery'] }, { kind: 'application' }] },
    ],
    notes: ['wizard'],
  },
  {
    id: 'find-app',
    section: 'gallery',
    numbers: '3',
    pages: ['entra/gallery'],
    link: 'gallery',
    waitsFor: [
      {
        kind: 'any',
        of: [{ kind: 'filled', field: 'gallery.search' }, { kind: 'application' }],
      },
    ],
  },
  {
    id: 'add-app',
    section: 'gallery',
    numbers: '4',
    pages: ['entra/gallery', 'entra/app-overview'],
    link: 'gallery',
    waitsFor: [{ kind: 'application' }],
  },
  {
    id: 'open-single-sign-on',
    section: 'configure-entra',
    numbers: '1–2',
    pages: ['entra/sso-method', 'entra/saml'],
    link: 'app-single-sign-on',
    waitsFor: [{ kind: 'seen', pages: ['entra/sso-method', 'entra/saml'] }],
    after: ['add-app'],
  },
  {
    id: 'choose-saml',
    section: 'configure-entra',
    numbers: '3',
    pages: ['entra/sso-method', 'entra/saml'],
    link: 'app-single-sign-on',
    waitsFor: [{ kind: 'seen', pages: ['entra/saml'] }],
    after: ['add-app'],
  },
  {
    id: 'basic-saml',
    section: 'configure-entra',
    numbers: '4–5',
    pages: ['entra/basic-saml', 'entra/saml'],
    link: 'app-single-sign-on',
    waitsFor: [
      {
        kind: 'equal',
        fact: 'entra/sp.identifier',
        to: { fact: 'image-relay/sp.identifier' },
      },
      { kind: 'equal', fact: 'entra/sp.replyUrl', to: { fact: 'image-relay/sp.replyUrl' } },
      { kind: 'equal', fact: 'entra/sp.signOnUrl', to: { own: 'sign-on-url' } },
    ],
    after: ['read-image-relay', 'choose-saml'],
    notes: ['values-not-real', 'reply-url-missing'],
  },
  {
    id: 'certificate',
    section: 'configure-entra',
    numbers: '6',
    pages: ['entra/saml', 'entra/certificates'],
    link: 'app-single-sign-on',
    waitsFor: [{ kind: 'certificate' }],
    after: ['choose-saml'],
  },
  {
    id: 'copy-urls',
    section: 'configure-entra',
    numbers: '7',
    pages: ['entra/saml'],
    link: 'app-single-sign-on',
    waitsFor: [
      { kind: 'known', fact: 'entra/idp.loginUrl' },
      { kind: 'known', fact: 'entra/idp.logoutUrl' },
    ],
    after: ['choose-saml'],
    notes: ['same-urls'],
  },
];
