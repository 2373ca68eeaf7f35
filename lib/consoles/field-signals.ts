import { type CaptionFit, fitCaption } from './caption.ts';
import type { CaptionTie, Outline, OutlineCaption, OutlineItem } from './outline.ts';
import type { FieldDescription } from './page-description.ts';
import { plainWords } from './plain-words.ts';
import { isWordedAs } from './wording.ts';

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
  for (const { text, tie } of captions) {
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
function fitOf(text: string, { captions, wording }: FieldDescription): CaptionFit | 'by its words' {
  const fit = fitCaption(text, captions);
  if (!wording || fit === 'exact') return fit;
  return isWordedAs(text, wording) ? 'by its words' : null;
}

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
  const fits = captions.some(
    ({ text }) => generic.test(plainWords(text)) && isWordedAs(`${heading} ${text}`, wording),
  );
  return fits ? { score: 3, evidence: 'caption and heading' } : null;
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
export function offersAll(item: Pick<OutlineItem, 'options'>, offers: readonly RegExp[]): boolean {
  const all = offers.length === 0 ? [] : item.options;
  if (all.length === 0) return false;
  const options = all.map(({ value, text }) => plainWords(`${value} ${text}`));
  return offers.every((each) => options.some((option) => each.test(option)));
}
