import { normaliseCaption } from './caption.ts';
import { candidatesFor, findField } from './find-field.ts';
import type { Outline, OutlineItem } from './outline.ts';
import type { FieldDescription, FieldPlace, PageDescription } from './page-description.ts';
import { settingFromText } from './setting-from-text.ts';

/** The page, with its fields' places to be found. */
export function placed(page: PageDescription): PageDescription {
  return { ...page, fields: page.fields.map((field) => ({ ...field, findPlaced })) };
}

function findPlaced(outline: Outline, field: FieldDescription): readonly OutlineItem[] {
  const { place } = field;
  if (place === undefined) return [];
  if ('apart' in place) return apartFrom(outline, field, place.apart);
  if ('leading' in place) return leadingItems(outline, field, place.leading);
  if ('alone' in place) return aloneBelowHeadings(outline, field);
  if ('between' in place) return itemsBetween(outline, field, place);
  if ('beforeSecret' in place) return beforeSecret(outline, field, place.beforeSecret.after);
  const neighbour = itemOf(outline, 'before' in place ? place.before : place.beside);
  if (neighbour === null) return [];
  return 'before' in place
    ? rightBefore(outline, field, neighbour)
    : besideIt(outline, field, neighbour);
}

/** Fewer alike are no list, and tell nothing of one that differs. */
const fewestAlike = 2;

/** Of values of one shape, those that are called otherwise than most. */
function apartFrom(outline: Outline, field: FieldDescription, alike: RegExp) {
  const all = possible(outline, field).filter((item) => field.shape?.test(item.value));
  const others = all.filter(({ captions }) => !captions.some(({ text }) => alike.test(text)));
  return all.length - others.length >= fewestAlike ? others : [];
}

/** Boxes that can be written into, between a field and the only box for a password. */
function beforeSecret(outline: Outline, field: FieldDescription, after: FieldDescription) {
  const [secret, ...more] = outline.items('secret');
  const from = itemOf(outline, after);
  if (secret === undefined || more.length > 0 || from === null) return [];
  return possible(outline, field).filter(
    (item) => item.editable && item.order > from.order && item.order < secret.order,
  );
}

function itemsBetween(
  outline: Outline,
  field: FieldDescription,
  { between: [first, last], followedBy }: Between,
): readonly OutlineItem[] {
  const from = itemsOf(outline, first).at(-1);
  const to = itemsOf(outline, last)[0];
  if (from === undefined || to === undefined || !standTogether(from, to)) return [];
  if (followedBy !== undefined && followersOf(outline, to).length !== followedBy) return [];
  return possible(outline, field)
    .filter((item) => item.order > from.order && item.order < to.order && standTogether(item, to))
    .filter((item) => isNamedOtherwise(item, from) && isNamedOtherwise(item, to));
}

type Between = Extract<FieldPlace, { between: unknown }>;

/** Controls to write into that come after one in its part of the page. */
function followersOf(outline: Outline, item: OutlineItem): readonly OutlineItem[] {
  return outline
    .items(item.kind)
    .filter((other) => other.order > item.order && standTogether(other, item));
}

/** Words that values of given shapes follow at once, in the same part of the page. */
function leadingItems(
  outline: Outline,
  field: FieldDescription,
  { word, next }: { readonly word: RegExp; readonly next: readonly RegExp[] },
): readonly OutlineItem[] {
  const all = outline.items(field.kind);
  return possible(outline, field).filter((item) => {
    const following = all.slice(all.indexOf(item) + 1);
    return (
      word.test(item.value) &&
      next.every((shape, index) => {
        const value = following[index];
        return value !== undefined && standTogether(value, item) && shape.test(value.value);
      })
    );
  });
}

/** What stands before the first heading belongs to the console around the page. */
function aloneBelowHeadings(outline: Outline, field: FieldDescription): readonly OutlineItem[] {
  return possible(outline, field).filter(({ pane, section }) => !pane && section.length > 0);
}

/** A field may stand in several rows; of any other there is one, or it is not known where it is. */
function itemsOf(outline: Outline, field: FieldDescription): readonly OutlineItem[] {
  if (!field.repeats) {
    const item = itemOf(outline, field);
    return item === null ? [] : [item];
  }
  const items = candidatesFor(outline, field).map((each) => each.item);
  return items.toSorted((a, b) => a.order - b.order);
}

/** A second row of a neighbour's list bears the neighbour's name, or none at all. */
function isNamedOtherwise(item: OutlineItem, neighbour: OutlineItem): boolean {
  const taken = new Set(neighbour.captions.map(({ text }) => normaliseCaption(text)));
  const own = item.captions.map(({ text }) => normaliseCaption(text));
  return own.length > 0 && !own.some((text) => taken.has(text));
}

/** The control right before another one, with no third between. */
function rightBefore(outline: Outline, field: FieldDescription, next: OutlineItem) {
  const kinds = ['text', 'multiline', 'choice', 'switch', 'secret'] as const;
  const controls = kinds
    .flatMap((kind) => outline.items(kind))
    .filter((item) => item.order < next.order && standTogether(item, next))
    .sort((a, b) => b.order - a.order);
  return possible(outline, field).filter((item) => item === controls[0]);
}

/** What has the field's shape in the same part of the page as another value. */
function besideIt(outline: Outline, field: FieldDescription, other: OutlineItem) {
  return possible(outline, field).filter(
    (item) => field.shape?.test(item.value) && item !== other && standTogether(item, other),
  );
}

function possible(outline: Outline, field: FieldDescription): readonly OutlineItem[] {
  return outline.items(field.kind).filter((item) => canBe(item.value, field));
}

/** What stands in a box now says nothing about what the box is for. */
function canBe(value: string, { kind, looks, setting }: FieldDescription): boolean {
  if (kind !== 'shown') return true;
  if (looks?.test(value) === false) return false;
  return setting === undefined || settingFromText(setting, value) !== null;
}

function itemOf(outline: Outline, field: FieldDescription): OutlineItem | null {
  const match = findField(outline, field);
  return match.outcome === 'found' ? match.item : null;
}

function standTogether(one: OutlineItem, other: OutlineItem): boolean {
  return one.pane === other.pane && one.section[0] === other.section[0];
}
