import type { FieldId } from '../consoles/ids.ts';
import { nameIdFormatIn } from '../saml/name-id-format.ts';
import { requestBindingIn } from '../saml/request-binding.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** What an option of a choice means for the field, in the form that wanted values have. */
function meaningOf(field: FieldId, option: Option): string {
  const both = `${option.value} ${option.text}`;
  if (field === 'samlSettings.nameIdFormat') return nameIdFormatIn(both) ?? '';
  if (field === 'samlSettings.binding') return requestBindingIn(both) ?? '';
  return option.text.trim();
}

export type OptionChoice =
  | { readonly outcome: 'found'; readonly option: Option }
  | { readonly outcome: 'missing' | 'ambiguous' };

/** The one option that means the wanted value. */
export function chooseOption(
  field: FieldId,
  wanted: string,
  options: readonly Option[],
): OptionChoice {
  const fitting = options.filter((option) => meaningOf(field, option) === wanted);
  const [option, second] = fitting;
  if (option === undefined) return { outcome: 'missing' };
  return second === undefined ? { outcome: 'found', option } : { outcome: 'ambiguous' };
}

/** True where what a choice shows now means the wanted value. */
export function meansWanted(
  field: FieldId,
  wanted: string,
  shown: string,
  options: readonly Option[],
): boolean {
  const chosen = options.find((option) => option.text === shown);
  return meaningOf(field, chosen ?? { value: '', text: shown }) === wanted;
}
