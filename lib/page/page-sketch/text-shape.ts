import { asConsumer, asMetadata, asPortal } from '../../consoles/own-addresses.ts';
import { type Script, scripts, type TextKind } from '../../consoles/sketch-words.ts';
import { addresses } from '../../saml/clouds.ts';

const any = (text: string) => (shape: RegExp) => shape.test(text);

/** What each kind looks like, the most particular first. */
const shapes: readonly [TextKind, ...RegExp[]][] = [
  ['pem', /^-----BEGIN [A-Z0-9 ]+-----[\s\S]*-----END [A-Z0-9 ]+-----\s*$/],
  ['guid', addresses.guid],
  ['thumbprint', /^[0-9A-F]{40}$/],
  ['hex', /^(?:[0-9a-f]{2}[:\s-]?){12,}$/i],
  ['login-address', addresses.saml2],
  ['leave-address', addresses.wsFederationSignOut],
  ['issuer', addresses.issuer],
  ['metadata-address', addresses.metadata],
  ['company-metadata', asMetadata],
  ['company-consumer', asConsumer],
  ['company-portal', asPortal],
  ['company-address', /^https:\/\/[a-z0-9-]+\.imagerelay\.com(?:\/\S*)?$/i],
  ['address', /^https:\/\/\S+$/i],
  ['plain-address', /^[a-z][a-z0-9+.-]*:\/\/\S+$/i],
  ['urn', /^urn:\S+$/i],
  ['mail', /^[^\s@()<>,;]+@[^\s@()<>,;]+\.[^\s@()<>,;]+$/],
  ['claim', /^user\.[a-z]+(?: \[[^\]]*\])?$/i],
  ['moment', /^\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\b.{1,20}?\d{1,2}[:.]\d{2}.{0,20}$/],
  ['date', /^\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\.?$/],
  ['number', /^[\d\s.,:%+-]*\d[\d\s.,:%+-]*$/],
  ['host', /^@?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/i],
  ['base64', /^[A-Za-z0-9+/\s]{100,}={0,2}\s*$/],
];

/** Longer texts hold no single word that would say more. */
const mostWords = 8;

/** What a text may be, by its looks alone. */
export function kindOfText(text: string): TextKind {
  const known = shapes.find(([, ...each]) => each.some(any(text)));
  if (known) return known[0];
  const words = text.split(/\s+/).length;
  if (words > mostWords) return 'sentence';
  return words > 1 ? 'words' : 'word';
}

/** True for a text that is read as a value and never names anything. */
export function isValueKind(kind: TextKind): boolean {
  return kind !== 'word' && kind !== 'words' && kind !== 'sentence';
}

const scriptShapes: Readonly<Partial<Record<Script, RegExp>>> = {
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Hangul: /\p{Script=Hangul}/u,
  Han: /\p{Script=Han}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Arabic: /\p{Script=Arabic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Thai: /\p{Script=Thai}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Latin: /\p{Script=Latin}/u,
  other: /\p{Letter}/u,
};

/** The writing system that tells most about a text. */
export function scriptOf(text: string): Script {
  return scripts.find((script) => scriptShapes[script]?.test(text)) ?? 'none';
}

const steps = [0, 1, 2, 3, 5, 8, 12, 16, 20, 30, 40, 60, 80, 120, 160, 200, 400, 1_000, 2_000];

/** A length that many texts have. Those that are too long for a caption stay so. */
export function roundedLength(length: number): number {
  return steps.find((step) => step >= length) ?? 5_000;
}
