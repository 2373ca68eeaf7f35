import * as z from 'zod/mini';
import { withoutFormerValues } from './former-values.ts';

/** As much of a stored setup of the first version as bringing it up to date needs. */
const first = z.looseObject({
  version: z.literal(1),
  facts: z.record(z.string(), z.looseObject({ source: z.string() })),
  filled: z.record(z.string(), z.looseObject({ before: z.string(), at: z.string() })),
});

/**
 * Brings what an older version stored up to the present form. Anything else comes back as it is: whether
 * that can be read, the schema of the setup says.
 */
export function migrateSetup(stored: unknown): unknown {
  const parsed = first.safeParse(stored);
  return withoutFormerValues(parsed.success ? fromFirst(parsed.data) : stored);
}

/** The second version tells typed from read, and keeps what stood in a field before the first fill. */
function fromFirst(setup: z.infer<typeof first>): unknown {
  const facts = mapValues(setup.facts, (fact) =>
    fact.source === 'pasted' ? { ...fact, source: 'typed' } : fact,
  );
  const originals = mapValues(setup.filled, ({ before, at }) => ({ value: before, at }));
  return { ...setup, version: 2, facts, originals, liveBefore: null, published: null };
}

function mapValues<From, To>(
  all: Record<string, From>,
  to: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, to(value)]));
}
