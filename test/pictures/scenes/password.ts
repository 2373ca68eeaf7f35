import { t } from '../../../lib/catalogue/translate.ts';
import { setupAt } from '../../support/builders/steps.ts';
import type { Scene } from '../scene.ts';
import { withSetup } from './stores.ts';

const setup = setupAt('create-user');
const password = 'Larkspur-in-practice-1';
const kept = { [`test-password:${setup.id}`]: password };

/** The test user's password: asked for, kept, and shown. */
export const passwordScenes: readonly Scene[] = [
  {
    name: 'password-asked-for',
    ...withSetup(setup),
    bring: (panel) => panel.unfold(t('test-password.heading')),
    says: () => [t('test-password.why'), t('test-password.keep')],
  },
  {
    name: 'password-kept',
    ...withSetup(setup),
    session: kept,
    says: () => [t('test-password.kept'), t('test-password.show')],
  },
  {
    name: 'password-shown',
    ...withSetup(setup),
    session: kept,
    bring: (panel) => panel.press(t('test-password.show')),
    says: () => [password, t('test-password.hide')],
  },
];
