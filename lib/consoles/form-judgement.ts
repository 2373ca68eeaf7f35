import { headedSignal, offersOther, offersSignal, offersSome } from './form-signals.ts';
import { isLookAlike } from './look-alike.ts';
import type { Judgement, PageDescription } from './page-description.ts';
import { sideOf } from './side.ts';
import { isWordedAs } from './wording.ts';

/** How forms are told apart whose captions nobody knows: by what their words mean. */
const judgement: Judgement = {
  offersSome,
  isWordedAs,
  headedSignal,
  offersSignal,
  offersOther,
  isLookAlike,
  sideOf,
};

/** The page, judged by words, and its fields. */
export function judged(page: PageDescription): PageDescription {
  return { ...page, judgement, fields: page.fields.map((field) => ({ ...field, judgement })) };
}
