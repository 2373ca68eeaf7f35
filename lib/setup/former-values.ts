import * as z from 'zod/mini';
import { invisible } from '../saml/invisible.ts';
import { type FactKey, factKeys, isFactValue } from './setup-state.ts';

const holdingFacts = z.looseObject({
  facts: z.record(z.string(), z.looseObject({ value: z.string() })),
});
const known: ReadonlySet<string> = new Set(factKeys);

/** An https address with whatever stands behind its host. */
const looseHttps = /^https:\/\/[a-z0-9.-]+(?:\/\S*)?$/i;

/**
 * Leaves out what a former version took from a page and this one would not take: the console shows it anew,
 * and one such value must not make all of a setup unreadable.
 */
export function withoutFormerValues(stored: unknown): unknown {
  const parsed = holdingFacts.safeParse(stored);
  if (!parsed.success) return stored;
  const all = Object.entries(parsed.data.facts);
  const kept = all.filter(
    ([key, { value }]) => !(known.has(key) && isFormer(key as FactKey, value)),
  );
  return kept.length === all.length ? stored : { ...parsed.data, facts: Object.fromEntries(kept) };
}

/**
 * A value with marks in it that nobody sees, or an address that was cut short or stands for several.
 * What fits neither way was never written by us, and stays for the schema to refuse.
 */
function isFormer(key: FactKey, value: string): boolean {
  if (isFactValue(key, value)) return false;
  const tidied = value.replace(invisible, '');
  return isFactValue(key, tidied) || (key.includes('/sp.') && looseHttps.test(tidied));
}
