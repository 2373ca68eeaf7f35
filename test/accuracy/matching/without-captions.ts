import type { ConsoleDescription } from '../../../lib/consoles/observe-outline.ts';
import type {
  FieldDescription,
  FieldPlace,
  PageDescription,
} from '../../../lib/consoles/page-description.ts';

/**
 * A console of which no caption is known: the tables of captions are empty, also where they rule out, and
 * so is all that is known of wording and openers. Addresses, shapes, names of attributes, what choices
 * offer and places among others stay.
 */
export function withoutCaptions(described: ConsoleDescription): ConsoleDescription {
  return { ...described, pages: described.pages.map(wordlessPage) };
}

function wordlessPage(page: PageDescription): PageDescription {
  const { headingStarts, unless, columns, ...rest } = page;
  return { ...rest, headings: [], fields: page.fields.map(wordlessField) };
}

export function wordlessField(field: FieldDescription): FieldDescription {
  const { section, never, unlike, opener, wording, place, captions, ...rest } = field;
  // A name is no caption of a table: it is the same in every language.
  const names = captions.filter((each) => each === 'SAML');
  return { ...rest, captions: names, ...(place && { place: wordlessPlace(place) }) };
}

function wordlessPlace(place: FieldPlace): FieldPlace {
  if ('before' in place) return { before: wordlessField(place.before) };
  if ('beside' in place) return { beside: wordlessField(place.beside) };
  if ('apart' in place || 'leading' in place || 'alone' in place) return place;
  if ('beforeSecret' in place) {
    return { beforeSecret: { after: wordlessField(place.beforeSecret.after) } };
  }
  const [above, below] = place.between;
  return { ...place, between: [wordlessField(above), wordlessField(below)] };
}
