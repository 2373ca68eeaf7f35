import { fitCaption } from './caption.ts';
import { findField } from './find-field.ts';
import type { Outline } from './outline.ts';
import type { PageDescription, RouteDescription } from './page-description.ts';

export interface RecognisedPage {
  readonly page: PageDescription;
  readonly score: number;
  readonly evidence: readonly string[];
}

/** Where the address says the page is; null for a console whose addresses nobody knows. */
export interface Place {
  readonly view: string;
  readonly menu: string;
}

/**
 * A page counts as recognised when this much speaks for it, from at least two sides. In a frame there
 * is neither address nor heading: there all fields of a page together are enough.
 */
const bar = 3;
const mostFromFields = 2;

/** The pages that stand in the document now, panes first, then the best recognised. */
export function recognisePages(
  outline: Outline,
  place: Place | null,
  pages: readonly PageDescription[],
): RecognisedPage[] {
  return pages
    .map((page) => judge(outline, place, page))
    .filter((each) => each !== null)
    .sort(
      (a, b) => Number(b.page.pane ?? false) - Number(a.page.pane ?? false) || b.score - a.score,
    );
}

function judge(
  outline: Outline,
  place: Place | null,
  page: PageDescription,
): RecognisedPage | null {
  if (page.unless && hasHeading(outline, page.unless)) return null;
  const signals = [
    routeSignal(page.route, place),
    hasHeading(outline, page.headings, page.pane) ? { score: 2, evidence: 'heading' } : null,
    fieldSignal(outline, page),
    page.columns && hasColumns(outline, page.columns) ? { score: 2, evidence: 'columns' } : null,
    page.listsPeople && listsPeople(outline) ? { score: 1, evidence: 'lists people' } : null,
  ].filter((each) => each !== null);
  if (signals.some((each) => each.score < 0)) return null;
  const score = signals.reduce((sum, each) => sum + each.score, 0);
  const sides = signals.length + (signals.some((each) => each.score >= bar) ? 1 : 0);
  if (score < bar || sides < 2) return null;
  return { page, score, evidence: signals.map((each) => each.evidence) };
}

/** A route that names another page rules this one out, unless it is a pane. */
function routeSignal(route: RouteDescription | undefined, place: Place | null) {
  if (route === undefined || place === null) return null;
  const fits = route.views.includes(place.view) && (!route.menu || route.menu.includes(place.menu));
  return fits ? { score: 2, evidence: 'address' } : { score: -1, evidence: 'another address' };
}

function hasHeading(outline: Outline, known: readonly string[], inPane = false): boolean {
  return outline.headings.some(
    (heading) => (!inPane || heading.pane) && headingFits(heading.text, known),
  );
}

/** Entra's titles read "Application | Page", so each part of a title may be the caption. */
function headingFits(text: string, known: readonly string[]): boolean {
  return [text, ...text.split('|')].some((part) => fitCaption(part, known) === 'exact');
}

function fieldSignal(outline: Outline, page: PageDescription) {
  const telling = page.fields.filter((field) => !field.anywhere);
  const found = telling.filter((field) => findField(outline, field).outcome === 'found');
  if (found.length === 0) return null;
  const isWhole = found.length > 1 && found.length === telling.length;
  return {
    score: isWhole ? bar : Math.min(found.length, mostFromFields),
    evidence: `fields ${found.map((field) => field.id).join(', ')}`,
  };
}

function listsPeople(outline: Outline): boolean {
  return outline.rows.some((row) =>
    row.cells.some((cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)),
  );
}

function hasColumns(outline: Outline, columns: readonly (readonly string[])[]): boolean {
  return outline.rows.some((row) =>
    columns.every((known) => row.cells.some((cell) => fitCaption(cell, known) === 'exact')),
  );
}
