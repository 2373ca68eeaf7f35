import { asConsumer, asMetadata } from '../own-addresses.ts';
import type { FieldDescription, PageDescription } from '../page-description.ts';
import { captions } from './captions.ts';
import * as wording from './wording.ts';

const never = captions.serviceProvider;
const section = captions.samlSettings;
const unlike = ['Fingerprint', 'Service Provider Login URL', 'Metadata URL'];
const notAnAddress =
  /metadata|(?<!id)entity|issuer|fingerprint|cert|consumer|callback|(?:^|[^a-z])(?:acs|oidc|oauth|cas|ldap)(?:$|[^a-z])/;

const identityProvider: readonly FieldDescription[] = [
  {
    id: 'samlSettings.loginUrl',
    kind: 'text',
    captions: captions.loginUrl,
    section,
    never,
    unlike,
    name: /login|sign.?in|sso.?url/,
    nameUnlike: new RegExp(`${notAnAddress.source}|log.?out|sign.?out|slo(?:$|[^a-z])`),
    setting: 'idp.loginUrl',
    wording: wording.loginUrl,
    side: 'idp',
    sectionUnlike: wording.otherSection,
  },
  {
    id: 'samlSettings.logoutUrl',
    kind: 'text',
    captions: captions.logoutUrl,
    section,
    never,
    unlike,
    name: /log.?out|sign.?out|slo/,
    nameUnlike: notAnAddress,
    setting: 'idp.logoutUrl',
    wording: wording.logoutUrl,
    side: 'idp',
    sectionUnlike: wording.otherSection,
  },
  {
    id: 'samlSettings.nameIdFormat',
    kind: 'choice',
    captions: captions.nameIdFormat,
    section,
    never,
    name: /name.?id/,
    setting: 'nameIdFormat',
    wording: wording.nameIdFormat,
    offers: [/\bemail/, /\b(?:persistent|transient|unspecified)\b/],
    orTyped: true,
    sectionUnlike: wording.otherSection,
  },
  {
    id: 'samlSettings.binding',
    kind: 'choice',
    captions: captions.binding,
    section,
    never,
    name: /binding/,
    nameUnlike: /log.?out|sign.?out|slo(?:$|[^a-z])|response|acs/,
    setting: 'requestBinding',
    wording: wording.binding,
    offers: [/\bpost\b/, /\bredirect\b/],
    sectionUnlike: wording.otherMessages,
  },
  {
    id: 'samlSettings.authnContext',
    kind: 'choice',
    captions: captions.authnContext,
    section,
    never,
    name: /authn.?context/,
    setting: 'authnContext',
  },
  {
    id: 'samlSettings.certificate',
    kind: 'multiline',
    // What opens the box elsewhere may be its caption where nothing has to be opened.
    captions: [...captions.certificate, ...captions.updateCertificate],
    section,
    never,
    unlike,
    name: /cert/,
    nameUnlike: /fingerprint|thumbprint|private|encrypt|decrypt|(?:^|[^a-z])key(?:$|[^a-z])/,
    opener: captions.updateCertificate,
    takes: 'idp.certificate',
    askUnlessSaid: true,
    wording: wording.certificate,
    side: 'idp',
    sectionUnlike: wording.otherKeys,
    neverBesideKey: true,
  },
  {
    id: 'samlSettings.storedCertificate',
    kind: 'shown',
    captions: captions.certificate,
    shape: /^-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/,
    section,
    never,
    unlike,
    side: 'idp',
    sectionUnlike: wording.otherKeys,
    neverBesideKey: true,
    needsCaption: true,
    setting: 'idp.certificate',
  },
];

/** Another way to create people, with settings of like names. */
const scim = /\b(?:scim|tenant url|secret token|bearer)\b/i;

const provisioning: readonly FieldDescription[] = [
  {
    id: 'samlSettings.jitEnable',
    kind: 'switch',
    captions: captions.jitEnable,
    section: captions.provisioning,
    never,
    name: /jit|just.?in.?time|provision/,
    setting: 'jit.enabled',
    wording: wording.jitEnable,
    neverBeside: scim,
    sectionUnlike: wording.otherSection,
  },
  {
    id: 'samlSettings.jitGroup',
    kind: 'choice',
    captions: captions.permissionGroup,
    section: captions.provisioning,
    never,
    needsSection: true,
    sole: true,
    name: /permission|group|role/,
    setting: 'jit.permission',
    wording: wording.jitGroup,
    neverBeside: scim,
    sectionUnlike: wording.otherSection,
  },
];

/** Addresses of the service provider's that nobody is to enter. */
const otherAddresses = ['Old', 'Legacy', 'Test', 'Artifact', 'For example'];

const serviceProvider: readonly FieldDescription[] = [
  {
    id: 'spDetails.metadataUrl',
    kind: 'shown',
    captions: captions.metadataUrl,
    shape: /^https:\/\//,
    tells: asMetadata,
    tellsOther: asConsumer,
    needsCaption: true,
    unlike: otherAddresses,
    section: captions.serviceProvider,
    sectionUnlike: wording.examples,
    setting: 'sp.identifier',
  },
  {
    id: 'spDetails.acsUrl',
    kind: 'shown',
    captions: captions.assertionConsumerUrl,
    shape: /^https:\/\//,
    tells: asConsumer,
    tellsOther: asMetadata,
    needsCaption: true,
    unlike: otherAddresses,
    section: captions.serviceProvider,
    sectionUnlike: wording.examples,
    setting: 'sp.replyUrl',
  },
];

export const ssoSettings: PageDescription = {
  id: 'image-relay/sso-settings',
  headings: [...captions.ssoSettings, ...captions.samlSettings],
  unless: captions.createPermission,
  knownByValues: true,
  fields: [...identityProvider, ...provisioning, ...serviceProvider],
};
