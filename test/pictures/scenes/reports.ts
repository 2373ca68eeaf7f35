import { t } from '../../../lib/catalogue/translate.ts';
import { paths } from '../../practice/image-relay/paths.ts';
import { company } from '../../support/builders/identities.ts';
import { setupAt } from '../../support/builders/steps.ts';
import type { Scene } from '../scene.ts';
import { withSetup } from './stores.ts';

const setup = setupAt('create-permission');

/** The report of what a page looks like: without a page, and made of one. */
export const reportScenes: readonly Scene[] = [
  {
    name: 'report-no-page',
    ...withSetup(setup),
    bring: (panel) => panel.unfold(t('report.heading')),
    says: () => [t('report.nothing')],
  },
  {
    name: 'report-made',
    ...withSetup(setup),
    beside: async (tab) => void (await tab.goto(`https://${company}${paths.newPermission}`)),
    bring: async (panel) => {
      await panel.unfold(t('report.heading'));
      await panel.press(t('report.make'));
    },
    says: () => [t('report.release'), t('report.save')],
  },
];
