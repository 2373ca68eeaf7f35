import type { SketchText, TextShape } from '../../lib/consoles/sketch.ts';
import { type Script, type TextKind, textKinds } from '../../lib/consoles/sketch-words.ts';
import { cloud } from '../../lib/saml/clouds.ts';

/** Makes texts of the shapes that a sketch tells, the same for the same sketch. */
export interface Samples {
  of: (text: SketchText) => string;
}

export function createSamples(): Samples {
  const made = new Map<string, string>();
  const counts = new Map<TextKind, number>();
  const sampleOf = (shape: TextShape): string => {
    const key = `${shape.kind} ${shape.same ?? `alone ${made.size}`}`;
    const number = counts.get(shape.kind) ?? 0;
    const text = made.get(key) ?? sample(shape, number);
    if (!made.has(key)) counts.set(shape.kind, number + 1);
    made.set(key, text);
    return text;
  };
  const part = (each: string | TextShape) => (typeof each === 'string' ? each : sampleOf(each));
  return { of: (text) => (typeof text === 'string' ? text : text.parts.map(part).join(' ')) };
}

/** The value of a kind with a number; equal numbers of one kind give equal values. */
export function sample({ kind, script, length }: TextShape, number: number): string {
  const value = values[kind];
  return value ? value(number, length) : wordsOf(kind, script, length, number);
}

function guid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Characters of an alphabet that look arbitrary and differ from number to number. */
function scramble(alphabet: string, length: number, number: number): string {
  const at = (i: number) => alphabet.charAt((i * 7 + (i % 5) * 3 + number * 11) % alphabet.length);
  return Array.from({ length }, (_, i) => at(i)).join('');
}

const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const tenant = (number: number) => guid(700_000 + number);

/** No certificate, and no more than the look of one. */
function pem(number: number): string {
  const lines = Array.from({ length: 6 }, (_, i) => scramble(base64Letters, 64, number + i));
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n');
}

const values: Readonly<Partial<Record<TextKind, (number: number, length: number) => string>>> = {
  pem,
  guid,
  thumbprint: (number) => scramble('0123456789ABCDEF', 40, number),
  hex: (number) => scramble('0123456789abcdef', 64, number),
  'login-address': (number) => `https://${cloud.signInHost}/${tenant(number)}/saml2`,
  'leave-address': () => `https://${cloud.signInHost}/common/wsfederation?wa=wsignout1.0`,
  issuer: (number) => `https://${cloud.issuerHost}/${tenant(number)}/`,
  'metadata-address': (number) =>
    `https://${cloud.signInHost}/${tenant(number)}/federationmetadata/2007-06/federationmetadata.xml?appid=${guid(number)}`,
  'company-metadata': () => 'https://company.imagerelay.com/sso/metadata',
  'company-consumer': () => 'https://company.imagerelay.com/sso/consume',
  'company-portal': () => 'https://company.imagerelay.com/',
  'company-address': (number) => `https://company.imagerelay.com/part-${number}`,
  address: (number) => `https://site-${number}.example/`,
  'plain-address': (number) => `http://site-${number}.example/`,
  urn: (number) => `urn:example:name-${number}`,
  mail: (number) => `person-${number}@company.example`,
  claim: (number) => `user.${['mail', 'userprincipalname', 'givenname'][number] ?? 'surname'}`,
  moment: (number) => `${(number % 12) + 1}/${(number % 28) + 1}/2030, 5:00:00 AM`,
  date: (number) => `${(number % 12) + 1}/${(number % 28) + 1}/2030`,
  number: (number, length) => String(number + 1).padStart(Math.min(length, 9), '1'),
  host: (number) => `company-${number}.example`,
  base64: (number, length) => scramble(base64Letters, Math.max(length, 104), number),
};

/** Syllables that no caption begins with. */
const syllables: Readonly<Record<Script, string>> = {
  Latin: 'vel mor tas quin ob ral zu nef wix',
  Cyrillic: 'вел мор тас зу неф рал',
  Greek: 'βελ μορ τασ ζου νεφ',
  Arabic: 'زف قط ضو غس',
  Hebrew: 'זף קט צו גס',
  Thai: 'ฒง ฬม ฌร',
  Devanagari: 'झढ ठघ फछ',
  Han: '甲 乙 丙 丁 戊 己 庚 辛',
  Kana: 'ヲ ヌ ヘ ユ ソ ム',
  Hangul: '뷁 쀍 쿍 툏 휅',
  other: 'ա բ գ դ',
  none: '– • ·',
};

/** Letters of one script: one word, some words, or so many that they explain something. */
function wordsOf(kind: TextKind, script: Script, length: number, number: number): string {
  const all = syllables[script].split(' ');
  const least = kind === 'sentence' ? 9 : kind === 'words' ? 2 : 1;
  const size = Math.max(1, Math.ceil(length / (least === 1 ? 1 : Math.max(least, length / 7))));
  const words: string[] = [];
  const written = () => words.join(' ').length;
  for (let i = 0; words.length < least || (least > 1 && written() < length); i += 1) {
    words.push(wordOf(all, size, number + i));
  }
  return kind === 'words' ? words.slice(0, 8).join(' ') : words.join(' ');
}

function wordOf(all: readonly string[], size: number, number: number): string {
  let word = '';
  for (let i = 0; word.length < size; i += 1) word += all[(number * 5 + i * 3 + 1) % all.length];
  return word.slice(0, size);
}

/** An address in which every `<kind>` is a value of that kind. */
export function sampleAddress(address: string, samples: Samples = createSamples()): string {
  return address
    .replace('<company>', 'company')
    .replace(/<([a-z0-9-]+)(?::(\d+))?>/g, (_, name: string, same?: string) => {
      const kind = textKinds.find((each) => each === name) ?? 'word';
      const shape: TextShape = { kind, script: 'Latin', length: 8 };
      const part = same === undefined ? shape : { ...shape, same: Number(same) };
      return encodeURIComponent(samples.of({ parts: [part] }));
    });
}
