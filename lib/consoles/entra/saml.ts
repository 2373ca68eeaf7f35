import { addresses } from '../../saml/clouds.ts';
import { asConsumer, asMetadata, asPortal } from '../own-addresses.ts';
import type { FieldDescription, PageDescription } from '../page-description.ts';
import type { EntraCaptions } from './captions/english.ts';
import { signingCertificate } from './signing-certificate.ts';

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

/** Rows of a claim's type and where its value comes from say what they are in every language. */
const typeOfClaim = /^https?:\/\/schemas\.\S+\/claims\/\S+$/;
const sourceOfClaim = /^user\.[a-z]+$/;

export const claimsPage = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/claims',
  route: { views: ['managedappmenublade'], menu: ['signon'], mayDiffer: true },
  headings: captions.claims,
  // The SAML page has a card of that name, with the one for certificates below it.
  unless: [...captions.samlPage, ...captions.certificates],
  headingUnless: [addresses.metadata, addresses.saml2],
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
