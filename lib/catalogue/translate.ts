import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../messages/languages.ts';
import { english } from './en.ts';
import type { English, Texts } from './load-texts.ts';

export type TextId = keyof English;
export type TextValues = Readonly<Record<string, string | number | Date>>;

/** What the panel speaks, and the BCP 47 tag of what the open Entra admin center speaks. */
export interface Speech {
  readonly language: Language;
  readonly texts: Texts;
  readonly entra: string;
  /** Its captions, by their English names; empty where none are known. */
  readonly captions: Readonly<Record<string, string>>;
}

let spoken: Speech = { language: 'en', texts: english, entra: 'en', captions: {} };
/** English texts that were loaded after the others. */
let added: Readonly<Partial<Record<TextId, string>>> = {};
const compiled = new Map<TextId, IntlMessageFormat>();

/** From now on every text is in this language, with Entra’s captions as its open console shows them. */
export function speak(next: Speech): void {
  if (next.language !== spoken.language) compiled.clear();
  spoken = next;
}

/** From now on these English texts are there as well. */
export function addTexts(texts: Readonly<Partial<Record<TextId, string>>>): void {
  added = { ...added, ...texts };
}

/** What the panel speaks now. */
export function spokenLanguage(): Language {
  return spoken.language;
}

/** Names what is spoken now: while it stays the same, every text does. */
export function spokenKey(): string {
  return `${spoken.language} ${spoken.entra}`;
}

/** A text of the catalogue with its values put in. */
export function t(id: TextId, values: TextValues = {}): string {
  const pattern = spoken.texts[id] ?? added[id];
  const known = compiled.get(id) ?? new IntlMessageFormat(pattern ?? id, spoken.language);
  compiled.set(id, known);
  return String(known.format({ ...values, ...tags }));
}

/** Several things in a row, as the panel's language joins them. */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(spoken.language, { style: 'narrow', type: 'conjunction' }).format(
    items,
  );
}

/** What the tags in a text put in: captions of the consoles, and other texts of the panel. */
const tags = {
  entra: (parts: readonly string[]) => entraCaption(parts.join('')),
  relay: (parts: readonly string[]) => parts.join(''),
  own: (parts: readonly string[]) => t(parts.join('') as TextId),
};

/** What people translated may be of years ago, so that today's English name stands beside it. */
function entraCaption(name: string): string {
  const caption = spoken.captions[name];
  return caption === undefined || caption === name ? name : `${caption} (${name})`;
}
