const keys = new WeakMap<object, string>();
let next = 0;

/** A key for React that stays with an object for as long as it lives. */
export function keyOf(thing: object): string {
  const known = keys.get(thing);
  if (known) return known;
  next += 1;
  keys.set(thing, `key${next}`);
  return `key${next}`;
}
