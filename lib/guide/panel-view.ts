import { fieldsOfPage } from '../consoles/fields-of-page.ts';
import type { PageId } from '../consoles/ids.ts';
import type { SeenDocument } from '../messages/seen-document.ts';
import { type Foreign, foreignTo } from '../setup/page-belongs.ts';
import { type PlannedField, planFill } from '../setup/plan-fill.ts';
import type { Application, SetupState } from '../setup/setup-state.ts';

/** A page in which something can be filled, with the plan for it. */
export interface FillablePage {
  readonly seen: SeenDocument;
  readonly page: PageId;
  readonly plan: readonly PlannedField[];
}

/** What stands in front of the admin now, as far as the assistant recognises it. */
export interface Front {
  readonly page: PageId | null;
  readonly fillable: FillablePage | null;
  readonly foreign: Foreign;
  /** A console page is in front, but the assistant does not know which. */
  readonly isUnknown: boolean;
  /** Host of the tab in front. */
  readonly host: string | null;
  /** An application that could be the setup's, but bears another name: the admin decides. */
  readonly adoptable: Application | null;
  /** Every document of the tab in front, what was seen last first. */
  readonly documents: readonly SeenDocument[];
}

const nothing: Front = {
  page: null,
  fillable: null,
  foreign: null,
  isUnknown: false,
  host: null,
  adoptable: null,
  documents: [],
};

/** Works out what the tab in front shows, from all its documents together. */
export function frontOf(
  setup: SetupState,
  seen: readonly SeenDocument[],
  frontTab: number | null,
): Front {
  const documents = documentsInFront(seen, frontTab);
  const recognised = documents.filter((each) => each.observation.pages.length > 0);
  const first = recognised[0];
  if (first === undefined) return { ...nothing, isUnknown: documents.length > 0, documents };
  const foreign = documents.map((each) => foreignTo(setup, each)).find((each) => each !== null);
  const fillable = mostFound(recognised.flatMap((each) => fillableIn(setup, each) ?? []));
  return {
    page: fillable?.page ?? first.observation.pages[0]?.id ?? null,
    fillable: foreign ? null : (fillable ?? null),
    foreign: foreign ?? null,
    isUnknown: false,
    host: first.host,
    adoptable: foreign === 'another-application' ? adoptableIn(documents) : null,
    documents,
  };
}

/**
 * Every document of the tab in front, what was seen last first; where the panel is a tab itself, of the console
 * page that was seen last.
 */
export function documentsInFront(
  seen: readonly SeenDocument[],
  frontTab: number | null,
): SeenDocument[] {
  const latestFirst = seen.toSorted((a, b) => b.at.localeCompare(a.at));
  const tab = frontTab ?? latestFirst[0]?.key.tabId;
  return latestFirst.filter((each) => each.key.tabId === tab);
}

/** A title in one document and its form in another make the same page of both: the form is meant. */
function mostFound(pages: readonly FillablePage[]): FillablePage | undefined {
  const isThere = ({ decision }: PlannedField) =>
    decision.kind !== 'refused' || decision.reason !== 'missing';
  const found = ({ plan }: FillablePage) => plan.filter(isThere).length;
  return pages.toSorted((a, b) => found(b) - found(a))[0];
}

/** Several pages may lie over one another; the plan is for the first one that has fields to fill. */
function fillableIn(setup: SetupState, seen: SeenDocument): FillablePage | null {
  const plan = planFill(setup, seen.observation);
  for (const { id: page } of seen.observation.pages) {
    const own = plan.filter(({ field }) => fieldsOfPage(page).has(field));
    if (own.length > 0) return { seen, page, plan: own };
  }
  return null;
}

function adoptableIn(documents: readonly SeenDocument[]): Application | null {
  const readings = documents.flatMap((each) => each.observation.readings);
  const value = (name: string) => readings.find((each) => each.setting === name)?.value;
  const objectId = value('app.objectId');
  const name = value('app.name');
  if (objectId === undefined) return null;
  return { objectId, appId: value('app.appId') ?? null, name: name ?? objectId };
}
