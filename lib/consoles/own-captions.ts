import { normaliseCaption } from './caption.ts';
import type { CaptionTie, Outline, OutlineCaption, OutlineItem } from './outline.ts';

/**
 * The captions that are an item's own. Text that merely stands near counts only where nothing is tied
 * to the control, since it may belong to its neighbour.
 */
export function ownCaptions(item: OutlineItem, outline: Outline): readonly OutlineCaption[] {
  const tied = withTies(item, ['label', 'aria']);
  const near = tied.length > 0 ? tied : unlessNamedWithin(item, nearCaptions(item, outline));
  const own = [...near, ...withTies(item, ['title'])];
  return own.length > 0 ? own : withTies(item, ['placeholder']);
}

/** What an item is called, without what many others say as well: a hint, or an example of what goes into it. */
export function namesOf(item: OutlineItem, outline: Outline): readonly string[] {
  return ownCaptions(item, outline)
    .filter(({ tie, text }) => tie !== 'title' && !(tie === 'placeholder' && isExample.test(text)))
    .map(({ text }) => text);
}

/** A name within a box says what the box is. What stands before it is then of something that is not there. */
function unlessNamedWithin(item: OutlineItem, near: OutlineCaption[]): OutlineCaption[] {
  const within = withTies(item, ['placeholder']).find(({ text }) => !isExample.test(text));
  if (within === undefined) return near;
  const name = normaliseCaption(within.text);
  return near.filter(({ tie, text }) => tie !== 'before' || normaliseCaption(text) === name);
}

/** Of what goes into a box, or that something goes there. */
const isExample =
  /[:/@\d.…]|--|^(?:enter|paste|type|add|select|choose|pick|search|optional|required|none|not)\b/i;

function withTies(item: OutlineItem, ties: readonly CaptionTie[]): OutlineCaption[] {
  return item.captions.filter((each) => ties.includes(each.tie));
}

function nearCaptions(item: OutlineItem, outline: Outline): OutlineCaption[] {
  const row = withTies(item, ['row', 'before']);
  if (item.kind !== 'switch' || row.some((each) => each.tie === 'row')) return row;
  const [after] = withTies(item, ['after']);
  if (after === undefined) return row;
  if (isShared(item, outline)) return [];
  const before = row.filter((each) => each.text !== item.section[0]);
  return isExplanation(after.text) && before.length > 0 ? before : [after];
}

/** In a plain sequence of texts and switches nobody knows which text belongs to which. */
function isShared(item: OutlineItem, outline: Outline): boolean {
  const switches = outline.items('switch');
  const at = switches.indexOf(item);
  const textOf = (index: number, tie: CaptionTie) =>
    switches[index]?.captions.find((each) => each.tie === tie)?.text;
  const meets = (first: number) => {
    const after = textOf(first, 'after');
    return after !== undefined && after === textOf(first + 1, 'before');
  };
  return meets(at - 1) || meets(at);
}

/** A sentence below a control explains the caption above it, and a heading is no such caption. */
function isExplanation(text: string): boolean {
  return /[.!]$/.test(text) || text.split(' ').length > 8;
}
