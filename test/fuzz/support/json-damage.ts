import fc from 'fast-check';

type Container = Record<string | number, unknown>;

/** Names that mean something to every object. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'polluted',
  'type',
];

const bad = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    -1,
    0.5,
    1e300,
    '',
    'x'.repeat(30_000),
    [],
    {},
    true,
    '2026-13-01T00:00:00Z',
  ),
  fc.constant({ polluted: true, ...aPrototype() }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** What JSON makes of an object that names its own prototype: a key like any other. */
function aPrototype(): object {
  return JSON.parse('{"__proto__":{"polluted":true}}');
}

const changes = fc.record({
  at: fc.nat({ max: 10_000 }),
  how: fc.constantFrom('replace', 'leave-out', 'add', 'repeat'),
  name: fc.constantFrom(...names),
  value: bad,
});

/** Changes one or a few places of a message, wherever they are. */
export const jsonDamage = fc
  .array(changes, { minLength: 1, maxLength: 3 })
  .map((all) => (value: unknown) => {
    const root = { value: copyOf(value) };
    for (const change of all) apply(root, change);
    return root.value;
  });

/** A copy that no other place of a message shares; a key is copied as a key, whatever it is called. */
function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

function apply(root: Container, { at, how, name, value }: ReturnType<typeof JSON.parse>): void {
  const places = placesIn(root);
  const place = places[at % places.length];
  if (place === undefined) return;
  const [holder, key] = place;
  const held = holder[key];
  if (how === 'replace') define(holder, key, copyOf(value));
  if (how === 'leave-out' && holder !== root) delete holder[key];
  if (how === 'add' && isContainer(held)) define(held, name, copyOf(value));
  if (how === 'repeat' && Array.isArray(held)) held.push(...held, ...held);
}

function define(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** Every place of a value, as what holds it and by which key. */
function placesIn(holder: Container): [Container, string][] {
  return Object.keys(holder).flatMap((key) => {
    const held = holder[key];
    return [[holder, key] as [Container, string], ...(isContainer(held) ? placesIn(held) : [])];
  });
}
