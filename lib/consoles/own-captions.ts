import type { CaptionTie, Outline, OutlineCaption, OutlineItem } from './outline.ts';

/**
 * The captions that are an item's own. Text that merely stands near counts only where nothing is tied
 * to the control, since it may belong to its neighbour.
 */
export function ownCaptions(item: OutlineItem, outline: Outline): readonly OutlineCaption[] {
  const tied = withTies(item, ['label', 'aria']);
  const near = tied.length > 0 ? tied : nearCaptions(item, outline);
  const own = [...near, ...withTies(item, ['title'])];
  return own.length > 0 ? own : withTies(item, ['placeholder']);
}

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
