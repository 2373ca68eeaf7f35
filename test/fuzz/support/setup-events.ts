import fc from 'fast-check';
import { logoutForms } from '../../../lib/setup/logout-form.ts';
import type { SetupEvent } from '../../../lib/setup/setup-event.ts';
import {
  type CertificateDetails,
  choices,
  factSources,
  heldFields,
  published,
  refusalReason,
  testWays,
} from '../../../lib/setup/setup-state.ts';
import { testVerdict } from '../../../lib/setup/test-verdict.ts';
import {
  company,
  objectId,
  otherCompany,
  otherObjectId,
  testUser,
} from '../../support/builders/identities.ts';
import { aSetup, certificateDetails as someDetails } from '../../support/builders/setups.ts';
import { valuesOf } from './schema-values.ts';

/** Few times, so that events are often late, early or at once. */
const times = fc.nat({ max: 9 }).map((minutes) => `2026-11-28T09:0${minutes}:00.000Z`);

const keys = fc.constantFrom(
  'entra/idp.loginUrl',
  'entra/idp.certificate',
  'entra/testUser.upn',
  'entra/testUser.assigned',
  'image-relay/sp.replyUrl',
  'image-relay/idp.loginUrl',
);
const texts = fc.constantFrom('', 'one', 'another', testUser, testUser.toUpperCase(), 'on');
const fields = fc.constantFrom(
  'permission.title',
  'samlSettings.certificate',
  'samlSettings.loginUrl',
  'ssoUser.email',
);
const applications = fc
  .tuple(fc.constantFrom(objectId, otherObjectId), fc.constantFrom('Image Relay', 'Other'))
  .map(([id, name]) => ({ objectId: id, appId: null, name }));

/** Certificates of which each has details of its own, told by the serial number. */
export const certificates = new Map<string, CertificateDetails>(
  ['AAAA', 'BBBB', 'CCCC'].map((der, at) => [der, { ...someDetails, serial: `0${at}` }]),
);

const steps = fc.constantFrom('add-app', 'open-saml', 'constructor');
const names = fc.constantFrom('B.Simon', 'Test Person');
const someChoices = fc
  .record({ displayName: names, firstName: names, permissionTitle: names })
  .map((changes) => choices.parse({ ...aSetup().choices, ...changes }));

function of<Type extends SetupEvent['type'], Parts extends object>(
  type: Type,
  parts: { [Key in keyof Parts]: fc.Arbitrary<Parts[Key]> },
) {
  return fc
    .tuple(times, fc.record<Parts>(parts))
    .map(([at, rest]) => ({ type, at, ...(rest as Parts) }));
}

const pages = fc.constantFrom('entra/saml', 'entra/users', 'image-relay/sso-settings');
const outcomes = fc.constantFrom('filled', 'already', 'changed', 'not-kept');
const marks = fc.constantFrom('done', 'not-done', null);

/** Everything that can happen to a setup, often to the same parts of it. */
const setupEvents = fc.oneof(
  of('setup/company-confirmed', { host: fc.constantFrom(company, otherCompany) }),
  of('setup/page-seen', { page: pages }),
  of('setup/place-seen', { page: pages, path: fc.constantFrom('/admin/users', '/', '/a/7') }),
  of('setup/place-lost', { page: pages }),
  of('setup/setting-seen', { key: keys, value: texts, source: fc.constantFrom(...factSources) }),
  of('setup/value-refused', { key: keys, reason: fc.constantFrom(...refusalReason.options) }),
  of('setup/application-adopted', { application: applications }),
  of('setup/certificate-brought', {
    certificate: fc.constantFrom(...certificates),
    source: fc.constantFrom(...factSources),
  }).map(({ certificate: [der, details], ...rest }) => ({ ...rest, der, details })),
  of('setup/rollover-started', {}),
  of('setup/rollover-agreed', { agreedFor: times }),
  of('setup/rollover-certificate-brought', {
    certificate: fc.constantFrom(...certificates),
    source: fc.constantFrom(...factSources),
  }).map(({ certificate: [der, details], ...rest }) => ({ ...rest, der, details })),
  of('setup/rollover-ended', {}),
  of('setup/choices-changed', { choices: someChoices }),
  of('setup/step-marked', { step: steps, mark: marks }),
  of('setup/field-filled', {
    field: fields,
    before: texts,
    after: texts,
    outcome: outcomes,
    fill: fc.uuid(),
  }),
  of('setup/field-put-back', { field: fields, after: texts }),
  of('setup/field-saved', { field: fields, value: texts }),
  of('setup/live-settings-seen', {
    fields: valuesOf(heldFields.shape.fields) as fc.Arbitrary<object>,
  }),
  of('setup/metadata-read', { published: valuesOf(published) as fc.Arbitrary<never> }),
  of('setup/form-saved', { loadedAt: times }),
  of('setup/test-started', { way: fc.constantFrom(...testWays) }),
  of('setup/test-judged', { verdict: valuesOf(testVerdict) as fc.Arbitrary<object> }),
  of('setup/logout-form-chosen', { form: fc.constantFrom(...logoutForms) }),
  of('setup/session-seen', {
    loadedAt: times,
    email: fc.option(texts),
    fromSignIn: fc.boolean(),
    isPrivate: fc.boolean(),
  }),
) as fc.Arbitrary<SetupEvent>;

export const histories = fc.array(setupEvents, { maxLength: 30, size: 'max' });
