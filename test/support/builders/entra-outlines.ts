import type { PageId } from '../../../lib/consoles/ids.ts';
import type { Outline } from '../../../lib/consoles/outline.ts';
import {
  appId,
  federationMetadataOf,
  issuerOf,
  loginUrlOf,
  metadataUrl,
  objectId,
  otherThumbprint,
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

/** An outline for each page of Entra that is described. */
export const entraOutlines: readonly (readonly [PageId, Outline])[] = [
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
    'entra/certificates',
    anOutline({
      address: applicationAddress('SignOn'),
      headings: [{ text: 'SAML Signing Certificate', pane: true }],
      paneRows: [
        ['Status', 'Expiration Date', 'Thumbprint'],
        ['Active', '11/1/2029', thumbprint],
        ['Inactive', '5/1/2028', otherThumbprint],
      ],
    }),
  ],
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
    'entra/app-registration',
    anOutline({
      address: `${entra}view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${appId}`,
      headings: ['Image Relay', 'Essentials'],
      items: [shown('Application (client) ID', appId)],
    }),
  ],
  [
    'entra/openid-sign-on',
    anOutline({
      address: applicationAddress('SignOn'),
      headings: ['Image Relay | OIDC-based Sign-on'],
    }),
  ],
];
