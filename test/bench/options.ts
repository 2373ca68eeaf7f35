import { parseArgs } from 'node:util';
import { leastRounds } from './figures.ts';

/** `--rounds` makes a trial shorter; with fewer than nine rounds no result is ok. */
export function parseBenchOptions(args: readonly string[]): { rounds: number } {
  const { values } = parseArgs({ args: [...args], options: { rounds: { type: 'string' } } });
  const rounds = Number(values.rounds ?? leastRounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number');
  return { rounds };
}
