import { t } from '../../../lib/catalogue/translate.ts';
import type { Inspection, Pointed } from '../../../lib/messages/page-tools.ts';
import { aLearned } from '../../support/builders/learned.ts';
import { aField, anObservation, aSeenDocument } from '../../support/builders/observations.ts';
import { setupAt } from '../../support/builders/steps.ts';
import type { Scene } from '../scene.ts';
import { withSetup } from './stores.ts';

const page = 'image-relay/create-permission';
const title = 'permission.title';
const setup = setupAt('create-permission');

const formWithoutTitle = aSeenDocument(
  anObservation([page], {
    fields: [aField(title, { outcome: 'missing' }), aField('permission.ssoOnly', { now: 'off' })],
  }),
);
const formWithTwo = aSeenDocument(
  anObservation([page], {
    fields: [
      aField(title, { outcome: 'ambiguous' }),
      aField('permission.ssoOnly', { outcome: 'ambiguous' }),
    ],
  }),
);
const nobodysPage = aSeenDocument(anObservation([]));

const nearMiss = (caption: string) => ({ caption, kind: 'text' as const, evidence: [] });
const inspection: Inspection = {
  pages: [],
  headings: ['Berechtigungen', 'Neue Berechtigung'],
  fields: [
    {
      field: title,
      outcome: 'missing',
      nearMisses: [nearMiss('Bezeichnung der Rolle'), nearMiss('Anlaufstelle')],
    },
  ],
};

const learned = aLearned(page, title);
const pointed: Pointed = {
  page,
  field: title,
  description: learned.description,
  objections: ['look-alike', 'other-side', 'other-kind', 'other-value', 'other-field', 'unsaid'],
};
const proposal = { ...learned, confirmed: false };

const pointAt = () => t('repair.point', { field: t('field.permission.title') });

/** Something that a step needs was not found, and what leads on from there. */
export const repairScenes: readonly Scene[] = [
  {
    name: 'repair-fields',
    ...withSetup(setup, formWithoutTitle),
    standIns: { inspection },
    says: () => [t('repair.fields'), 'Bezeichnung der Rolle'],
  },
  {
    name: 'repair-ambiguous',
    ...withSetup(setup, formWithTwo),
    says: () => [t('repair.fields'), t('refusal.ambiguous')],
  },
  {
    name: 'repair-page',
    ...withSetup(setup, nobodysPage),
    standIns: { inspection },
    says: () => [t('repair.page'), 'Neue Berechtigung'],
  },
  {
    name: 'repair-nothing-to-point',
    ...withSetup(setupAt('open-permissions'), nobodysPage),
    says: () => [
      t('repair.nothing-to-point', { where: t('step.open-permissions.where') }),
      t('repair.open'),
    ],
  },
  {
    name: 'repair-values-to-paste',
    ...withSetup(
      { ...setupAt('read-image-relay'), application: null },
      aSeenDocument(anObservation(['image-relay/sso-settings'])),
    ),
    says: () => [t('repair.fields'), t('give.hint')],
  },
  {
    name: 'repair-looked-again',
    ...withSetup(setup, formWithoutTitle),
    standIns: { inspection },
    bring: (panel) => panel.press(t('repair.again')),
    says: () => [t('repair.fields')],
  },
  {
    name: 'repair-proposal',
    local: {
      ...withSetup(setup).local,
      learned: { version: 1, fields: [proposal] },
    },
    session: withSetup(
      setup,
      aSeenDocument(
        anObservation([page], {
          fields: [aField(title, { shown: 'proposed' }), aField('permission.ssoOnly')],
        }),
      ),
    ).session,
    says: () => [t('refusal.proposed'), t('repair.confirm.short')],
  },
  {
    name: 'repair-pointing',
    ...withSetup(setup, formWithoutTitle),
    standIns: { inspection, pointed: 'waiting' },
    bring: (panel) => panel.press(pointAt()),
    says: () => [t('repair.pointing', { field: t('field.permission.title') })],
  },
  {
    name: 'repair-objections',
    ...withSetup(setup, formWithoutTitle),
    standIns: { inspection, pointed },
    bring: (panel) => panel.press(pointAt()),
    says: () => [
      t('objection.heading', { field: t('field.permission.title') }),
      t('objection.unsaid'),
    ],
  },
  {
    name: 'learned-fields',
    local: {
      ...withSetup(setup).local,
      learned: {
        version: 1,
        fields: [learned, { ...proposal, id: '7a0c2f3e-91d4-4b6a-8c5e-2d1f0e9b8a77' }],
      },
    },
    bring: async (panel) => {
      await panel.unfold(t('learned.heading'));
      await panel.press(t('learned.export'));
    },
    says: () => [t('learned.proposal'), t('export.save')],
  },
  {
    name: 'learned-none',
    ...withSetup(setup),
    bring: (panel) => panel.unfold(t('learned.heading')),
    says: () => [t('learned.none')],
  },
];
