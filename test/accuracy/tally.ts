import { type Figures, type Measure, measures, type Tally } from './suite.ts';

export const nothing: Tally = { right: 0, refused: 0, wrong: 0 };

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, each) => ({
      right: sum.right + each.right,
      refused: sum.refused + each.refused,
      wrong: sum.wrong + each.wrong,
    }),
    nothing,
  );
}

export function countOf({ right, refused, wrong }: Tally): number {
  return right + refused + wrong;
}

/** The figures of many cases in one; what no case measured stays out. */
export function joinFigures(all: readonly Figures[]): Figures {
  const joined: [Measure, Tally][] = [];
  for (const measure of measures) {
    const tallies = all.flatMap((figures) => figures[measure] ?? []);
    if (tallies.length > 0) joined.push([measure, sumOf(tallies)]);
  }
  return Object.fromEntries(joined);
}
