import { expect } from 'vitest';
import type { Stage } from '../../demo/stage.ts';
import { type Review, reviewIn } from '../support/review.ts';

/** What the stations of one walk through all forms work with. */
export interface FillWalk {
  readonly stage: () => Stage;
  readonly review: () => Review;
  /** The walk, with another way to fill: whatever it presses, nothing may be saved meanwhile. */
  readonly fillingWith: (fill: () => Promise<void>) => Stage;
  readonly app: () => Stage['world']['tenant']['apps'][number] | undefined;
  readonly company: () => Stage['world']['companies'][number] | undefined;
}

export function fillWalk(stage: () => Stage): FillWalk {
  const saved = () => stage().world.log.filter(({ kind }) => kind === 'saved').length;
  return {
    stage,
    review: () => reviewIn(stage()),
    app: () => stage().world.tenant.apps[0],
    company: () => stage().world.companies[0],
    fillingWith: (fill) => ({
      ...stage(),
      panel: {
        ...stage().panel,
        fill: async () => {
          const before = saved();
          await fill();
          expect(saved()).toBe(before);
        },
      },
    }),
  };
}
