import { fitCaption } from './caption.ts';
import { kindsOf, offersOther } from './find-field.ts';
import type { Objection } from './learned-field.ts';
import { isLookAlike } from './look-alike.ts';
import type { Outline, OutlineCaption, OutlineItem } from './outline.ts';
import { ownCaptions } from './own-captions.ts';
import type { FieldDescription } from './page-description.ts';
import { settingFromText } from './setting-from-text.ts';
import { sideOf } from './side.ts';

/**
 * Everything that speaks against an item that the admin pointed at: the same rules that keep matching
 * from taking it by itself.
 *
 * @param isOtherField Whether the item is known as another field of the page.
 */
export function objectionsTo(
  outline: Outline,
  field: FieldDescription,
  item: OutlineItem,
  isOtherField: boolean,
): Objection[] {
  const captions = field.wording ? ownCaptions(item, outline) : item.captions;
  const side = field.side ? sideOf(item, captions) : null;
  const all: readonly (readonly [Objection, boolean])[] = [
    ['look-alike', isLookAlike(item, captions, field, outline) || standsWhereNever(item, field)],
    ['other-side', side !== null && side !== field.side],
    ['other-kind', !kindsOf(field).includes(item.kind)],
    ['other-value', holdsOther(item, captions, field)],
    ['other-field', isOtherField],
  ];
  return all.filter(([, speaks]) => speaks).map(([objection]) => objection);
}

function standsWhereNever({ section }: OutlineItem, { never }: FieldDescription): boolean {
  return never !== undefined && section.some((each) => fitCaption(each, never));
}

function holdsOther(
  item: OutlineItem,
  captions: readonly OutlineCaption[],
  field: FieldDescription,
): boolean {
  if (offersOther(item, captions, field)) return true;
  const { setting, kind } = field;
  if (setting === undefined || item.value === '') return false;
  if (kind === 'shown') return settingFromText(setting, item.value) === null;
  return isAddress(item.value) !== takesAddress(field) && isKindOfText(item);
}

/** What a choice or a switch holds at first says nothing about it. */
function isKindOfText({ kind }: OutlineItem): boolean {
  return kind === 'text' || kind === 'multiline';
}

function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value.trim());
}

function takesAddress({ setting }: FieldDescription): boolean {
  return /Url$|^sp\.identifier$/.test(setting ?? '');
}
