import { isCaption } from './caption.ts';
import type { Outline, OutlineCaption, OutlineItem } from './outline.ts';
import { ownCaptions } from './own-captions.ts';
import type { FieldDescription } from './page-description.ts';
import { plainWords } from './plain-words.ts';
import { sideOf } from './side.ts';

/** True for what a field is mistaken for, by what is said of the item or of where it stands. */
export function isLookAlike(
  item: OutlineItem,
  captions: readonly OutlineCaption[],
  field: FieldDescription,
  outline: Outline,
): boolean {
  const { nameUnlike, wording } = field;
  if (nameUnlike?.test(item.name) || isPicker(item, field)) return true;
  if (wording && captions.some((each) => isRuledOut(each, field))) return true;
  if (isOutdone(item, captions, field, outline)) return true;
  if (standsElsewhere(item, field) || standsBesideOther(item, field, outline)) return true;
  return field.neverBesideKey === true && belongsToKey(item, captions, outline);
}

const picks = /^(?:select|choose|pick|search|browse)\b/i;

/** A box that finds one of what is stored already takes no new text of several lines. */
function isPicker({ kind, captions }: OutlineItem, field: FieldDescription): boolean {
  if (field.kind !== 'multiline' || kind !== 'text') return false;
  return captions.some(({ tie, text }) => tie === 'placeholder' && picks.test(text));
}

/** A known caption speaks for itself, whatever words it is made of. */
function isRuledOut({ text, tie }: OutlineCaption, { captions, wording }: FieldDescription) {
  if (tie === 'placeholder' || isCaption(text, captions)) return false;
  return wording?.unless.test(plainWords(text)) ?? false;
}

/** Another control's caption says better what this one's may mean. */
function isOutdone(
  item: OutlineItem,
  captions: readonly OutlineCaption[],
  { wording }: FieldDescription,
  outline: Outline,
): boolean {
  const weak = wording?.weak;
  if (!weak || !captions.some(({ text }) => weak.caption.test(plainWords(text)))) return false;
  return outline
    .items(item.kind)
    .some(
      (other) =>
        other !== item && other.captions.some(({ text }) => weak.beside.test(plainWords(text))),
    );
}

function standsElsewhere({ section }: OutlineItem, { sectionUnlike }: FieldDescription): boolean {
  return (
    sectionUnlike !== undefined && section.some((each) => sectionUnlike.test(plainWords(each)))
  );
}

/** One section is about one thing, and its other controls may tell about what. */
function standsBesideOther(item: OutlineItem, field: FieldDescription, outline: Outline): boolean {
  const { neverBeside } = field;
  if (neverBeside === undefined) return false;
  const others = (['text', 'shown', 'secret'] as const).flatMap((kind) => outline.items(kind));
  return others.some(
    (other) =>
      other.section[0] === item.section[0] &&
      (neverBeside.test(other.value) || other.captions.some(({ text }) => neverBeside.test(text))),
  );
}

/** A pair of a certificate and its private key is the service provider's own. */
function belongsToKey(
  item: OutlineItem,
  captions: readonly OutlineCaption[],
  outline: Outline,
): boolean {
  if (sideOf({ ...bare, name: item.name }, captions) === 'idp') return false;
  const others = (['text', 'multiline', 'secret'] as const).flatMap((kind) => outline.items(kind));
  const boxes = [...new Set([...others, item])].sort((a, b) => a.order - b.order);
  const at = boxes.indexOf(item);
  return [boxes[at - 1], boxes[at + 1]].some(
    (other) => other !== undefined && isPrivateKey(other, item, outline),
  );
}

const bare = { section: [] };

function isPrivateKey(other: OutlineItem, item: OutlineItem, outline: Outline): boolean {
  if (other.section[0] !== item.section[0]) return false;
  return ownCaptions(other, outline).some(({ text }) =>
    /\bprivate key\b|^(?:certificate )?key$/.test(plainWords(text)),
  );
}
