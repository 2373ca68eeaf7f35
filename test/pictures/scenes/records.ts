import { t } from '../../../lib/catalogue/translate.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { loginUrlOf, otherTenantId } from '../../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../../support/builders/known-setups.ts';
import { filledFresh } from '../../support/builders/rollovers.ts';
import { aSetup } from '../../support/builders/setups.ts';
import { setupAt } from '../../support/builders/steps.ts';
import type { Scene } from '../scene.ts';
import { withSetup } from './stores.ts';

const unfoldRecord: Scene['bring'] = (panel) => panel.unfold(t('record.heading'));

/** Much of it is wrong, ticked by hand or only written, so that no table of the report is empty. */
const unfinished: SetupState = {
  ...aKnownSetupWith(
    {
      'entra/idp.logoutUrl': loginUrlOf(otherTenantId),
      'image-relay/jit.enabled': 'off',
      'entra/testUser.assigned': null,
      'image-relay/ssoUser.email': null,
      'image-relay/idp.certificate': null,
    },
    { tests: aSetup().tests, published: null },
  ),
  marks: setupAt('test-sign-on-url').marks,
  ...filledFresh(false),
};

const asPage = (name: string, setup: SetupState, says: Scene['says']): Scene => ({
  name: `record-${name}`,
  page: 'record',
  fragment: setup.id,
  ...withSetup(setup),
  says,
});

/** The report for the change ticket: the box in the panel, and its own page. */
export const recordScenes: readonly Scene[] = [
  {
    name: 'record-box',
    ...withSetup(aKnownSetup()),
    bring: unfoldRecord,
    says: () => [t('record.what'), t('record.show')],
  },
  {
    name: 'record-box-unfinished',
    ...withSetup(unfinished),
    bring: async (panel) => {
      await unfoldRecord(panel);
      await panel.press(t('record.copy'));
    },
    says: () => [t('record.copied.done')],
  },
  asPage('finished', aKnownSetup(), () => [
    t('record.title', { host: aKnownSetup().company.host }),
    t('record.open.none'),
    t('record.findings.none'),
  ]),
  asPage('unfinished', unfinished, () => [t('record.open'), t('record.step.by-hand')]),
  {
    name: 'record-gone',
    page: 'record',
    fragment: '11f0a9d2-5b17-4e68-8c4d-1a2b3c4d5e08',
    ...withSetup(aSetup()),
    says: () => [t('record.gone')],
  },
];
