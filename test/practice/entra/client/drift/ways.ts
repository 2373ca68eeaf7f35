import { type Chance, chanceOf } from '../../../drift/chance.ts';
import { type Renaming, renamingOf } from '../../../drift/rename.ts';
import { readHosting } from '../hosting.ts';

const drift = readHosting().drift ?? null;

/** How this document's pages have drifted. */
export const way: Chance = chanceOf(drift);

export const renaming: Renaming = renamingOf(drift);

/** Whether a thing that the key names has changed, as one in `share` has. */
export function hasDrifted(key: string, share: number): boolean {
  return way(key, share) === share - 1;
}
