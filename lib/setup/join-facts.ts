import { type Fact, type FactSource, factSources } from './setup-state.ts';

/**
 * What one setup knows of a value and what somebody else does, made one. It comes to the same in whichever
 * order, and however often. What stands firmer stays; of two that stand alike the later one does, and the
 * other is kept as what stood there before.
 *
 * @param firmness how firmly a fact stands: the higher, the firmer.
 */
export function joinFacts(one: Fact, other: Fact, firmness: (fact: Fact) => number): Fact {
  const [winner, loser] = isBefore(one, other, firmness) ? [one, other] : [other, one];
  if (winner.value === loser.value) return agreeing(winner, loser);
  if (firmness(winner) > firmness(loser)) return winner;
  const stood = { value: loser.value, until: loser.at };
  return withPrevious(winner, [winner.previous, loser.previous, stood]);
}

function isBefore(one: Fact, other: Fact, firmness: (fact: Fact) => number): boolean {
  const difference = firmness(one) - firmness(other);
  if (difference !== 0) return difference > 0;
  if (one.at !== other.at) return one.at > other.at;
  return one.value === other.value
    ? rank(one.source) <= rank(other.source)
    : one.value > other.value;
}

function rank(source: FactSource): number {
  return factSources.indexOf(source);
}

/** The same value from both: every further source that gave it, with the time at which it first did. */
function agreeing(winner: Fact, loser: Fact): Fact {
  const told: Partial<Record<FactSource, string>> = { ...winner.agreed };
  for (const [source, at] of entriesOf(loser)) {
    const known = told[source];
    if (source !== winner.source) told[source] = known === undefined || at < known ? at : known;
  }
  const joined = Object.keys(told).length === 0 ? winner : { ...winner, agreed: told };
  return withPrevious(joined, [winner.previous, loser.previous]);
}

function entriesOf({ source, at, agreed }: Fact): [FactSource, string][] {
  const others = factSources.flatMap((each): [FactSource, string][] => {
    const time = agreed?.[each];
    return time === undefined ? [] : [[each, time]];
  });
  return [[source, at], ...others];
}

type Previous = NonNullable<Fact['previous']>;

/** Of all that stood there before, what stood there last. */
function withPrevious(fact: Fact, all: readonly (Previous | undefined)[]): Fact {
  const [latest] = all
    .filter((each) => each !== undefined)
    .toSorted((a, b) => b.until.localeCompare(a.until) || b.value.localeCompare(a.value));
  return latest === undefined ? fact : { ...fact, previous: latest };
}
