import { t } from '../../../lib/catalogue/translate.ts';
import type { CertificateProblem } from '../../../lib/saml/certificate-problem.ts';
import {
  downloadedPem,
  entraCertificate,
  entraName,
} from '../../saml/support/made-certificates.ts';
import {
  appId,
  federationMetadataOf,
  otherThumbprint,
  tenantId,
} from '../../support/builders/identities.ts';
import { certificateDetails, type Facts, later } from '../../support/builders/setups.ts';
import { setupAt } from '../../support/builders/steps.ts';
import type { Scene } from '../scene.ts';
import { withSetup } from './stores.ts';

const one = await entraCertificate();
const other = await entraCertificate();

/** The certificate's step, with these values shown by the consoles. */
function setupThatKnows(facts: Facts = {}) {
  const entries = Object.entries(facts).map(([key, value]) => [
    key,
    { value, source: 'page', at: later },
  ]);
  return { ...setupAt('certificate'), facts: Object.fromEntries(entries) };
}

const metadataKnown = setupThatKnows({
  'entra/idp.metadataUrl': federationMetadataOf(tenantId, appId),
});

/** Pasted texts by what the panel says of them. */
const mistakes: readonly (readonly [CertificateProblem, pasted: string])[] = [
  ['empty', ' '],
  ['not-a-certificate', 'Certificate (Base64) Download'],
  ['thumbprint', certificateDetails.thumbprint],
  ['url', federationMetadataOf(tenantId, appId)],
  ['private-key', one.privateKey],
  ['pkcs7', '-----BEGIN PKCS7-----\nMIIB\n-----END PKCS7-----'],
  ['csr', '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----'],
  ['truncated', one.der.slice(0, 600)],
  ['damaged', downloadedPem(one.der).replace('\n', '\n*')],
  ['der-as-text', '0\uFFFD\u0003\u0010'],
];

const asMistake = ([problem, pasted]: (typeof mistakes)[number]): Scene => ({
  name: `certificate-mistake-${problem}`,
  ...withSetup(metadataKnown),
  bring: async (panel) => {
    await panel.write(t('certificate.paste'), pasted);
    await panel.press(t('certificate.use-pasted'));
  },
  says: () => [t(`certificate-refusal.${problem}`)],
});

/** Two certificates are pasted, of which Entra lists one, none or nothing. */
const asQuestion = (name: string, facts: Facts, says: Scene['says']): Scene => ({
  name: `certificate-question-${name}`,
  ...withSetup(setupThatKnows(facts)),
  bring: async (panel) => {
    await panel.write(t('certificate.paste'), downloadedPem(one.der) + downloadedPem(other.der));
    await panel.press(t('certificate.use-pasted'));
  },
  says: () => [t('certificate-choice.heading'), ...says()],
});

/** The ways to bring the certificate, what goes wrong with them, and what was brought. */
export const certificateScenes: readonly Scene[] = [
  {
    name: 'certificate-address-unknown',
    ...withSetup(setupAt('certificate')),
    says: () => [t('certificate.get.needs')],
  },
  {
    name: 'certificate-ready',
    ...withSetup(metadataKnown),
    says: () => [t('certificate.get.why')],
  },
  {
    name: 'certificate-permission-denied',
    ...withSetup(metadataKnown),
    standIns: { permission: false },
    bring: (panel) => panel.press(t('certificate.get')),
    says: () => [t('certificate-refusal.permission')],
  },
  ...mistakes.map(asMistake),
  asQuestion('unseen', {}, () => [t('certificate-choice.active-unseen'), entraName]),
  asQuestion('active', { 'entra/idp.thumbprint': one.thumbprint }, () => [
    t('certificate-choice.active'),
  ]),
  asQuestion('none-active', { 'entra/idp.thumbprint': otherThumbprint }, () => [
    t('certificate-choice.none-active', { thumbprint: otherThumbprint }),
  ]),
  {
    name: 'certificate-brought-unseen',
    ...withSetup({ ...metadataKnown, certificate: certificateDetails }),
    says: () => [t('certificate.unseen')],
  },
  {
    name: 'certificate-brought-differs',
    ...withSetup({
      ...setupThatKnows({ 'entra/idp.thumbprint': otherThumbprint }),
      certificate: certificateDetails,
    }),
    bring: (panel) => panel.unfold(t('certificate.more')),
    says: () => [
      t('certificate.differs', { thumbprint: otherThumbprint }),
      t('certificate.sha256'),
    ],
  },
  {
    name: 'certificate-brought-warnings',
    ...withSetup({
      ...metadataKnown,
      certificate: {
        ...certificateDetails,
        notBefore: '2026-12-01T12:00:00.000Z',
        notAfter: '2026-10-01T12:00:00.000Z',
        key: { kind: 'RSA', bits: 1024 },
      },
    }),
    says: () => [
      t('certificate-warning.expired'),
      t('certificate-warning.not-yet-valid'),
      t('certificate-warning.weak-key'),
    ],
  },
];
