import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

/** What `npm run fuzz` was asked for. */
export interface FuzzOptions {
  readonly cases: number;
  readonly seed: number;
  /** Part of the name of the files to run; all of them where it is empty. */
  readonly only: string;
}

const mostSeed = 2 ** 31;

/** `--seed` repeats a run, `--cases` makes one shorter or longer, `--only` runs some files. */
export function parseFuzzOptions(args: readonly string[]): FuzzOptions {
  const text = { type: 'string' } as const;
  const options = { cases: text, seed: text, only: text };
  const { values } = parseArgs({ args: [...args], options });
  const cases = Number(values.cases ?? 10_000);
  const seed = Number(values.seed ?? randomInt(mostSeed));
  if (!Number.isInteger(cases) || cases < 1) throw new Error('--cases takes a whole number');
  if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number');
  return { cases, seed, only: values.only ?? '' };
}
