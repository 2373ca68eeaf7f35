import { parseArgs } from 'node:util';

export interface DurabilityOptions {
  /** Takes the write of the store out of a build of its own, to show that the loss would be counted. */
  readonly sabotage: boolean;
  /** Runs the cases of scenarios whose names begin so, for a trial; then no result passes. */
  readonly only: string;
}

export function parseDurabilityOptions(args: readonly string[]): DurabilityOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sabotage: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  });
  return values;
}
