import { findCertificates } from '../saml/certificate-text.ts';
import type { SettingName } from '../saml/settings.ts';
import { captionSignal } from './field-signals.ts';
import { kindsOf } from './find-field.ts';
import { headedSignal, offersOther } from './form-signals.ts';
import type { Objection } from './learned-field.ts';
import { isLookAlike } from './look-alike.ts';
import type { Outline, OutlineCaption, OutlineItem } from './outline.ts';
import { ownCaptions } from './own-captions.ts';
import type { FieldDescription } from './page-description.ts';
import { isUnlike, standsWhereNever } from './ruled-out.ts';
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
    ['look-alike', isMistaken(item, captions, field, outline)],
    ['other-side', side !== null && side !== field.side],
    ['other-kind', !kindsOf(field).includes(item.kind)],
    ['other-value', holdsOther(item, captions, field)],
    ['other-field', isOtherField],
    ['unsaid', field.askUnlessSaid === true && !isSaid(outline, field, item, captions)],
  ];
  return all.filter(([, speaks]) => speaks).map(([objection]) => objection);
}

function isMistaken(
  item: OutlineItem,
  captions: readonly OutlineCaption[],
  field: FieldDescription,
  outline: Outline,
): boolean {
  if (isUnlike(captions, field) || standsWhereNever(item, field)) return true;
  return isLookAlike(item, captions, field, outline);
}

function holdsOther(
  item: OutlineItem,
  captions: readonly OutlineCaption[],
  field: FieldDescription,
): boolean {
  if (offersOther(item, captions, field)) return true;
  const setting = field.setting ?? field.takes;
  if (setting === undefined || item.value === '') return false;
  if (field.kind === 'shown') return !fitsSetting(setting, item.value);
  if (!isKindOfText(item)) return false;
  return isAddress(item.value) !== takesAddress(setting) || !fitsSetting(setting, item.value);
}

/** Any word is Base64, and so is a key: of a certificate more is asked than that. */
function fitsSetting(setting: SettingName, text: string): boolean {
  if (setting === 'idp.certificate') return findCertificates(text).outcome === 'found';
  return settingFromText(setting, text) !== null;
}

/** Its caption, or what it stands below, names the thing that is meant or the side that it belongs to. */
function isSaid(
  outline: Outline,
  field: FieldDescription,
  item: OutlineItem,
  captions: readonly OutlineCaption[],
): boolean {
  const said = captions.filter(({ tie }) => tie !== 'placeholder');
  const isNamed = captionSignal(item, said, field) ?? headedSignal(item, said, field, outline);
  return isNamed !== null || sideOf({ name: '', section: item.section }, said) === field.side;
}

/** What a choice or a switch holds at first says nothing about it. */
function isKindOfText({ kind }: OutlineItem): boolean {
  return kind === 'text' || kind === 'multiline';
}

function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value.trim());
}

function takesAddress(setting: SettingName): boolean {
  return /Url$|^sp\.identifier$/.test(setting);
}
