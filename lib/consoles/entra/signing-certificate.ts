import { addresses } from '../../saml/clouds.ts';
import type { FieldDescription, PageDescription } from '../page-description.ts';
import type { EntraCaptions } from './captions/english.ts';

const email = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
/** A date with a time, in whichever order a language writes them. */
const dateAndTime = /^\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\b.*\d{1,2}[:.]\d{2}/;

const sha1 = /^[0-9A-F]{40}$/;
const oneWord = /^\p{L}+$/u;

/** The pane lists every certificate, the active one among others, and may not be known for a pane. */
const notListed = { notInPane: true, notInRowOf: [sha1, dateAndTime] } as const;

/** What the SAML page's card says of the certificate that signs. */
export const signingCertificate = (captions: EntraCaptions): readonly FieldDescription[] => {
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
