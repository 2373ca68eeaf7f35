import { t } from '../../../lib/catalogue/translate.ts';
import type { ListedSetup } from '../../../lib/setup/setup-list.ts';
import { aSetup, later } from '../../support/builders/setups.ts';
import type { Scene, ScenePanel } from '../scene.ts';
import { withSetup } from './stores.ts';

const names = ['Tamarind', 'Ferndale', 'Alder', 'Bramble', 'Clover', 'Damson', 'Elder'];

/** Setups of other companies, the last of them in the archive. */
const entries = names.map(
  (name, at): ListedSetup => ({
    id: `0a1b2c3d-0000-4000-8000-00000000000${at}`,
    host: `${name.toLowerCase()}.imagerelay.com`,
    name: `${name} Outdoor and Garden Supplies`,
    objectId: null,
    done: at * 3,
    total: 23,
    leftAt: later,
    isArchived: at === names.length - 1,
  }),
);
const others = (count: number) => ({ setups: { version: 1, entries: entries.slice(-count) } });
const setup = withSetup(aSetup({ name: 'Larkspur' }));

const unfoldSetups = (count: number) => (panel: ScenePanel) =>
  panel.unfold(t('setups.heading', { count }));

/** Several setups: the one at work among the others, and none at work. */
export const setupScenes: readonly Scene[] = [
  {
    name: 'setups-one',
    ...setup,
    bring: unfoldSetups(1),
    says: () => [t('setups.at-work'), t('setups.new')],
  },
  {
    name: 'setups-many',
    ...setup,
    local: { ...setup.local, ...others(7) },
    bring: async (panel) => {
      await unfoldSetups(8)(panel);
      await panel.unfold(t('setups.archived', { count: 1 }));
      await panel.press(t('setups.delete', { name: entries[1]?.name ?? '' }));
    },
    says: () => [
      t('setups.search'),
      t('setups.restore.short'),
      t('setups.delete.question', { host: entries[1]?.host ?? '' }),
    ],
  },
  {
    name: 'setups-none-at-work',
    local: others(3),
    says: () => [t('first.title'), t('setups.bring.short')],
  },
  {
    name: 'setups-wrong-address',
    ...setup,
    bring: async (panel) => {
      await unfoldSetups(1)(panel);
      await panel.write(t('setups.new.company'), 'support');
      await panel.press(t('setups.new.begin'));
    },
    says: () => [t('first.company.wrong')],
  },
];

/** Pages beside the panel, and what keeps the panel from working. */
export const besideScenes: readonly Scene[] = [
  { name: 'options', page: 'options', says: () => [t('options.title'), t('options.saved')] },
  {
    name: 'welcome',
    page: 'welcome',
    says: () => [t('welcome.title'), t('welcome.not'), t('welcome.rehearse.what')],
  },
  {
    name: 'updated',
    ...setup,
    session: { 'updated-to': '1.2.3' },
    says: () => [t('updated.what', { version: '1.2.3' })],
  },
  {
    name: 'consoles-not-allowed',
    ...setup,
    standIns: { mayReadConsoles: false },
    says: () => [t('permission.missing'), t('permission.policy')],
  },
  {
    name: 'offline',
    ...setup,
    bring: (panel) => panel.page.setOfflineMode(true),
    says: () => [t('offline.what')],
  },
];
