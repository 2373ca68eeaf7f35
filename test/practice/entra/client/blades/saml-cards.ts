import type { SamlSettings } from '../../exchange.ts';
import { copyField, fact, press, section, words } from '../model/make.ts';
import type { Download, Fact, Part } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { statusText, whenText } from './certificate-texts.ts';
import { claimRows, nameIdPieces } from './claim-rows.ts';

/** Card 1: what was saved, as text. */
export function basicSamlFacts({ t }: Portal, saved: SamlSettings): Part[] {
  return [
    savedFact(t('identifierEntityId'), saved.identifiers, t('required'), 'saml.identifier'),
    savedFact(t('replyUrl'), saved.replyUrls, t('required'), 'saml.replyUrl'),
    savedFact(t('signOnUrl'), [saved.signOnUrl], t('required'), 'saml.signOnUrl'),
    savedFact(t('relayStateOptional'), [saved.relayState], t('optional'), 'saml.relayState'),
    savedFact(t('logoutUrlOptional'), [saved.logoutUrl], t('optional'), 'saml.appLogoutUrl'),
  ];
}

function savedFact(label: string, values: string[], absent: string, truth: string): Fact {
  const present = values.filter((value) => value !== '');
  return present.length > 0
    ? { kind: 'fact', label, pieces: present.map((text) => ({ text, truth })), missing: false }
    : { kind: 'fact', label, pieces: [{ text: absent, truth: '' }], missing: true };
}

/** Card 2. */
export function claimFacts(portal: Portal, saved: SamlSettings): Part[] {
  const plain = claimRows.map(({ short, source }) => fact(short, source));
  const [source] = nameIdPieces(saved.nameId);
  const label = portal.t('uniqueUserIdentifierShort');
  return [...plain, { kind: 'fact', label, pieces: source ? [source] : [], missing: false }];
}

/** Card 3: the active certificate, or the placeholder that a new application shows at first. */
export function certificateFacts(portal: Portal, saved: SamlSettings): Part[] {
  const { t } = portal;
  const shown = saved.certificate;
  if (!shown) return [words('note', t('noCertificate'))];
  const emails = saved.notificationEmails.join(', ');
  return [
    section(t('tokenSigningCertificate'), [
      fact(t('status'), statusText(portal, shown), 'saml.status'),
      fact(t('thumbprint'), shown.thumbprint, 'saml.thumbprint'),
      fact(t('expiration'), whenText(portal, shown.notAfter), 'saml.expiration'),
      fact(t('notificationEmail'), emails, 'saml.notificationEmail'),
      copyField(
        portal,
        t('appFederationMetadataUrl'),
        saved.addresses.metadataUrl,
        'saml.metadataUrl',
      ),
      ...downloads(portal, saved, shown.id),
    ]),
    section(t('verificationCertificates'), [
      fact(t('verificationRequired'), t(saved.needsSignedRequests ? 'yes' : 'no')),
      fact(t('active'), '0'),
      fact(t('expired'), '0'),
    ]),
  ];
}

function downloads({ t }: Portal, saved: SamlSettings, certificateId: string): Download[] {
  const files = `/api/apps/${saved.objectId}/certificates/${certificateId}`;
  const metadata = `/api/apps/${saved.objectId}/federation-metadata`;
  const row = (label: string, href: string): Download => ({
    kind: 'download',
    label,
    text: t('download'),
    href,
    fileName: null,
  });
  return [
    row(t('certificateBase64'), `${files}/base64`),
    row(t('certificateRaw'), `${files}/raw`),
    row(t('federationMetadataXml'), metadata),
  ];
}

/** Card 4: the addresses that the application has to know. */
export function setUpFields(portal: Portal, saved: SamlSettings): Part[] {
  const { t } = portal;
  const { loginUrl, entraIdentifier, logoutUrl } = saved.addresses;
  return [
    words('note', t('setUpLead', { app: saved.displayName })),
    copyField(portal, t('loginUrl'), loginUrl, 'saml.loginUrl'),
    copyField(portal, t('microsoftEntraIdentifier'), entraIdentifier, 'saml.entraIdentifier'),
    copyField(portal, t('logoutUrl'), logoutUrl, 'saml.logoutUrl'),
  ];
}

/** Card 5. */
export function testParts(portal: Portal, app: string, test: () => void): Part[] {
  const { t } = portal;
  const button = press(t('test'), test, { primary: true });
  return [words('note', t('testLead', { app })), { kind: 'buttons', buttons: [button] }];
}
