import { addresses } from '../../saml/clouds.ts';
import type { FieldDescription, PageDescription } from '../page-description.ts';
import type { EntraCaptions } from './captions/english.ts';

/** The values of Basic SAML Configuration as Entra has saved them. */
const savedUrls = (captions: EntraCaptions): readonly FieldDescription[] => [
  {
    id: 'saml.identifier',
    kind: 'shown',
    captions: captions.identifier,
    section: captions.basicSaml,
    looks: /^https:/,
    setting: 'sp.identifier',
  },
  {
    id: 'saml.replyUrl',
    kind: 'shown',
    captions: captions.replyUrl,
    section: captions.basicSaml,
    looks: /^https:/,
    setting: 'sp.replyUrl',
  },
  {
    id: 'saml.signOnUrl',
    kind: 'shown',
    captions: captions.signOnUrl,
    section: captions.basicSaml,
    looks: /^https:/,
    setting: 'sp.signOnUrl',
  },
];

const nameIdSource = (captions: EntraCaptions): FieldDescription => ({
  id: 'claims.nameIdSource',
  kind: 'shown',
  captions: captions.nameId,
  shape: /^user\.[a-z]+(?: \[[^\]]*\])?$/i,
  needsCaption: true,
  anywhere: true,
  setting: 'nameIdSource',
});

const signingCertificate = (captions: EntraCaptions): readonly FieldDescription[] => [
  {
    id: 'saml.status',
    kind: 'shown',
    captions: captions.status,
    section: captions.certificates,
    needsSection: true,
    setting: 'idp.certificateStatus',
  },
  {
    id: 'saml.thumbprint',
    kind: 'shown',
    captions: captions.thumbprint,
    shape: /^[0-9A-F]{40}$/,
    section: captions.certificates,
    setting: 'idp.thumbprint',
  },
  {
    id: 'saml.expiration',
    kind: 'shown',
    captions: captions.expiration,
    section: captions.certificates,
    needsSection: true,
    setting: 'idp.certificateExpiry',
  },
  {
    id: 'saml.notificationEmail',
    kind: 'shown',
    captions: captions.notificationEmail,
    section: captions.certificates,
    needsSection: true,
    setting: 'idp.notificationEmail',
  },
  {
    id: 'saml.metadataUrl',
    kind: 'shown',
    captions: captions.metadataUrl,
    shape: addresses.metadata,
    setting: 'idp.metadataUrl',
  },
];

/**
 * Login and Logout URL may be one and the same value, and other languages caption Login URL as they
 * do Sign on URL: the shape comes first, the caption only decides where the two differ.
 */
const setUpApp = (captions: EntraCaptions): readonly FieldDescription[] => [
  {
    id: 'saml.loginUrl',
    kind: 'shown',
    captions: captions.loginUrl,
    shape: addresses.saml2,
    section: captions.setUpApp,
    setting: 'idp.loginUrl',
  },
  {
    id: 'saml.entraIdentifier',
    kind: 'shown',
    captions: captions.entraIdentifier,
    shape: addresses.issuer,
    section: captions.setUpApp,
    setting: 'idp.identifier',
  },
  {
    id: 'saml.logoutUrl',
    kind: 'shown',
    captions: captions.logoutUrl,
    shape: new RegExp(`${addresses.saml2.source}|${addresses.wsFederationSignOut.source}`, 'i'),
    section: captions.setUpApp,
    setting: 'idp.logoutUrl',
  },
];

export const samlPage = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/saml',
  route: { views: ['managedappmenublade'], menu: ['signon'] },
  headings: captions.samlPage,
  unless: captions.selectMethod,
  fields: [
    ...savedUrls(captions),
    nameIdSource(captions),
    ...signingCertificate(captions),
    ...setUpApp(captions),
  ],
});

export const basicSamlPane = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/basic-saml',
  route: { views: ['managedappmenublade'], menu: ['signon'] },
  headings: captions.basicSaml,
  pane: true,
  fields: [
    {
      id: 'basicSaml.identifier',
      kind: 'text',
      captions: captions.identifier,
      section: captions.basicSaml,
      opener: captions.addIdentifier,
      repeats: true,
    },
    {
      id: 'basicSaml.replyUrl',
      kind: 'text',
      captions: captions.replyUrl,
      section: captions.basicSaml,
      opener: captions.addReplyUrl,
      repeats: true,
    },
    {
      id: 'basicSaml.signOnUrl',
      kind: 'text',
      captions: captions.signOnUrl,
      section: captions.basicSaml,
    },
  ],
});

/** Its list of certificates is read row by row, in certificate-list.ts. */
export const certificatesPane = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/certificates',
  route: { views: ['managedappmenublade'], menu: ['signon'] },
  headings: captions.certificatePane,
  pane: true,
  columns: [captions.status, captions.thumbprint],
  fields: [],
});

export const claimsPage = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/claims',
  headings: captions.claims,
  unless: captions.samlPage,
  fields: [
    { ...nameIdSource(captions), anywhere: false },
    {
      id: 'claims.nameIdFormat',
      kind: 'shown',
      captions: captions.nameIdFormat,
      setting: 'nameIdFormat',
    },
  ],
});
