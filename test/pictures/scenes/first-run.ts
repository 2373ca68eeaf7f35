import { t } from '../../../lib/catalogue/translate.ts';
import { company } from '../../support/builders/identities.ts';
import type { Scene } from '../scene.ts';

/** Nobody has begun anything: with and without a company's site in a tab, and after a wrong address. */
export const firstRunScenes: readonly Scene[] = [
  {
    name: 'first-run',
    says: () => [t('first.title'), t('first.start.empty')],
  },
  {
    name: 'first-run-company-open',
    beside: async (tab) => void (await tab.goto(`https://${company}/`)),
    says: () => [t('first.company.open'), t('first.start', { host: company })],
  },
  {
    name: 'first-run-wrong-address',
    bring: async (panel) => {
      await panel.write(t('first.company.type'), 'support.imagerelay.com');
      await panel.press(t('first.start.empty'));
    },
    says: () => [t('first.company.wrong')],
  },
  {
    name: 'first-run-failure',
    standIns: { replies: { 'setup/begin': { outcome: 'failed', reason: 'another-setup' } } },
    bring: async (panel) => {
      await panel.write(t('first.company.type'), company);
      await panel.press(t('first.start', { host: company }));
    },
    says: () => [t('failure.another-setup')],
  },
];
