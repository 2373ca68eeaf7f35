import fc from 'fast-check';
import { acceptSetting, settingNames } from '../../../lib/saml/settings.ts';
import {
  appId,
  federationMetadataOf,
  issuerOf,
  loginUrlOf,
  metadataUrl,
  objectId,
  otherAppId,
  otherCompany,
  otherObjectId,
  otherTenantId,
  replyUrl,
  tenantId,
  testUser,
  thumbprint,
} from '../../support/builders/identities.ts';

/** What pages show, right and wrong, for every setting that it fits. */
const shown = [
  ...[tenantId, otherTenantId].flatMap((tenant) => [tenant, loginUrlOf(tenant), issuerOf(tenant)]),
  ...[appId, otherAppId].flatMap((app) => [app, federationMetadataOf(tenantId, app)]),
  ...[objectId, otherObjectId, 'Image Relay', 'image relay ', 'Other', testUser, 'x@y.example'],
  ...[metadataUrl, replyUrl, `https://${otherCompany}/sso/consume`, 'https://evil.example/'],
  ...[thumbprint, 'AAAA', 'on', 'off', 'HTTP-POST', 'SSO Basic', 'constructor', '__proto__'],
];

/** Only values that have the setting's shape, which is all that a page's script tells of. */
const fitting = settingNames.map((setting) =>
  shown.flatMap((text) => {
    const value = acceptSetting(setting, text);
    return value === null ? [] : [{ setting, value }];
  }),
);
const readable = fitting.filter((each) => each.length > 0);

/** One reading of some setting. */
export const anyReading = fc.oneof(...readable.map((each) => fc.constantFrom(...each)));

/** At most one reading of each setting. */
export const readings = fc
  .subarray(readable)
  .chain((settings) => fc.tuple(...settings.map((each) => fc.constantFrom(...each))));

/** What only a script that is not ours would tell of: settings with any text as their value. */
export const anyReadings = fc.array(
  fc.record({
    setting: fc.constantFrom(...settingNames),
    value: fc.oneof(fc.constantFrom(...shown), fc.string()),
  }),
  { minLength: 1, maxLength: 8 },
);
