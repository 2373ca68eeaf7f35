import { t } from '../../../lib/catalogue/translate.ts';
import { company } from '../../support/builders/identities.ts';
import { aSetup, later } from '../../support/builders/setups.ts';
import type { Scene } from '../scene.ts';
import { withSetup } from './stores.ts';

const newer = { version: 99, wisdom: 'of years' };
const damaged = { version: 2, facts: 'gone' };
const setAside = (key: string, reason: string) => ({ key, at: later, reason, value: newer });
const problem = (key: string, reason: string) => ({ key, at: later, reason });

/** What cannot be read, what could not be kept, and the question before all is deleted. */
export const keptDataScenes: readonly Scene[] = [
  {
    name: 'data-newer',
    local: { setup: newer },
    says: () => [t('unreadable.title'), t('unreadable.newer'), t('aside.stands')],
  },
  {
    name: 'data-damaged',
    local: { setup: damaged },
    bring: (panel) => panel.press(t('over.button')),
    says: () => [t('unreadable.damaged'), t('over.question.unreadable')],
  },
  {
    name: 'data-set-aside',
    local: {
      ...withSetup(aSetup()).local,
      'set-aside:0a1b2c3d-0000-4000-8000-000000000001': setAside('setup', 'damaged'),
      'set-aside:0a1b2c3d-0000-4000-8000-000000000002': setAside('learned', 'newer'),
    },
    bring: (panel) => panel.press(t('aside.delete', { what: t('lasting.learned') })),
    says: () => [t('aside.heading'), t('aside.damaged'), t('aside.for-good')],
  },
  {
    name: 'data-not-kept',
    ...withSetup(aSetup()),
    session: {
      'write-problem:setup': problem('setup', 'full'),
      'write-problem:learned': problem('learned', 'refused'),
      'write-problem:preferences': problem('preferences', 'full'),
    },
    says: () => [
      t('write.setup.full', { at: new Date(later) }),
      t('write.learned.refused', { at: new Date(later) }),
    ],
  },
  {
    name: 'data-being-read',
    ...withSetup(aSetup()),
    standIns: { isReading: true },
    says: () => [t('loading.what')],
  },
  {
    name: 'start-over',
    ...withSetup(aSetup()),
    bring: (panel) => panel.press(t('over.button')),
    says: () => [t('over.question', { host: company }), t('over.no')],
  },
];
