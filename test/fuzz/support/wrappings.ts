import fc from 'fast-check';

/** Something that a text or a file goes through on its way to the admin. */
type TextChange = (text: string) => string;
type Carrier = (text: string) => string | Uint8Array;

const mark = '\uFEFF';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

function broken(text: string, width: number, lineEnd: string): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(lineEnd);
}

const lineEnds = fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ', '\\n', '\\r\\n', '\n\t  ');
const widths = fc.integer({ min: 1, max: 200 });
const dashes = fc.constantFrom('-----', '----', '—–-', '--', '\u2212\u2010\u2011\u2013');
const labels = fc.constantFrom('CERTIFICATE', 'X509 CERTIFICATE', 'X.509 CERTIFICATE');

/** Text beside a block: anything but what begins another block, is a file of metadata, or has dashes. */
const beside = fc.oneof(
  fc.constantFrom('', 'Bag Attributes\n  localKeyID: 01\n', 'The certificate:\n', '"', '<pre>'),
  fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{Pd}<\u2212]/gu, '')),
);

/** PEM of a DER in any spelling. */
export const pemSpellings: fc.Arbitrary<(der: Uint8Array) => string> = fc
  .record({
    lineEnd: lineEnds,
    width: widths,
    dash: dashes,
    label: labels,
    beside: fc.tuple(beside, beside),
  })
  .map(({ lineEnd, width, dash, label, beside: [before, after] }) => (der) => {
    const body = broken(base64(der), width, lineEnd);
    const block = [`${dash}BEGIN ${label}${dash}`, body, `${dash}END ${label}${dash}`].join(
      lineEnd,
    );
    return `${before}${block}${after}`;
  });

/** Base64 alone, with space anywhere and with its padding or without. */
export const bareSpellings: fc.Arbitrary<(der: Uint8Array) => string> = fc
  .record({
    lineEnd: lineEnds,
    width: widths,
    isPadded: fc.boolean(),
    around: fc.constantFrom('', ' ', '\n', '\u00A0'),
  })
  .map(({ lineEnd, width, isPadded, around }) => (der) => {
    const text = isPadded ? base64(der) : base64(der).replace(/=+$/, '');
    return `${around}${broken(text, width, lineEnd)}${around}`;
  });

/** Marks that nobody sees, put in at some places. */
const sprinkled: fc.Arbitrary<TextChange> = fc
  .array(
    fc.tuple(fc.constantFrom('\u200B', '\u00AD', '\u2060', mark, '\u202A'), fc.nat({ max: 5_000 })),
    {
      maxLength: 4,
    },
  )
  .map(
    (marks) => (text) =>
      marks.reduce((now, [each, at]) => {
        const place = at % (now.length + 1);
        return `${now.slice(0, place)}${each}${now.slice(place)}`;
      }, text),
  );

/** A text as such, or a file of it in an encoding that Windows saves. */
const carriers: fc.Arbitrary<Carrier> = fc.constantFrom<Carrier>(
  (text) => text,
  (text) => mark + text,
  (text) => Buffer.from(text),
  (text) => Buffer.from(mark + text),
  (text) => utf16(mark + text),
  (text) => utf16(mark + text).swap16(),
);

/** Base64 of what was there, some times over. */
const encodings = fc.array(fc.tuple(widths, fc.boolean()), { maxLength: 2 });

/** Carries a text to the reader: as it is, in any encoding, or as Base64 of that. */
export const journeys: fc.Arbitrary<Carrier> = fc.tuple(sprinkled, carriers, encodings).map(
  ([sprinkle, carry, again]) =>
    (text) =>
      again.reduce<string | Uint8Array>(
        (input, [width, isFile]) => {
          const bytes = typeof input === 'string' ? Buffer.from(input) : input;
          const encoded = broken(base64(bytes), width, '\r\n');
          return isFile ? Buffer.from(encoded) : encoded;
        },
        carry(sprinkle(text)),
      ),
);

/** Any way in which one DER may be brought. */
export const wrappings: fc.Arbitrary<(der: Uint8Array) => string | Uint8Array> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(pemSpellings, journeys).map(
      ([spell, carry]) =>
        (der: Uint8Array) =>
          carry(spell(der)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(bareSpellings, journeys).map(
      ([spell, carry]) =>
        (der: Uint8Array) =>
          carry(spell(der)),
    ),
  },
  { weight: 1, arbitrary: fc.constant((der: Uint8Array) => new Uint8Array(der)) },
);
