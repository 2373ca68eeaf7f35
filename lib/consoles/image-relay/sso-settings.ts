import type { FieldDescription, PageDescription } from '../page-description.ts';
import { captions } from './captions.ts';

const never = captions.serviceProvider;
const section = captions.samlSettings;
const unlike = ['Fingerprint', 'Service Provider Login URL', 'Metadata URL'];

const identityProvider: readonly FieldDescription[] = [
  {
    id: 'samlSettings.loginUrl',
    kind: 'text',
    captions: captions.loginUrl,
    section,
    never,
    unlike,
    name: /login|sign.?in|sso.?url/,
    setting: 'idp.loginUrl',
  },
  {
    id: 'samlSettings.logoutUrl',
    kind: 'text',
    captions: captions.logoutUrl,
    section,
    never,
    unlike,
    name: /log.?out|sign.?out|slo/,
    setting: 'idp.logoutUrl',
  },
  {
    id: 'samlSettings.nameIdFormat',
    kind: 'choice',
    captions: captions.nameIdFormat,
    section,
    never,
    name: /name.?id/,
    setting: 'nameIdFormat',
  },
  {
    id: 'samlSettings.binding',
    kind: 'choice',
    captions: captions.binding,
    section,
    never,
    name: /binding/,
    setting: 'requestBinding',
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
    captions: captions.certificate,
    section,
    never,
    unlike,
    name: /cert/,
    opener: captions.updateCertificate,
  },
  {
    id: 'samlSettings.storedCertificate',
    kind: 'shown',
    captions: captions.certificate,
    shape: /^-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/,
    section,
    never,
    setting: 'idp.certificate',
  },
];

const provisioning: readonly FieldDescription[] = [
  {
    id: 'samlSettings.jitEnable',
    kind: 'switch',
    captions: captions.jitEnable,
    section: captions.provisioning,
    never,
    name: /jit|just.?in.?time|provision/,
    setting: 'jit.enabled',
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
  },
];

const serviceProvider: readonly FieldDescription[] = [
  {
    id: 'spDetails.metadataUrl',
    kind: 'shown',
    captions: captions.metadataUrl,
    shape: /^https:\/\//,
    needsCaption: true,
    section: captions.serviceProvider,
    setting: 'sp.identifier',
  },
  {
    id: 'spDetails.acsUrl',
    kind: 'shown',
    captions: captions.assertionConsumerUrl,
    shape: /^https:\/\//,
    needsCaption: true,
    section: captions.serviceProvider,
    setting: 'sp.replyUrl',
  },
];

export const ssoSettings: PageDescription = {
  id: 'image-relay/sso-settings',
  headings: [...captions.ssoSettings, ...captions.samlSettings],
  unless: captions.createPermission,
  fields: [...identityProvider, ...provisioning, ...serviceProvider],
};
