import { isCaption } from './caption.ts';
import type { Signal } from './field-signals.ts';
import type { Outline, OutlineCaption, OutlineItem } from './outline.ts';
import type { FieldDescription } from './page-description.ts';
import { plainWords } from './plain-words.ts';
import { isWordedAs } from './wording.ts';

const generic = /^(?:enabled?|active|activate|on|yes|url|service url|target url|format)$/;

/** A caption that means nothing without its section's heading, and enough together with it. */
export function headedSignal(
  { section }: OutlineItem,
  captions: readonly OutlineCaption[],
  { wording }: FieldDescription,
  { headings }: Outline,
): Signal | null {
  const [heading] = section;
  if (!wording || heading === undefined || heading === headings[0]?.text) return null;
  if (/\b(?:page|message)\b|^subject$/i.test(heading)) return null;
  const fits = captions.some(
    ({ text }) => generic.test(plainWords(text)) && isWordedAs(`${heading} ${text}`, wording),
  );
  return fits ? { score: 3, evidence: 'caption and heading' } : null;
}

/** What a choice offers tells it in every language; more so where no other choice offers the same. */
export function offersSignal(
  item: OutlineItem,
  field: FieldDescription,
  outline: Outline,
): Signal | null {
  const { offers = [] } = field;
  if (!offersAll(item, offers)) return null;
  const kin = outline.items('choice').filter((other) => offersAll(other, offers));
  return kin.length === 1
    ? { score: 3, evidence: 'options, alone' }
    : { score: 2, evidence: 'options' };
}

/** Whether a choice has an option for each thing that the field's choice offers. */
function offersAll(item: Pick<OutlineItem, 'options'>, offers: readonly RegExp[]): boolean {
  const all = offers.length === 0 ? [] : item.options;
  if (all.length === 0) return false;
  const options = all.map(({ value, text }) => plainWords(`${value} ${text}`));
  return offers.every((each) => options.some((option) => each.test(option)));
}

/** A choice of other things is another setting, unless its caption is one that is known. */
export function offersOther(
  { options }: OutlineItem,
  captions: readonly OutlineCaption[],
  field: FieldDescription,
): boolean {
  if (!field.offers || options.length === 0 || offersAll({ options }, field.offers)) return false;
  return !captions.some(({ text }) => isCaption(text, field.captions));
}

/** Whether a page has a choice that offers all of that. */
export function offersSome(outline: Outline, offers: readonly RegExp[]): boolean {
  return outline.items('choice').some((item) => offersAll(item, offers));
}
