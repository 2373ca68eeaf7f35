import { backupText } from '../../../lib/backup/backup-file.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { loginUrlOf } from '../../support/builders/identities.ts';
import { type Attack, evil } from '../attack.ts';
import { speaking } from '../scene/scene.ts';

const key = 'entra/idp.loginUrl';

/** The setup as it stands, with a value of the forger's that a console is said to have shown. */
function forged(setup: SetupState): SetupState {
  const at = setup.createdAt;
  const value = loginUrlOf(evil.tenant);
  return { ...setup, facts: { ...setup.facts, [key]: { value, source: 'page', at } } };
}

/** Files that say of themselves what only a console can say. What they bring is stored, and not believed. */
export const backups: readonly Attack[] = [
  {
    name: 'a backup that says a console had shown its values',
    tries: 'sent as a file that the admin brings back',
    plantsInStore: true,
    run: async (scene) => {
      const setup = forged(await scene.stored());
      const text = await backupText({ setup }, new Date());
      const message = { type: 'backup/restore', text, setups: [setup.id] };
      await scene.panel.evaluate(speaking(message));
      await scene.settle();
      const fact = (await scene.stored()).facts[key];
      const isBelieved = fact?.source === 'page' && fact.value === loginUrlOf(evil.tenant);
      return isBelieved ? 'accepted' : 'refused';
    },
  },
];
