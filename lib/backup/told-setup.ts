import type { Fact, SetupState } from '../setup/setup-state.ts';

/**
 * A setup as a file tells of it. Whatever the file says, no console has shown its values here: they count as
 * unconfirmed until one does, and it is kept where the file says that they came from. What Microsoft published
 * has to be asked anew, and a test be made again: here nobody was seen to arrive. What was filled can be read and no
 * longer be put back by a press: the documents are gone.
 */
export function toldSetup({ begun: _, ...setup }: SetupState): SetupState {
  return {
    ...setup,
    facts: mapValues(setup.facts, toldFact),
    filled: mapValues(setup.filled, ({ fill: __, ...entry }) => entry),
    published: null,
    tests: { pending: null, passed: {} },
  };
}

function toldFact({ agreed: _, ...fact }: Fact): Fact {
  return fact.source === 'file' ? fact : { ...fact, source: 'file', told: fact.source };
}

function mapValues<Key extends string, Value>(
  all: Readonly<Partial<Record<Key, Value>>>,
  to: (value: Value) => Value,
): Partial<Record<Key, Value>> {
  const entries = Object.entries<Value | undefined>(all).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, to(value)] as const],
  );
  return Object.fromEntries(entries) as Partial<Record<Key, Value>>;
}
