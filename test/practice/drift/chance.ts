import { hash } from '../hash.ts';

/**
 * Which of `count` ways a thing goes that a key names: always the same for one seed. The first way is
 * how things are today, and the only one where nothing drifts.
 */
export type Chance = (key: string, count: number) => number;

/** A seed stands for one future of the pages; null for the pages of today. */
export function chanceOf(seed: number | null): Chance {
  if (seed === null) return () => 0;
  return (key, count) => stirred(hash(`${seed}/${key}`)) % count;
}

/** Texts that differ in their last letter only have digests that are neighbours. */
function stirred(digest: number): number {
  const mixed = Math.imul(digest ^ (digest >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** One of the choices for a key; today's where nothing drifts. */
export function pick<Choice>(chance: Chance, key: string, choices: readonly [Choice, ...Choice[]]) {
  return choices[chance(key, choices.length)] ?? choices[0];
}
