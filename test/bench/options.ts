import { parseArgs } from 'node:util';
import { leastRounds } from './line.ts';

export interface BenchOptions {
  readonly rounds: number;
  /** Names of the parts to run. */
  readonly parts: readonly string[];
}

/**
 * `--rounds` makes a trial shorter, and `--only`, as often as one likes, runs some parts alone. With fewer
 * than nine rounds, or without every part, no result is ok. Throws an Error whose message is for a person.
 */
export function parseBenchOptions(args: readonly string[], all: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string' }, only: { type: 'string', multiple: true } },
  });
  const rounds = Number(values.rounds ?? leastRounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number');
  const unknown = values.only?.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    throw new Error(`--only takes ${all.join(', ')}, not “${unknown}”`);
  }
  const only = values.only;
  return { rounds, parts: only ? all.filter((name) => only.includes(name)) : all };
}
