import { emailAddressFormat, nameIdFormatIn, namesEmailFormat } from '../saml/name-id-format.ts';
import { requestBindingIn } from '../saml/request-binding.ts';
import type { FieldId } from './ids.ts';

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

/** Some service providers name the format in words of their own and nowhere by its URN. */
function namesWanted(field: FieldId, wanted: string, { value, text }: Option): boolean {
  if (field !== 'samlSettings.nameIdFormat' || wanted !== emailAddressFormat) return false;
  return nameIdFormatIn(`${value} ${text}`) !== wanted && [value, text].some(namesEmailFormat);
}

export type OptionChoice<Kind extends Option = Option> =
  | { readonly outcome: 'found'; readonly option: Kind }
  | { readonly outcome: 'missing' | 'ambiguous' };

/** The one option that means the wanted value. */
export function chooseOption<Kind extends Option>(
  field: FieldId,
  wanted: string,
  options: readonly Kind[],
): OptionChoice<Kind> {
  const exact = options.filter((option) => meaningOf(field, option) === wanted);
  const named = options.filter((option) => namesWanted(field, wanted, option));
  const fitting = exact.length > 0 ? exact : named;
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
  const chosen = options.find((option) => option.text === shown) ?? { value: '', text: shown };
  return meaningOf(field, chosen) === wanted || namesWanted(field, wanted, chosen);
}
