import type { PageId } from '../../../lib/consoles/ids.ts';
import type { Outline } from '../../../lib/consoles/outline.ts';
import {
  appId,
  federationMetadataOf,
  issuerOf,
  loginUrlOf,
  metadataUrl,
  objectId,
  replyUrl,
  signOnUrl,
  tenantId,
  testUser,
  thumbprint,
} from './identities.ts';
import { anItem, anOutline, shown } from './outlines.ts';

const entra = 'https://entra.microsoft.com/#';
const iam = `${entra}view/Microsoft_AAD_IAM`;
const application = `objectId/${objectId}/appId/${appId}`;

/** An address of the application's menu in the admin center. */
export function applicationAddress(menu: string, parameters = application): string {
  return `${iam}/ManagedAppMenuBlade/~/${menu}/${parameters}`;
}

const basicSaml = { section: ['Basic SAML Configuration'] };
const certificates = { section: ['SAML Certificates'] };
const setUp = { section: ['Set up Image Relay'] };

/** The five cards of the SAML page, as far as anything is read there. */
const samlCards = [
  shown('Identifier (Entity ID)', metadataUrl, basicSaml),
  shown('Reply URL (Assertion Consumer Service URL)', replyUrl, basicSaml),
  shown('Sign on URL', signOnUrl, basicSaml),
  shown('Status', 'Active', certificates),
  shown('Thumbprint', thumbprint, certificates),
  shown('Expiration', '11/1/2029, 9:00:00 AM', certificates),
  shown('Notification Email', 'admin@larkspur.example', certificates),
  shown('App Federation Metadata Url', federationMetadataOf(tenantId, appId), certificates),
  shown('Login URL', loginUrlOf(tenantId), setUp),
  shown('Microsoft Entra Identifier', issuerOf(tenantId), setUp),
  shown('Logout URL', loginUrlOf(tenantId), setUp),
];

export const samlOutline = anOutline({
  address: applicationAddress('SignOn'),
  headings: ['Image Relay | SAML-based Sign-on', 'Set up Single Sign-On with SAML'],
  items: samlCards,
});

export const basicSamlOutline = anOutline({
  address: applicationAddress('SignOn'),
  headings: ['Image Relay | SAML-based Sign-on', { text: 'Basic SAML Configuration', pane: true }],
  items: [
    ...samlCards,
    anItem('text', 'Identifier (Entity ID)', { ...basicSaml, pane: true }),
    anItem('text', 'Sign on URL', { ...basicSaml, pane: true }),
  ],
});

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

/** An outline for each page that a console describes. */
export const pageOutlines: readonly (readonly [PageId, Outline])[] = [
  ['entra/home', anOutline({ address: `${entra}home`, headings: ['Home'] })],
  [
    'entra/enterprise-applications',
    anOutline({
      address: `${iam}/StartboardApplicationsMenuBlade/~/AppAppsPreview`,
      headings: ['Enterprise applications | All applications'],
    }),
  ],
  [
    'entra/gallery',
    anOutline({
      address: `${iam}/AppGalleryBladeV2`,
      headings: ['Browse Microsoft Entra Gallery'],
      items: [anItem('text', 'Search application', { tie: 'placeholder', name: 'search' })],
    }),
  ],
  [
    'entra/app-overview',
    anOutline({
      address: applicationAddress('Overview'),
      headings: ['Image Relay | Overview'],
      items: [shown('Application ID', appId), shown('Object ID', objectId)],
    }),
  ],
  [
    'entra/sso-method',
    anOutline({
      address: applicationAddress('SignOn'),
      headings: ['Image Relay | Single sign-on', 'Select a single sign-on method'],
    }),
  ],
  ['entra/saml', samlOutline],
  ['entra/basic-saml', basicSamlOutline],
  [
    'entra/claims',
    anOutline({
      address: applicationAddress('SignOn'),
      headings: ['Attributes & Claims'],
      items: [shown('Unique User Identifier (Name ID)', 'user.userprincipalname')],
    }),
  ],
  [
    'entra/users',
    anOutline({ headings: ['Users | All users'], rows: [['B.Simon', testUser, 'Member']] }),
  ],
  [
    'entra/create-user',
    anOutline({
      headings: ['Create new user'],
      items: [anItem('text', 'User principal name'), anItem('text', 'Display name')],
    }),
  ],
  [
    'entra/users-and-groups',
    anOutline({
      address: applicationAddress('Users'),
      headings: ['Image Relay | Users and groups'],
      rows: [['B.Simon', 'User', 'Default Access']],
    }),
  ],
  [
    'entra/add-assignment',
    anOutline({
      address: applicationAddress('Users'),
      headings: ['Add Assignment'],
      items: [anItem('text', 'Search', { section: ['Users and groups'], pane: true })],
    }),
  ],
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
