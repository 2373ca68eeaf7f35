import { addresses } from '../../saml/clouds.ts';
import { asConsumer, asMetadata, asPortal } from '../own-addresses.ts';
import type { FieldDescription, PageDescription } from '../page-description.ts';
import type { EntraCaptions } from './captions/english.ts';

/** The values of Basic SAML Configuration as Entra has saved them. */
const savedUrls = (captions: EntraCaptions): readonly FieldDescription[] => {
  const saved = { kind: 'shown', section: captions.basicSaml, looks: /^https:/ } as const;
  const identifier: FieldDescription = {
    ...saved,
    id: 'saml.identifier',
    captions: captions.identifier,
    tells: asMetadata,
    setting: 'sp.identifier',
  };
  const signOnUrl: FieldDescription = {
    ...saved,
    id: 'saml.signOnUrl',
    captions: captions.signOnUrl,
    tells: asPortal,
    setting: 'sp.signOnUrl',
  };
  const replyUrl: FieldDescription = {
    ...saved,
    id: 'saml.replyUrl',
    captions: captions.replyUrl,
    tells: asConsumer,
    place: { between: [identifier, signOnUrl] },
    setting: 'sp.replyUrl',
  };
  return [identifier, replyUrl, signOnUrl];
};

/** Claims are called by their types, in every language: a word in small letters, or an address. */
const claimType = /^(?:[a-z][a-z0-9_.-]*|https?:\/\/\S+)$/;

const nameIdSource = (captions: EntraCaptions): FieldDescription => ({
  id: 'claims.nameIdSource',
  kind: 'shown',
  captions: captions.nameId,
  shape: /^user\.[a-z]+(?: \[[^\]]*\])?$/i,
  needsCaption: true,
  anywhere: true,
  place: { apart: claimType },
  setting: 'nameIdSource',
});

const email = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
/** A date with a time, in whichever order a language writes them. */
const dateAndTime = /^\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\b.*\d{1,2}[:.]\d{2}/;

const sha1 = /^[0-9A-F]{40}$/;
const oneWord = /^\p{L}+$/u;

/** The pane lists every certificate, the active one among others, and may not be known for a pane. */
const notListed = { notInPane: true, notInRowOf: [sha1, dateAndTime] } as const;

const signingCertificate = (captions: EntraCaptions): readonly FieldDescription[] => {
  const thumbprint: FieldDescription = {
    id: 'saml.thumbprint',
    kind: 'shown',
    captions: captions.thumbprint,
    shape: sha1,
    namedAmongAlike: true,
    section: captions.certificates,
    ...notListed,
    setting: 'idp.thumbprint',
  };
  const ofCertificate = {
    kind: 'shown',
    section: captions.certificates,
    ...notListed,
    needsSection: true,
    place: { beside: thumbprint },
  } as const;
  return [
    {
      ...ofCertificate,
      id: 'saml.status',
      captions: captions.status,
      place: { leading: { word: oneWord, next: [sha1, dateAndTime] } },
      setting: 'idp.certificateStatus',
    },
    thumbprint,
    {
      ...ofCertificate,
      id: 'saml.expiration',
      captions: captions.expiration,
      shape: dateAndTime,
      needsCaption: true,
      setting: 'idp.certificateExpiry',
    },
    {
      ...ofCertificate,
      id: 'saml.notificationEmail',
      captions: captions.notificationEmail,
      shape: email,
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
};

/**
 * Login and Logout URL may be one and the same value, and other languages caption Login URL as they
 * do Sign on URL: the shape comes first, the caption only decides where the two differ.
 */
const setUpApp = (captions: EntraCaptions): readonly FieldDescription[] => [
  {
    id: 'saml.loginUrl',
    kind: 'shown',
    captions: captions.loginUrl,
    unlike: captions.logoutUrl,
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
    afterItsEqual: true,
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

const basicSamlBoxes = (captions: EntraCaptions): readonly FieldDescription[] => {
  const box = { kind: 'text', section: captions.basicSaml } as const;
  const identifier: FieldDescription = {
    ...box,
    id: 'basicSaml.identifier',
    captions: captions.identifier,
    opener: captions.addIdentifier,
    repeats: true,
  };
  const signOnUrl: FieldDescription = {
    ...box,
    id: 'basicSaml.signOnUrl',
    captions: captions.signOnUrl,
  };
  const replyUrl: FieldDescription = {
    ...box,
    id: 'basicSaml.replyUrl',
    captions: captions.replyUrl,
    opener: captions.addReplyUrl,
    // The pane goes on with Relay State and Logout URL.
    place: { between: [identifier, signOnUrl], followedBy: 2 },
    repeats: true,
  };
  return [identifier, replyUrl, signOnUrl, identifierTaken(captions)];
};

/** What the pane says when another application of the tenant has the identifier. */
const identifierTaken = (captions: EntraCaptions): FieldDescription => ({
  id: 'basicSaml.identifierTaken',
  kind: 'shown',
  captions: captions.identifierTaken,
  looks: /\bunique within\b/i,
  tells: /\bidentifier which is unique within\b/i,
  anywhere: true,
});

export const basicSamlPane = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/basic-saml',
  route: { views: ['managedappmenublade'], menu: ['signon'] },
  headings: captions.basicSaml,
  pane: true,
  holds: [asMetadata, asConsumer, asPortal],
  fields: basicSamlBoxes(captions),
});

/** Its list of certificates is read row by row, in certificate-list.ts. */
export const certificatesPane = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/certificates',
  route: { views: ['managedappmenublade'], menu: ['signon'] },
  headings: captions.certificatePane,
  pane: true,
  columns: [captions.status, captions.thumbprint],
  rowsHold: [sha1, dateAndTime],
  fields: [],
});

/** Rows of a claim's type and where its value comes from say what they are in every language. */
const typeOfClaim = /^https?:\/\/schemas\.\S+\/claims\/\S+$/;
const sourceOfClaim = /^user\.[a-z]+$/;

export const claimsPage = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/claims',
  route: { views: ['managedappmenublade'], menu: ['signon'], mayDiffer: true },
  headings: captions.claims,
  // The SAML page has a card of that name, with the one for certificates below it.
  unless: [...captions.samlPage, ...captions.certificates],
  rowsHold: [typeOfClaim, sourceOfClaim],
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
