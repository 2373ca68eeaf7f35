import { applyFault } from '../faults/faults.ts';
import type { PracticeOptions } from '../options.ts';
import { configuredWorld } from './configured-world.ts';
import { createWorld } from './create-world.ts';
import type { World } from './world.ts';

/** The world that the switches ask for: untouched, set up, or set up but for one thing. */
export async function worldFor(options: PracticeOptions): Promise<World> {
  if (!options.ready) return createWorld(options);
  const { world } = await configuredWorld(options);
  if (options.fault) await applyFault(world, options.fault);
  return world;
}
