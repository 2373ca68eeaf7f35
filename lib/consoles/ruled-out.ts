import { fitCaption } from './caption.ts';
import { offersAll, sectionSignal } from './field-signals.ts';
import type { Outline, OutlineCaption, OutlineItem } from './outline.ts';
import { standsInRowOf } from './outline-rows.ts';
import type { FieldDescription } from './page-description.ts';
import { settingFromText } from './setting-from-text.ts';
import { isWordedAs } from './wording.ts';

/** What its value and its place rule out. */
export function isOut(item: OutlineItem, field: FieldDescription): boolean {
  const { shape, looks, never, kind } = field;
  if (field.notInPane && item.pane) return true;
  const needsShape = kind === 'shown' || isStandIn(item, field);
  if (needsShape && shape?.test(item.value) === false) return true;
  if (looks?.test(item.value) === false) return true;
  if (lacksSection(item, field) && !field.wording) return true;
  if (kind === 'shown' && !canBe(item.value, field)) return true;
  if (field.tellsOther?.test(item.value)) return true;
  return never !== undefined && item.section.some((each) => fitCaption(each, never));
}

export function isOneOfList(outline: Outline, item: OutlineItem, { notInRowOf }: FieldDescription) {
  return notInRowOf !== undefined && standsInRowOf(outline, item, notInRowOf);
}

export function lacksSection(item: OutlineItem, field: FieldDescription): boolean {
  if (field.needsSection !== true || (field.orInPane && item.pane)) return false;
  return sectionSignal(item, field) === null;
}

/** A caption that is worded in full needs no heading to say what it is about. */
export function isTelling(
  captions: readonly OutlineCaption[],
  { wording }: FieldDescription,
): boolean {
  return wording !== undefined && captions.some(({ text }) => isWordedAs(text, wording));
}

/** A choice of other things is another setting, unless its caption is one that is known. */
export function offersOther(
  { options }: OutlineItem,
  captions: readonly OutlineCaption[],
  field: FieldDescription,
): boolean {
  if (!field.offers || options.length === 0 || offersAll({ options }, field.offers)) return false;
  return !captions.some(({ text }) => fitCaption(text, field.captions) === 'exact');
}

/** A text box counts as a choice only by what it holds. */
function isStandIn(item: OutlineItem, field: FieldDescription): boolean {
  return field.kind === 'choice' && item.kind === 'text';
}

/** What a setting could never be is not its value, whatever stands beside it. */
function canBe(value: string, { setting }: FieldDescription): boolean {
  return setting === undefined || settingFromText(setting, value) !== null;
}
