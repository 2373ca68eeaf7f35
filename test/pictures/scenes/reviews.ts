import { t } from '../../../lib/catalogue/translate.ts';
import type { FactKey, SetupState } from '../../../lib/setup/setup-state.ts';
import { loginUrlOf, otherThumbprint, tenantId } from '../../support/builders/identities.ts';
import { aKnownSetupWith } from '../../support/builders/known-setups.ts';
import { aField, anObservation, aSeenDocument } from '../../support/builders/observations.ts';
import { aSetup, certificateDetails, later } from '../../support/builders/setups.ts';
import { setupAt } from '../../support/builders/steps.ts';
import type { Scene } from '../scene.ts';
import { basicSamlPane, liveForm, samlForm } from './documents.ts';
import { withSetup } from './stores.ts';

const untested = aSetup().tests;

/** Everything is known, and nothing of it stands in Image Relay's form yet. */
export const beforeTheForm = aKnownSetupWith(
  {
    'image-relay/idp.loginUrl': null,
    'image-relay/idp.logoutUrl': null,
    'image-relay/nameIdFormat': null,
    'image-relay/requestBinding': null,
    'image-relay/idp.certificate': null,
    'image-relay/jit.enabled': null,
    'image-relay/jit.permission': null,
    'image-relay/ssoUser.email': null,
  },
  { tests: untested },
);

/** Nobody knows whether the certificate is the active one, and the Logout URL was not read. */
const halfKnown = {
  ...beforeTheForm,
  published: null,
  facts: withoutFacts(beforeTheForm, 'entra/idp.logoutUrl', 'entra/idp.thumbprint'),
  marks: {
    certificate: { mark: 'done' as const, at: later },
    'copy-urls': { mark: 'done' as const, at: later },
  },
};

function withoutFacts({ facts }: SetupState, ...keys: readonly FactKey[]): SetupState['facts'] {
  const kept = Object.entries(facts).filter(([key]) => !keys.some((each) => each === key));
  return Object.fromEntries(kept);
}

/** The form in which every row of the review is of another kind. */
const everyKind = samlForm(
  aField('samlSettings.loginUrl', { now: loginUrlOf(tenantId) }),
  aField('samlSettings.nameIdFormat', {
    isChoice: true,
    now: 'Persistent',
    options: ['Persistent', 'Transient'].map((text) => ({ value: text, text })),
  }),
  aField('samlSettings.binding', { outcome: 'ambiguous' }),
  aField('samlSettings.jitEnable', { outcome: 'missing' }),
  aField('samlSettings.jitGroup', { now: 'Everybody', editable: false }),
);

/** What will be written, with every kind of row. */
export const reviewScenes: readonly Scene[] = [
  {
    name: 'review-new',
    ...withSetup(beforeTheForm, samlForm()),
    says: () => [t('fill.heading'), t('fill.button', { count: 7 })],
  },
  {
    name: 'review-unconfirmed',
    ...withSetup(setupAt('basic-saml'), basicSamlPane),
    says: () => [t('fill.unconfirmed'), t('fill.button', { count: 3 })],
  },
  {
    name: 'review-every-kind',
    ...withSetup(halfKnown, everyKind),
    bring: (panel) => panel.unfold(t('fill.right-already', { count: 1 })),
    says: () => [
      t('fill.same'),
      t('fill.unconfirmed'),
      t('refusal.option-missing'),
      t('refusal.ambiguous'),
      t('refusal.missing'),
      t('refusal.not-editable'),
    ],
  },
  {
    name: 'review-conflict',
    ...withSetup(beforeTheForm, liveForm),
    says: () => [t('fill.conflict'), t('fill.button', { count: 0 })],
  },
  {
    name: 'review-everything-right',
    ...withSetup(
      { ...setupAt('create-permission') },
      aSeenDocument(
        anObservation(['image-relay/create-permission'], {
          fields: [
            aField('permission.title', { now: 'SSO Basic' }),
            aField('permission.ssoOnly', { now: 'on' }),
          ],
        }),
      ),
    ),
    says: () => [t('fill.heading'), t('fill.right-already', { count: 2 })],
  },
  {
    name: 'review-of-somebody-else',
    ...withSetup(
      setupAt('create-permission'),
      aSeenDocument(
        anObservation(['image-relay/create-permission'], {
          fields: [
            aField('permission.title', { now: 'Photographers' }),
            aField('permission.ssoOnly', { now: 'off' }),
          ],
        }),
      ),
    ),
    says: () => [t('refusal.another-record')],
  },
  {
    name: 'review-inactive-certificate',
    ...withSetup(
      {
        ...beforeTheForm,
        certificate: { ...certificateDetails, thumbprint: otherThumbprint },
        marks: { certificate: { mark: 'done', at: later } },
      },
      samlForm(),
    ),
    says: () => [t('refusal.certificate-not-active')],
  },
  {
    name: 'review-weak-certificate',
    ...withSetup(
      {
        ...beforeTheForm,
        certificate: {
          ...certificateDetails,
          notAfter: '2026-10-01T12:00:00.000Z',
          key: { kind: 'RSA', bits: 1024 },
        },
      },
      samlForm(),
    ),
    says: () => [t('certificate-warning.expired'), t('certificate-warning.weak-key')],
  },
  {
    name: 'review-of-another-step',
    ...withSetup(setupAt('open-gallery'), basicSamlPane),
    says: () => [t('fill.later', { page: t('page.entra/basic-saml') })],
  },
];
