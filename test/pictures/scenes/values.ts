import { t } from '../../../lib/catalogue/translate.ts';
import { type FactSource, factSources, type Published } from '../../../lib/setup/setup-state.ts';
import {
  appId,
  loginUrlOf,
  otherTenantId,
  otherThumbprint,
} from '../../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith, aPublication } from '../../support/builders/known-setups.ts';
import { aSetup, later } from '../../support/builders/setups.ts';
import type { Scene, ScenePanel } from '../scene.ts';
import { withSetup } from './stores.ts';

const unfoldValues = (panel: ScenePanel) => panel.unfold(t('values.heading'));

const known = aKnownSetup({ published: null });
const logins = ['entra/idp.loginUrl', 'entra/idp.logoutUrl', 'entra/idp.identifier'] as const;

/** A value from each source in turn, the first of them with what stood there before. */
const fromEverySource = {
  ...known,
  facts: {
    ...known.facts,
    ...Object.fromEntries(
      logins.map((key, at) => {
        const source: FactSource = factSources[at + 1] ?? 'page';
        const value = known.facts[key]?.value ?? '';
        return [key, { value, source, at: later, agreed: { page: later } }];
      }),
    ),
    'entra/idp.thumbprint': {
      value: known.certificate?.thumbprint ?? '',
      source: 'page' as const,
      at: later,
      previous: { value: otherThumbprint, until: later },
    },
  },
};

const otherPublication: Published = {
  ...aPublication,
  tenantId: otherTenantId,
  signOnUrls: [loginUrlOf(otherTenantId)],
  signOutUrls: [loginUrlOf(otherTenantId)],
  certificates: [
    ...aPublication.certificates,
    {
      thumbprint: otherThumbprint,
      notBefore: '2026-11-01T12:00:00.000Z',
      notAfter: '2027-11-01T12:00:00.000Z',
    },
  ],
  signature: 'other-key',
};

/** What the consoles showed, and what Microsoft publishes of it. */
export const valueScenes: readonly Scene[] = [
  {
    name: 'values-none',
    ...withSetup(aSetup()),
    bring: unfoldValues,
    says: () => [t('values.none'), t('check.needs')],
  },
  {
    name: 'values-from-every-source',
    ...withSetup(fromEverySource),
    bring: unfoldValues,
    says: () => {
      const from = { console: t('console.entra'), at: new Date(later) };
      const told = logins.map((_, at) => t(`values.from.${factSources[at + 1] ?? 'page'}`, from));
      return [...told, t('values.previous', { until: new Date(later) })];
    },
  },
  {
    name: 'check-agrees',
    ...withSetup(aKnownSetup()),
    bring: unfoldValues,
    says: () => [t('check.agrees'), t('check.signature.valid')],
  },
  {
    name: 'check-differs',
    ...withSetup(
      aKnownSetupWith({ 'entra/idp.identifier': null }, { published: otherPublication }),
    ),
    bring: unfoldValues,
    says: () => [t('check.differs'), t('check.not-seen'), t('check.signature.other-key')],
  },
  {
    name: 'check-not-allowed',
    ...withSetup(known),
    standIns: { permission: false },
    bring: async (panel) => {
      await unfoldValues(panel);
      await panel.press(t('check.button'));
    },
    says: () => [t('check-problem.permission')],
  },
  {
    name: 'check-failed',
    ...withSetup(known),
    standIns: { permission: true },
    bring: async (panel) => {
      await unfoldValues(panel);
      await panel.press(t('check.button'));
    },
    says: () => [t('check-problem.unreachable')],
  },
  {
    name: 'values-refused',
    ...withSetup(
      aSetup({
        refused: [
          { key: 'image-relay/sp.identifier', reason: 'foreign-host', at: later },
          { key: 'image-relay/sp.replyUrl', reason: 'same-address', at: later },
          { key: 'entra/idp.loginUrl', reason: 'tenants-disagree', at: later },
          { key: 'entra/idp.metadataUrl', reason: 'another-application', at: later },
          { key: 'entra/testUser.upn', reason: 'several-users', at: later },
        ],
        application: { objectId: known.application?.objectId ?? '', appId, name: 'Image Relay' },
      }),
    ),
    says: () => [t('refused.heading')],
  },
  {
    name: 'names',
    ...withSetup(aSetup()),
    bring: async (panel) => {
      await panel.unfold(t('choices.heading'));
      await panel.press(t('choices.save'));
    },
    says: () => [t('choices.permissionTitle'), t('choices.saved')],
  },
];
