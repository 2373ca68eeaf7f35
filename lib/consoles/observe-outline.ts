import { fieldStateOf, matchField, shownBy } from './field-state.ts';
import { finish, type Steps } from './in-steps.ts';
import type { FieldState, Observation, Reading } from './observation.ts';
import type { Outline, OutlineItem, OutlineRow } from './outline.ts';
import type { FieldDescription, PageDescription } from './page-description.ts';
import { type Place, type RecognisedPage, recognisingPages } from './recognise-pages.ts';
import { settingFromText } from './setting-from-text.ts';

/** What a console knows beyond its pages: where an address leads, and what an address tells. */
export interface ConsoleDescription {
  readonly pages: readonly PageDescription[];
  readonly placeOf: (address: string) => Place | null;
  readonly readingsOf: (outline: Outline, pages: readonly RecognisedPage[]) => readonly Reading[];
  /** BCP 47 tag of what it speaks; left out for English. */
  readonly language?: string;
}

/** A console in every language that it speaks. */
export interface LocalisedConsole {
  /**
   * @param declared BCP 47 tag of the document's language, empty where it declares none.
   * @param headings Texts of the headings that it shows.
   */
  readonly speaking: (declared: string, headings: readonly string[]) => ConsoleDescription;
  /** Whether what it says in the language of such a page has still to be loaded; never, where left out. */
  readonly lacksWords?: (declared: string, headings: readonly string[]) => boolean;
}

export interface DocumentFacts {
  /** The server answered with success, so that what a form holds is what was saved. */
  readonly showsSaved: boolean;
  readonly loadedAt: string;
  readonly fromSignIn: boolean;
}

/** Everything that one document tells, from its outline. */
export function observeOutline(
  outline: Outline,
  described: ConsoleDescription,
  facts: DocumentFacts,
): Observation {
  return finish(observingOutline(outline, described, facts));
}

export function* observingOutline(
  outline: Outline,
  described: ConsoleDescription,
  facts: DocumentFacts,
): Steps<Observation> {
  const place = described.placeOf(outline.address);
  const pages = yield* recognisingPages(outline, place, described.pages);
  const readings = pages.length > 0 ? [...described.readingsOf(outline, pages)] : [];
  const states: FieldState[] = [];
  for (const field of pages.flatMap((each) => each.page.fields)) {
    if (field.opener && outline.prepare) yield* outline.prepare('button');
    states.push(fieldStateOf(outline, field));
    readings.push(...readField(outline, field, facts));
    yield;
  }
  return {
    pages: pages.map(({ page, evidence }) => ({ id: page.id, evidence: [...evidence] })),
    fields: states.filter(isWorthTelling),
    readings,
    rows: listsPeople(pages) ? peopleRows(outline) : [],
    loadedAt: facts.loadedAt,
    fromSignIn: facts.fromSignIn,
    ...(described.language === undefined ? {} : { language: described.language }),
  };
}

function isWorthTelling(field: FieldState): boolean {
  return field.outcome !== 'missing' || field.behindOpener;
}

/** A control that somebody changed says nothing about what the console has saved. */
function readField(outline: Outline, field: FieldDescription, facts: DocumentFacts): Reading[] {
  if (!field.setting) return [];
  const match = matchField(outline, field);
  if (match.outcome !== 'found' || shownBy(match) === 'proposed') return [];
  const isSaved =
    match.item.kind === 'shown'
      ? field.setting !== 'idp.certificate' || !isEntering(outline)
      : facts.showsSaved && !match.item.touched;
  const value = isSaved ? settingFromText(field.setting, textToRead(match.item, field)) : null;
  return value === null ? [] : [{ setting: field.setting, value }];
}

/** While a certificate is entered, a page may show what it makes of it. */
function isEntering(outline: Outline): boolean {
  return outline.items('multiline').some(({ touched, value }) => touched && value !== '');
}

/** Some choices say what they mean in an option's value and not in its text. */
function textToRead(item: OutlineItem, field: FieldDescription): string {
  const byMeaning = field.setting === 'nameIdFormat' || field.setting === 'requestBinding';
  const option = item.options.find((each) => each.text === item.value);
  return byMeaning && option ? `${option.value} ${option.text}` : item.value;
}

function listsPeople(pages: readonly RecognisedPage[]): boolean {
  return pages.some((each) => each.page.listsPeople);
}

/** Rows of panes belong to pickers: who can be chosen there is not yet in the list. */
function peopleRows(outline: Outline): string[][] {
  return outline
    .allRows()
    .filter((row) => !row.pane && !isOfGone(row, outline))
    .map((row) => [...row.cells]);
}

const gone = /\b(?:deactivat|deleted|inactive|pending)/i;

/** Who was there once, or is only invited, is not there. */
function isOfGone({ order, cells }: OutlineRow, { headings }: Outline): boolean {
  const heading = headings.findLast((each) => each.order <= order);
  return [heading?.text ?? '', ...cells].some((each) => gone.test(each));
}
