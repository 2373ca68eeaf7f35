import { t } from '../../../lib/catalogue/translate.ts';
import type { RolloverStepId } from '../../../lib/guide/rollover-steps.ts';
import type { RolloverStanding } from '../../../lib/setup/rollover-standing.ts';
import { testUser } from '../../support/builders/identities.ts';
import {
  aChange,
  broughtFresh,
  changeBegan,
  freshDer,
  freshThumbprint,
  inTime,
  minute,
  oldThumbprint,
  paneOf,
  tooLate,
} from '../../support/builders/rollovers.ts';
import type { Scene } from '../scene.ts';
import { samlForm } from './documents.ts';
import { withSetup } from './stores.ts';

type Change = Parameters<typeof aChange>[0];

const agreed = { change: { agreedFor: changeBegan } };
const created = { 'entra/idp.certificates': paneOf(oldThumbprint, freshThumbprint) };
const saved = { ...created, 'image-relay/idp.certificate': freshDer };
const active = { ...saved, 'entra/idp.certificates': paneOf(freshThumbprint, oldThumbprint) };
const removed = { ...active, 'entra/idp.certificates': paneOf(freshThumbprint) };
/** A third certificate, that neither step of the change knows. */
const otherDer = `MIIC8DCCAdigAwIBAgIQ${'k3Vt'.repeat(30)}`;
const signedIn = {
  tests: {
    pending: null,
    passed: { sp: { at: minute(31), email: testUser, startedAt: minute(30) } },
  },
};

/** What brings each step of the change up as the one to do now, in time. */
const changes: Readonly<Record<RolloverStepId, Change>> = {
  agree: {},
  create: agreed,
  bring: { ...agreed, facts: created },
  save: { change: broughtFresh, facts: created },
  activate: { change: broughtFresh, facts: saved },
  test: { change: broughtFresh, facts: active },
  remove: { change: broughtFresh, facts: active, setup: signedIn },
};

const asChange = (name: string, change: Change, says: Scene['says']): Scene => ({
  name: `rollover-${name}`,
  ...withSetup(aChange(change)),
  now: inTime.toISOString(),
  says,
});

const asStep = ([id, change]: [string, Change]): Scene =>
  asChange(`step-${id}`, change, () => [
    t('rollover.heading'),
    t(`rollover-step.${id as RolloverStepId}.title`),
    t(`rollover-step.${id as RolloverStepId}.what`),
    t('checklist.current'),
  ]);

const asStanding = (
  standing: RolloverStanding,
  change: Change,
  step: RolloverStepId,
  now = inTime,
): Scene => ({
  ...asChange(standing, change, () => [
    t(`rollover-standing.${standing}`),
    t(`rollover-step.${step}.what`),
  ]),
  now: now.toISOString(),
});

const unseen = aChange(agreed);

/** The guided change of the certificate: each step, whether people can sign in, its end, and giving it up. */
export const rolloverScenes: readonly Scene[] = [
  ...Object.entries(changes).map(asStep),
  asStanding('image-relay-ahead', { change: broughtFresh, facts: saved }, 'activate'),
  asStanding(
    'entra-ahead',
    { change: broughtFresh, facts: { 'entra/idp.thumbprint': freshThumbprint } },
    'save',
  ),
  asStanding(
    'other',
    { change: broughtFresh, facts: { ...created, 'image-relay/idp.certificate': otherDer } },
    'save',
  ),
  asStanding('expired', agreed, 'create', tooLate),
  {
    name: 'rollover-unknown',
    ...withSetup({
      ...unseen,
      facts: Object.fromEntries(
        Object.entries(unseen.facts).filter(([key]) => key !== 'entra/idp.thumbprint'),
      ),
    }),
    now: inTime.toISOString(),
    says: () => [t('rollover-standing.unknown')],
  },
  {
    ...asChange('form', changes.save, () => [t('rollover.copy'), t('fill.heading')]),
    ...withSetup(aChange(changes.save), samlForm()),
  },
  {
    ...asChange('stop', changes.save, () => [t('rollover.stop.what'), t('rollover.stop.yes')]),
    bring: (panel) => panel.unfold(t('rollover.stop')),
  },
  asChange('done', { change: broughtFresh, facts: removed, setup: signedIn }, () => [
    t('rollover.done.title'),
    t('rollover.done.text'),
    t('rollover.finish'),
  ]),
];
