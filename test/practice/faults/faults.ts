import { readyWorldOf } from '../world/ready-world.ts';
import type { World } from '../world/world.ts';
import { accessFaults } from './access.ts';
import { accountFaults } from './accounts.ts';
import { certificateFaults } from './certificates.ts';
import { entraSettingFaults } from './entra-settings.ts';
import { imageRelayFaults } from './image-relay.ts';
import { loginUrlFaults } from './login-urls.ts';
import { requestFaults } from './requests.ts';
import { responseFaults } from './responses.ts';

/** Everything that `--fault` can make wrong, by name. */
export const faults = {
  ...entraSettingFaults,
  ...accessFaults,
  ...accountFaults,
  ...certificateFaults,
  ...loginUrlFaults,
  ...requestFaults,
  ...responseFaults,
  ...imageRelayFaults,
} as const;

export type FaultName = keyof typeof faults;

export const faultNames = Object.keys(faults) as readonly FaultName[];

/** Makes one thing wrong in a world that is set up; throws an Error where it is not. */
export async function applyFault(world: World, name: FaultName): Promise<void> {
  const ready = readyWorldOf(world);
  if (!ready) throw new Error('Only a world that is set up can have a fault');
  await faults[name].apply(ready);
}
