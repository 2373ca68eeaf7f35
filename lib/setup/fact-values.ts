import { type FactKey, factKeys, type SetupState } from './setup-state.ts';

/** What a setup knows of its settings, without where that came from. */
export function factValues({ facts }: SetupState): Partial<Record<FactKey, string>> {
  const known = factKeys.flatMap((key) => {
    const value = facts[key]?.value;
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(known);
}
