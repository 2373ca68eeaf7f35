import { fitCaption, isCaption, mentions } from './caption.ts';
import { isSaidBy, sectionSignal } from './field-signals.ts';
import type { ItemKind, Outline, OutlineCaption, OutlineItem } from './outline.ts';
import { standsInRowOf } from './outline-rows.ts';
import type { FieldDescription } from './page-description.ts';
import { settingFromText } from './setting-from-text.ts';

/** What its place rules out. */
export function isOut(item: OutlineItem, field: FieldDescription): boolean {
  if (field.notInPane && item.pane) return true;
  if (lacksSection(item, field) && !field.wording) return true;
  if (standsWhereNever(item, field)) return true;
  // The search around an item is looked for up to the document's root.
  return !field.search && item.search;
}

export function standsWhereNever(item: OutlineItem, { never }: FieldDescription): boolean {
  return never !== undefined && item.section.some((each) => fitCaption(each, never));
}

/** What the value of an item of a kind rules out. Many items of a page hold the same. */
export function isOutByValue(kind: ItemKind, value: string, field: FieldDescription): boolean {
  const { shape, looks } = field;
  const needsShape = field.kind === 'shown' || isStandIn(kind, field);
  if (needsShape && shape?.test(value) === false) return true;
  if (looks?.test(value) === false) return true;
  if (field.kind === 'shown' && !canBe(value, field)) return true;
  return field.tellsOther?.test(value) ?? false;
}

export function isOneOfList(outline: Outline, item: OutlineItem, { notInRowOf }: FieldDescription) {
  return notInRowOf !== undefined && standsInRowOf(outline, item, notInRowOf);
}

export function lacksSection(item: OutlineItem, field: FieldDescription): boolean {
  if (field.needsSection !== true || (field.orInPane && item.pane)) return false;
  return sectionSignal(item, field) === null;
}

/** A caption that is worded in full needs no heading to say what it is about. */
export function isTelling(captions: readonly OutlineCaption[], field: FieldDescription): boolean {
  return captions.some(({ text }) => isSaidBy(text, field));
}

/** Its caption is one of something that is mistaken for it. */
export function isUnlike(
  captions: readonly OutlineCaption[],
  { unlike }: FieldDescription,
): boolean {
  return unlike !== undefined && captions.some(({ text }) => mentions(text, unlike));
}

/** Where the field itself stands there and is locked, what bears its name within a longer one is another. */
export function hasLockedTwin(
  outline: Outline,
  field: FieldDescription,
  item: OutlineItem,
): boolean {
  const isNamed = ({ captions }: OutlineItem) =>
    captions.some(
      ({ tie, text }) => (tie === 'label' || tie === 'aria') && isCaption(text, field.captions),
    );
  return (
    field.kind !== 'shown' &&
    !isNamed(item) &&
    outline
      .items('shown')
      .some(
        (each) => each.section[0] === item.section[0] && each.pane === item.pane && isNamed(each),
      )
  );
}

/** A text box counts as a choice only by what it holds. */
function isStandIn(kind: ItemKind, field: FieldDescription): boolean {
  return field.kind === 'choice' && kind === 'text';
}

/** What a setting could never be is not its value, whatever stands beside it. */
function canBe(value: string, { setting }: FieldDescription): boolean {
  return setting === undefined || settingFromText(setting, value) !== null;
}
