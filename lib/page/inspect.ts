import { matchField } from '../consoles/field-state.ts';
import { kindsOf } from '../consoles/find-field.ts';
import type { FieldId, PageId } from '../consoles/ids.ts';
import type { OutlineItem } from '../consoles/outline.ts';
import type { FieldDescription } from '../consoles/page-description.ts';
import { recognisePages } from '../consoles/recognise-pages.ts';
import type { ReadPage } from './console-page.ts';

/** What stands in a document instead of what was expected, for the admin to read. */
export interface Inspected {
  pages: { id: PageId; evidence: string[] }[];
  headings: string[];
  fields: {
    field: FieldId;
    outcome: 'found' | 'missing' | 'ambiguous';
    nearMisses: NearMiss[];
  }[];
}

interface NearMiss {
  caption: string;
  kind: OutlineItem['kind'];
  evidence: string[];
}

const longest = 200;
const mostNear = 10;

export function inspectPage(
  { outlined: { outline }, described }: ReadPage,
  wanted: { readonly page: PageId | null; readonly fields: readonly FieldId[] },
): Inspected {
  const place = described.placeOf(outline.address);
  const pages = recognisePages(outline, place, described.pages);
  const page = described.pages.find((each) => each.id === wanted.page);
  const fields = (page?.fields ?? []).filter((field) => wanted.fields.includes(field.id));
  const inspect = (field: FieldDescription) => {
    const match = matchField(outline, field);
    const near =
      match.outcome === 'ambiguous'
        ? match.items.map((item) => nearMiss(item, match.evidence))
        : kindsOf(field).flatMap((kind) => outline.items(kind).map((item) => nearMiss(item, [])));
    const nearMisses = match.outcome === 'found' ? [] : near.slice(0, mostNear);
    return { field: field.id, outcome: match.outcome, nearMisses };
  };
  return {
    pages: pages.map(({ page: { id }, evidence }) => ({ id, evidence: [...evidence] })),
    headings: outline.headings.map(({ text }) => text.slice(0, longest)).slice(0, 20),
    fields: fields.map(inspect),
  };
}

function nearMiss(item: OutlineItem, evidence: readonly string[]): NearMiss {
  const caption = (item.captions[0]?.text ?? '').slice(0, longest);
  return { caption, kind: item.kind, evidence: evidence.slice(0, mostNear) };
}
