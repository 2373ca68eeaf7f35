import fc from 'fast-check';

/** One change at a place, which is counted round where the thing is shorter. */
interface Hit {
  readonly at: number;
  readonly how: 'other' | 'more' | 'less' | 'bit';
  readonly value: number;
}

const hits = fc.array(
  fc.record<Hit>({
    at: fc.nat({ max: 100_000 }),
    how: fc.constantFrom('other', 'more', 'less', 'bit'),
    value: fc.nat({ max: 255 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Changes a few bytes: another value, one bit, one byte more or less. */
export const byteDamage: fc.Arbitrary<(bytes: Uint8Array) => Buffer> = hits.map(
  (all) => (bytes) => all.reduce(hit, Buffer.from(bytes)),
);

function hit(bytes: Buffer, { at, how, value }: Hit): Buffer {
  const place = at % bytes.length;
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place + 1)];
  const old = bytes[place] ?? 0;
  if (how === 'less') return Buffer.concat([before, after]);
  if (how === 'more') return Buffer.concat([before, Buffer.of(value, old), after]);
  return Buffer.concat([
    before,
    Buffer.of(how === 'bit' ? old ^ (1 << (value % 8)) : value),
    after,
  ]);
}

const pieces = [...'-=+/ \n\t\u200B<>&"#!A9z', '\\n', '-----', ']]>', '&lt;', '<!--', '\u0000'];

/** Changes a few characters, where they are more or less likely to mean something. */
export const textDamage: fc.Arbitrary<(text: string) => string> = fc
  .array(
    fc.record({
      at: fc.nat({ max: 100_000 }),
      piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 2 })),
      isInPlace: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(
    (all) => (text) =>
      all.reduce((now, { at, piece, isInPlace }) => {
        const place = at % (now.length + 1);
        return now.slice(0, place) + piece + now.slice(place + (isInPlace ? 1 : 0));
      }, text),
  );

/** Cuts off what lies behind a place; something is always cut off. */
export function cutAt<Input extends string | Uint8Array>(input: Input, share: number): Input {
  return input.slice(0, Math.floor(input.length * share)) as Input;
}

/** A share of the whole, and never all of it. */
export const shares = fc.integer({ min: 0, max: 9_999 }).map((part) => part / 10_000);
