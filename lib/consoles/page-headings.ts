import { isCaption, normaliseCaption } from './caption.ts';
import type { Outline } from './outline.ts';
import { showsSome } from './page-content.ts';
import type { PageDescription } from './page-description.ts';

export function headingSignal(outline: Outline, page: PageDescription) {
  const { headings, headingStarts, headingUnless, pane } = page;
  const isHeaded = hasHeading(outline, headings, pane) || startsAs(outline, headingStarts);
  if (!isHeaded || (headingUnless && showsSome(outline, headingUnless))) return null;
  return { score: 2, evidence: 'heading' };
}

function hasHeading(outline: Outline, known: readonly string[], inPane = false): boolean {
  return outline.headings.some(
    (heading) => (!inPane || heading.pane) && headingFits(heading.text, known),
  );
}

function startsAs(outline: Outline, starts: readonly string[] | undefined): boolean {
  return outline.headings.some(({ text }) =>
    starts?.some((start) => normaliseCaption(text).startsWith(normaliseCaption(start))),
  );
}

/** Entra's titles read "Application | Page", so each part of a title may be the caption. */
export function headingFits(text: string, known: readonly string[]): boolean {
  return [text, ...text.split('|')].some((part) => isCaption(part, known));
}

/** Old blades stay in the document: another page's heading counts only where it is the later one. */
export function isRuledOut(
  outline: Outline,
  page: PageDescription,
  unless: readonly string[],
): boolean {
  const last = (known: readonly string[]) =>
    outline.headings.findLast((heading) => headingFits(heading.text, known))?.order ?? -1;
  return last(unless) > last(page.headings);
}
