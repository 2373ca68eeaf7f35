import { type CaptionFit, fitCaption } from './caption.ts';
import { itemsByValue } from './items-by-value.ts';
import type { CaptionTie, Outline, OutlineCaption, OutlineItem } from './outline.ts';
import type { FieldDescription } from './page-description.ts';

/** One thing that speaks for an item, and how much. */
export interface Signal {
  readonly score: number;
  readonly evidence: string;
}

const tieWeight: Record<CaptionTie, number> = {
  label: 3,
  aria: 3,
  row: 3,
  before: 3,
  after: 3,
  placeholder: 2,
  title: 2,
};

/** The best of what the captions say. */
export function captionSignal(
  item: OutlineItem,
  captions: readonly OutlineCaption[],
  field: FieldDescription,
): Signal | null {
  let best: Signal | null = null;
  const isTied = captions.some(({ tie }) => tie === 'label' || tie === 'aria');
  for (const { text, tie } of captions) {
    // A hint explains what a label names.
    if (tie === 'title' && isTied) continue;
    const fit = fitOf(text, field);
    if (fit === null) continue;
    const score = tieWeight[tie] - (fit === 'within' ? 0.5 : 0);
    if (best === null || score > best.score) best = { score, evidence: `caption (${tie}, ${fit})` };
  }
  if (best === null && item.kind === 'shown' && fitCaption(item.value, field.captions)) {
    return { score: 2.5, evidence: 'text itself' };
  }
  return best;
}

/** Where wording is described, a known caption within a longer one proves less than its other words. */
function fitOf(text: string, field: FieldDescription): CaptionFit | 'by its words' {
  const fit = fitCaption(text, field.captions);
  if (!field.wording || fit === 'exact') return fit;
  return isSaidBy(text, field) ? 'by its words' : null;
}

/** A caption that nobody wrote down is made of the setting's words. */
export function isSaidBy(text: string, { wording, judgement }: FieldDescription): boolean {
  return wording !== undefined && (judgement?.isWordedAs(text, wording) ?? false);
}

export function sectionSignal(item: OutlineItem, field: FieldDescription): Signal | null {
  const wanted = field.section;
  if (!wanted) return null;
  const fits = item.section.some((each) => fitCaption(each, wanted));
  return fits ? { score: 1, evidence: 'section' } : null;
}

export function soleSignal(
  item: OutlineItem,
  field: FieldDescription,
  outline: Outline,
): Signal | null {
  if (!field.sole || sectionSignal(item, field) === null) return null;
  const kin = outline.items(item.kind).filter((other) => sectionSignal(other, field) !== null);
  return kin.length === 1 ? { score: 2, evidence: 'section, alone' } : null;
}

/** What stands before the first heading searches the whole console. */
export function searchSignal(item: OutlineItem, field: FieldDescription): Signal | null {
  const isOfPage = item.pane || item.section.length > 0;
  return field.search && item.search && isOfPage ? { score: 3, evidence: 'search' } : null;
}

/** A value that says itself what it is; more so where no other value on the page says the same. */
export function tellingSignal(
  item: OutlineItem,
  { tells }: FieldDescription,
  outline: Outline,
): Signal {
  const alike = [...itemsByValue(outline, item.kind).keys()].filter((value) => tells?.test(value));
  const isOnlyOne = alike.length === 1;
  return { score: isOnlyOne ? 3 : 2, evidence: 'value itself' };
}
