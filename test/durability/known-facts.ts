import { setupState } from '../../lib/setup/setup-state.ts';

/** What a stored setup says, each thing under a name of its own. */
export type KnownFacts = ReadonlyMap<string, string>;

const begunPrefix = 'begun ';

/** Everything that a stored setup says; null where it cannot be read or contradicts itself. */
export function factsIn(stored: unknown): KnownFacts | null {
  const parsed = setupState.safeParse(stored);
  if (!parsed.success) return null;
  const {
    facts,
    seen,
    application,
    filled,
    originals,
    begun = [],
    marks,
    liveBefore,
  } = parsed.data;
  const names = new Set(begun.map(({ fill }) => fill));
  const isHalf = Object.entries(filled).some(
    ([field, { fill }]) => !(field in originals) || (fill !== undefined && names.has(fill)),
  );
  if (isHalf) return null;
  return new Map([
    ...Object.entries(facts).map(([key, { value }]) => [`fact ${key}`, value] as const),
    ...Object.keys(seen).map((page) => [`seen ${page}`, ''] as const),
    ...Object.entries(marks).map(([step, { mark }]) => [`mark ${step}`, mark] as const),
    ...Object.entries(originals).map(([field, { value }]) => [`original ${field}`, value] as const),
    ...Object.entries(filled).map(([field, { before }]) => [`before ${field}`, before] as const),
    ...begun.map((press) => [`${begunPrefix}${press.fill}`, JSON.stringify(press.fields)] as const),
    ...(application ? [['application', application.objectId] as const] : []),
    ...(liveBefore ? [['live before', JSON.stringify(liveBefore.fields)] as const] : []),
  ]);
}

/** The same without presses that have begun: what came of them takes their place. */
export function settledOnly(known: KnownFacts): KnownFacts {
  return new Map([...known].filter(([name]) => !name.startsWith(begunPrefix)));
}

/** Names of what one setup says and the other does not, or says otherwise. */
export function missingFrom(known: KnownFacts, wanted: KnownFacts): string[] {
  return [...wanted].filter(([name, value]) => known.get(name) !== value).map(([name]) => name);
}
