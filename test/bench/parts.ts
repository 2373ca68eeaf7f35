import { measurePanel } from './panel/panel-part.ts';
import type { PartReport } from './report.ts';
import { measureShares } from './share/share-part.ts';

/** Everything that the bench measures, by the names that `--only` takes. */
export const parts: Readonly<Record<string, (rounds: number) => Promise<PartReport>>> = {
  panel: measurePanel,
  share: measureShares,
};
