import type { PageId } from '../../../lib/consoles/ids.ts';
import type { Outline } from '../../../lib/consoles/outline.ts';
import { metadataUrl, replyUrl, testUser } from './identities.ts';
import { anItem, anOutline, shown } from './outlines.ts';

const samlSettings = { section: ['SAML Settings', 'Single Sign On Settings'] };
const details = { section: ['Image Relay SAML Service Provider Details'] };

/** Image Relay's form as it is before anything was saved. */
export const ssoSettingsOutline = anOutline({
  headings: ['Single Sign On Settings', 'SAML Settings'],
  items: [
    anItem('text', 'Login URL', samlSettings),
    anItem('text', 'Logout URL', samlSettings),
    anItem('choice', 'Binding Options', { ...samlSettings, value: 'Redirect Binding' }),
    anItem('button', 'Update Certificate', samlSettings),
    shown('Metadata URL', metadataUrl, details),
    shown('Assertion Consumer URL', replyUrl, details),
  ],
});

/** An outline for each page of Image Relay that is described. */
export const imageRelayOutlines: readonly (readonly [PageId, Outline])[] = [
  [
    'image-relay/home',
    anOutline({
      headings: ['Library'],
      items: [shown('Signed in as', `B. Simon <${testUser}>`)],
    }),
  ],
  [
    'image-relay/sign-in',
    anOutline({ headings: ['Sign in'], items: [anItem('button', 'Sign in with SSO')] }),
  ],
  [
    'image-relay/users-and-permissions',
    anOutline({ headings: ['Users & Permissions'], rows: [['B. Simon', testUser]] }),
  ],
  [
    'image-relay/create-permission',
    anOutline({
      headings: ['Create New Permission'],
      items: [
        anItem('text', 'Permission Title'),
        anItem('switch', 'This Group can only sign-in via Single Sign On', {
          section: ['Single Sign On Settings'],
          value: 'off',
        }),
      ],
    }),
  ],
  ['image-relay/sso-settings', ssoSettingsOutline],
  [
    'image-relay/create-sso-user',
    anOutline({
      headings: ['Create SSO User'],
      items: [
        anItem('text', 'Email'),
        anItem('text', 'First Name'),
        anItem('text', 'Last Name'),
        anItem('text', 'Company'),
        anItem('choice', 'Permission'),
      ],
    }),
  ],
];
