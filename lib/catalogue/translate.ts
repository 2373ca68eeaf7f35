import { IntlMessageFormat } from 'intl-messageformat';
import { english } from './en.ts';

export type TextId = keyof typeof english;
export type TextValues = Readonly<Record<string, string | number | Date>>;

const language = 'en';
const compiled = new Map<TextId, IntlMessageFormat>();

/** A text of the catalogue with its values put in. */
export function t(id: TextId, values: TextValues = {}): string {
  const known = compiled.get(id) ?? new IntlMessageFormat(english[id], language);
  compiled.set(id, known);
  return String(known.format({ ...values }));
}
