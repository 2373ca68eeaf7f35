import { measureFill } from './fill/fill-part.ts';
import { measureHeap } from './heap/heap-part.ts';
import { measurePanel } from './panel/panel-part.ts';
import { measureHidden } from './quiet/hidden-part.ts';
import { measureWakeUps } from './quiet/worker-part.ts';
import { measureRecognition } from './recognition/recognition-part.ts';
import type { PartReport } from './report.ts';
import { measureShares } from './share/share-part.ts';

/** Everything that the bench measures, by the names that `--only` takes. */
export const parts: Readonly<Record<string, (rounds: number) => Promise<PartReport>>> = {
  panel: measurePanel,
  recognition: measureRecognition,
  fill: measureFill,
  heap: measureHeap,
  worker: measureWakeUps,
  hidden: measureHidden,
  share: measureShares,
};
