import type { ConsoleDescription } from '../../../lib/consoles/observe-outline.ts';
import type {
  FieldDescription,
  FieldPlace,
  PageDescription,
} from '../../../lib/consoles/page-description.ts';

/**
 * A console of which no word is known: no caption, heading, wording or opener, and nothing that rules
 * out by words either. Addresses, shapes, names of attributes and places among others stay.
 */
export function withoutCaptions(described: ConsoleDescription): ConsoleDescription {
  return { ...described, pages: described.pages.map(wordlessPage) };
}

function wordlessPage(page: PageDescription): PageDescription {
  const { headingStarts, unless, columns, ...rest } = page;
  return { ...rest, headings: [], fields: page.fields.map(wordlessField) };
}

export function wordlessField(field: FieldDescription): FieldDescription {
  const { section, never, unlike, opener, wording, offers, sectionUnlike, place, ...rest } = field;
  return { ...rest, captions: [], ...(place && { place: wordlessPlace(place) }) };
}

function wordlessPlace(place: FieldPlace): FieldPlace {
  if ('before' in place) return { before: wordlessField(place.before) };
  if ('beside' in place) return { beside: wordlessField(place.beside) };
  const [above, below] = place.between;
  return { between: [wordlessField(above), wordlessField(below)] };
}
