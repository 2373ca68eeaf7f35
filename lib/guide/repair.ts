import { buttonsOf, fieldsOfPage, shownFieldWith } from '../consoles/fields-of-page.ts';
import type { FieldId, PageId } from '../consoles/ids.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import type { SeenDocument } from '../messages/seen-document.ts';
import { fillableFields } from '../setup/wanted-values.ts';
import type { ChecklistEntry } from './checklist.ts';
import type { Front } from './panel-view.ts';

/** Something that the step needs and that the page in front does not show as it was expected. */
export interface Trouble {
  readonly page: PageId;
  /** Empty where the page itself was not recognised. */
  readonly fields: readonly TroubledField[];
  /** The fields of the page that could be pointed at, where the page was not recognised. */
  readonly candidates: readonly FieldId[];
  /** Every document of the tab in front, the one that was recognised first. */
  readonly documents: readonly SeenDocument[];
  /** Changes whenever something else is in trouble, or another document is in front. */
  readonly key: string;
  /** When a document of the tab last showed something new. */
  readonly seenAt: string;
}

interface TroubledField {
  readonly field: FieldId;
  readonly outcome: 'missing' | 'ambiguous' | 'proposed';
}

/** What stands in the way of the current step on the page in front; null where nothing does. */
export function troubleOf(entry: ChecklistEntry | null, front: Front): Trouble | null {
  if (entry === null || front.foreign !== null || front.documents.length === 0) return null;
  const { pages } = entry.step;
  const [page] = pages;
  if (page === undefined) return null;
  if (front.isUnknown) {
    if (consoleOfPage(page) !== front.documents[0]?.console) return null;
    return trouble(page, [], fieldsToPoint(entry, page), front.documents);
  }
  const inFront = pages.find((each) => documentWith(front, each) !== null);
  if (inFront === undefined) return null;
  const fields = [...plannedTrouble(front, inFront), ...shownTrouble(entry, front, inFront)];
  return fields.length === 0 ? null : trouble(inFront, fields, [], documentsFor(front, inFront));
}

function trouble(
  page: PageId,
  fields: readonly TroubledField[],
  candidates: readonly FieldId[],
  documents: readonly SeenDocument[],
): Trouble {
  const told = fields.map(({ field, outcome }) => `${field} ${outcome}`);
  const [first] = documents;
  const key = [page, ...told, first?.key.tabId, first?.key.documentId].join('|');
  const seenAt =
    documents
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? '';
  return { page, fields, candidates, documents, key, seenAt };
}

/** Fields of the plan that were not found, or not for certain. */
function plannedTrouble({ fillable }: Front, page: PageId): TroubledField[] {
  if (fillable?.page !== page) return [];
  return fillable.plan.flatMap(({ field, decision }) => {
    if (decision.kind !== 'refused') return [];
    const { reason } = decision;
    const isTrouble = reason === 'missing' || reason === 'ambiguous' || reason === 'proposed';
    return isTrouble ? [{ field, outcome: reason }] : [];
  });
}

/** What the step waits to read or to be pressed, and the page does not show, or not for certain. */
function shownTrouble(entry: ChecklistEntry, front: Front, page: PageId): TroubledField[] {
  const seen = documentWith(front, page);
  if (seen === null) return [];
  const expected = [...valuesToRead(entry, page), ...buttonsOf(page)];
  return expected.flatMap((field): TroubledField[] => {
    const state = seen.observation.fields.find((each) => each.id === field);
    if (state?.shown === 'proposed') return [{ field, outcome: 'proposed' }];
    if (state === undefined) return [{ field, outcome: 'missing' }];
    return state.outcome === 'ambiguous' ? [{ field, outcome: 'ambiguous' }] : [];
  });
}

function valuesToRead({ parts }: ChecklistEntry, page: PageId): FieldId[] {
  return parts.flatMap(({ condition, isMet }) => {
    if (isMet || condition.kind !== 'known') return [];
    const [console = '', setting = ''] = condition.fact.split('/');
    const field = page.startsWith(`${console}/`) ? shownFieldWith(page, setting) : null;
    return field === null ? [] : [field];
  });
}

/** What the admin may point at where nobody knows which page this is. */
function fieldsToPoint(entry: ChecklistEntry, page: PageId): FieldId[] {
  const toFill = fillableFields.filter((field) => fieldsOfPage(page).has(field));
  return [...valuesToRead(entry, page), ...buttonsOf(page), ...toFill];
}

function documentWith({ documents }: Front, page: PageId): SeenDocument | null {
  const shows = (each: SeenDocument) => each.observation.pages.some(({ id }) => id === page);
  return documents.find(shows) ?? null;
}

function documentsFor(front: Front, page: PageId): SeenDocument[] {
  const own = documentWith(front, page);
  const others = front.documents.filter((each) => each !== own);
  return own === null ? others : [own, ...others];
}

function consoleOfPage(page: PageId): ConsoleName {
  return page.startsWith('entra/') ? 'entra' : 'image-relay';
}
