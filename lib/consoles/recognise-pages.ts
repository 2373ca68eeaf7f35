import { findField, findingCandidates } from './find-field.ts';
import { finish, type Steps } from './in-steps.ts';
import type { Outline } from './outline.ts';
import { hasColumns, hasRowOf, listsPeople } from './outline-rows.ts';
import { fewestValues, hasControls, hasNames, holdsSome } from './page-content.ts';
import type { FieldDescription, PageDescription, RouteDescription } from './page-description.ts';
import { headingFits, headingSignal, isRuledOut } from './page-headings.ts';

export interface RecognisedPage {
  readonly page: PageDescription;
  readonly score: number;
  readonly evidence: readonly string[];
  /** Without the field that the admin showed, it would not have been recognised. */
  readonly isByShowing: boolean;
}

/** Where the address says the page is; null for a console whose addresses nobody knows. */
export interface Place {
  readonly view: string;
  readonly menu: string;
}

/** A page counts as recognised when this much speaks for it, from at least two sides. */
const bar = 3;
const mostFromFields = 2;
const fromValues = 1;

/** The pages that stand in the document now, panes first, then the best recognised. */
export function recognisePages(
  outline: Outline,
  place: Place | null,
  pages: readonly PageDescription[],
): RecognisedPage[] {
  return finish(recognisingPages(outline, place, pages));
}

export function* recognisingPages(
  outline: Outline,
  place: Place | null,
  pages: readonly PageDescription[],
): Steps<RecognisedPage[]> {
  const here = pages.filter((page) => !page.route?.over && routeFits(page.route, place) === true);
  const alone = here.length === 1 && endsInOtherWords(outline, pages) ? here[0] : undefined;
  const judged: RecognisedPage[] = [];
  for (const page of pages) {
    const recognised = yield* judge(outline, place, page, page === alone);
    if (recognised !== null) judged.push(recognised);
    yield;
  }
  return judged
    .filter((each) => !each.isByShowing || isTheOnlyOne(each, judged))
    .sort(
      (a, b) => Number(b.page.pane ?? false) - Number(a.page.pane ?? false) || b.score - a.score,
    );
}

/** What was shown names a page only where nothing else does, beside panes that lie over it. */
function isTheOnlyOne(one: RecognisedPage, all: readonly RecognisedPage[]): boolean {
  const inPane = one.page.pane ?? false;
  return all.every((other) => other === one || (other.page.pane ?? false) !== inPane);
}

function* judge(
  outline: Outline,
  place: Place | null,
  page: PageDescription,
  isAloneHere: boolean,
): Steps<RecognisedPage | null> {
  const route = routeSignal(page.route, place, outline);
  if (route !== null && route.score < 0) return null;
  if (page.unless && isRuledOut(outline, page, page.unless)) return null;
  const quick = [
    route,
    headingSignal(outline, page),
    isAloneHere ? { score: 1, evidence: 'alone there' } : null,
    page.columns && hasColumns(outline, page.columns) ? { score: 2, evidence: 'columns' } : null,
    page.holds && holdsSome(outline, page.holds, page.pane)
      ? { score: 1, evidence: 'values of its own' }
      : null,
    page.rowsHold && hasRowOf(outline, page.rowsHold)
      ? { score: 2, evidence: 'rows of its own' }
      : null,
    page.offers && page.judgement?.offersSome(outline, page.offers)
      ? { score: 2, evidence: 'choice of its own' }
      : null,
    page.controls && hasControls(outline, page.controls)
      ? { score: 1, evidence: 'controls' }
      : null,
    page.names && hasNames(outline, page.names) ? { score: 2, evidence: 'names' } : null,
    page.listsPeople && listsPeople(outline) ? { score: 1, evidence: 'lists people' } : null,
    shownSignal(outline, page),
  ].filter((each) => each !== null);
  // Looking for fields costs most, and alone they are never enough.
  const most = mostFromFields + (page.knownByValues ? fromValues : 0);
  if (sumOf(quick) + most < bar) return null;
  const fields = yield* fieldSignal(outline, page);
  const signals = [...quick, fields, valueSignal(outline, page)].filter((each) => each !== null);
  const score = sumOf(signals);
  if (score < bar || signals.length < 2) return null;
  const byItself = signals.filter((each) => each.evidence !== shownEvidence);
  const isByShowing = byItself.length < 2 || sumOf(byItself) < bar;
  return { page, score, evidence: signals.map((each) => each.evidence), isByShowing };
}

const shownEvidence = 'shown';

function shownSignal(outline: Outline, page: PageDescription) {
  const isThere = page.fields.some((field) => isFoundAsShown(outline, field));
  return isThere ? { score: 2, evidence: shownEvidence } : null;
}

/** What was imported says nothing about a page before the admin confirmed it. */
function isFoundAsShown(outline: Outline, field: FieldDescription): boolean {
  const { taught } = field;
  if (!taught?.learned.confirmed) return false;
  return taught.find(outline, field).outcome === 'found';
}

/**
 * In a language that nobody has captions of, a page that has its address to itself is known by it, once
 * something is drawn there that is not what another page shows.
 */
function endsInOtherWords(outline: Outline, pages: readonly PageDescription[]): boolean {
  const last = outline.headings.findLast((heading) => !heading.pane);
  return last !== undefined && !pages.some((page) => headingFits(last.text, page.headings));
}

function sumOf(signals: readonly { readonly score: number }[]): number {
  return signals.reduce((sum, each) => sum + each.score, 0);
}

/** An address speaks for what lies over its page only where something does. */
function routeSignal(route: RouteDescription | undefined, place: Place | null, outline: Outline) {
  const fits = routeFits(route, place);
  if (fits === null || (fits && route?.over && !hasPane(outline))) return null;
  if (!fits && route?.mayDiffer) return null;
  return fits ? { score: 2, evidence: 'address' } : { score: -1, evidence: 'another address' };
}

function hasPane({ headings, items }: Outline): boolean {
  return headings.some((heading) => heading.pane) || items('text').some((item) => item.pane);
}

/** Whether a page can stand at a place; null where the address says nothing about it. */
export function routeFits(
  route: RouteDescription | undefined,
  place: Place | null,
): boolean | null {
  if (route === undefined || place === null) return null;
  return route.views.includes(place.view) && (!route.menu || route.menu.includes(place.menu));
}

function* fieldSignal(
  outline: Outline,
  page: PageDescription,
): Steps<{ readonly score: number; readonly evidence: string } | null> {
  const found: FieldDescription[] = [];
  for (const field of page.fields) {
    if (field.anywhere) continue;
    yield* findingCandidates(outline, field);
    if (isFound(outline, field) || isFoundAsShown(outline, field)) found.push(field);
    yield;
  }
  if (found.length === 0) return null;
  return {
    score: Math.min(found.length, mostFromFields),
    evidence: `fields ${found.map((field) => field.id).join(', ')}`,
  };
}

/** Several values that say themselves what they are speak for a page in every language. */
function valueSignal(outline: Outline, page: PageDescription) {
  if (!page.knownByValues) return null;
  const found = page.fields.filter((field) => field.tells !== undefined && isFound(outline, field));
  if (found.length < fewestValues) return null;
  return { score: fromValues, evidence: 'several values' };
}

function isFound(outline: Outline, field: FieldDescription): boolean {
  return findField(outline, field).outcome === 'found';
}
