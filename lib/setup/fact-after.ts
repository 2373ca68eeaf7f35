import type { Fact } from './setup-state.ts';

type Seen = Pick<Fact, 'value' | 'source' | 'at'>;

/** A fact after a source gave a value: another one takes its place, the same one is agreed to. */
export function factAfter(known: Fact | undefined, { value, source, at }: Seen): Fact {
  if (known === undefined) return { value, source, at };
  if (known.value !== value) {
    return { value, source, at, previous: { value: known.value, until: at } };
  }
  if (known.source === source || known.agreed?.[source]) return known;
  return { ...known, agreed: { ...known.agreed, [source]: at } };
}
