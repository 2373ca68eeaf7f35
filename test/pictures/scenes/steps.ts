import { t } from '../../../lib/catalogue/translate.ts';
import type { StepId } from '../../../lib/guide/step.ts';
import { stepIds } from '../../../lib/guide/step.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { testUser } from '../../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../../support/builders/known-setups.ts';
import { aFinishedSetup, aSetup, began, later } from '../../support/builders/setups.ts';
import { setupAt, stepNamed } from '../../support/builders/steps.ts';
import type { Scene } from '../scene.ts';
import { withSetup } from './stores.ts';

/** The gallery's steps come before there is an application. */
function setupFor(step: StepId): SetupState {
  const isBefore = stepIds.indexOf(step) <= stepIds.indexOf('add-app');
  return isBefore ? { ...setupAt(step), application: null } : setupAt(step);
}

const everyStep = stepIds.map((step): Scene => {
  const notes = stepNamed(step).notes ?? [];
  return {
    name: `step-${step}`,
    ...withSetup(setupFor(step)),
    says: () => [
      t(`step.${step}.title`),
      t(`step.${step}.where`),
      ...notes.map((note) => t(`note.${note}`)),
    ],
  };
});

const passed = { at: later, email: testUser };

/** Each step as the one to do now, and what else may stand there in its place. */
export const stepScenes: readonly Scene[] = [
  { name: 'empty-setup', ...withSetup(aSetup()), says: () => [t('now.heading')] },
  ...everyStep,
  {
    name: 'step-values-by-hand',
    ...withSetup({
      ...aKnownSetupWith({ 'image-relay/idp.loginUrl': null, 'entra/idp.logoutUrl': null }),
      tests: aSetup().tests,
      marks: { 'copy-urls': { mark: 'done', at: began } },
    }),
    bring: (panel) => panel.unfold(t('now.values')),
    says: () => [t('step.saml-settings.title'), t('field.samlSettings.loginUrl')],
  },
  {
    name: 'step-reopened',
    ...withSetup({
      ...aFinishedSetup(),
      marks: { 'choose-saml': { mark: 'not-done', at: later } },
    }),
    says: () => [t('step.choose-saml.title'), t('now.reopened')],
  },
  {
    name: 'steps-all-unfolded',
    ...withSetup({
      ...aSetup(),
      marks: {
        'read-image-relay': { mark: 'done', at: began },
        'create-user': { mark: 'done', at: began },
      },
    }),
    bring: async (panel) => {
      await panel.unfold(t('section.configure-entra'));
      await panel.unfold(t('section.assign'));
      await panel.unfold(t('section.configure-image-relay'));
    },
    says: () => [t('checklist.role', { role: t('role.master-admin') })],
  },
  {
    name: 'step-failure',
    ...withSetup(aSetup()),
    standIns: { replies: { 'setup/mark-step': { outcome: 'failed', reason: 'not-saved' } } },
    bring: (panel) => panel.press(t('now.tick')),
    says: () => [t('failure.not-saved')],
  },
  {
    name: 'test-pending',
    ...withSetup({
      ...aKnownSetup(),
      tests: { pending: { way: 'sp', startedAt: later, sawOther: true }, passed: {} },
    }),
    says: () => [t('step.test-sign-on-url.title'), t('test.waiting', { time: new Date(later) })],
  },
  {
    name: 'test-one-passed',
    ...withSetup({ ...aKnownSetup(), tests: { pending: null, passed: { sp: passed } } }),
    says: () => [t('step.test-this-application.title')],
  },
  {
    name: 'all-done',
    ...withSetup(aKnownSetup()),
    says: () => [t('all-done.title'), t('test.passed', { email: testUser })],
  },
];
