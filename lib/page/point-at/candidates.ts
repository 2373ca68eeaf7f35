import { kindsOf } from '../../consoles/find-field.ts';
import type { FieldId, PageId } from '../../consoles/ids.ts';
import { describeItem } from '../../consoles/learned-description.ts';
import type { LearnedDescription, Objection } from '../../consoles/learned-field.ts';
import { objectionsTo } from '../../consoles/objections.ts';
import type { OutlineItem } from '../../consoles/outline.ts';
import type { FieldDescription } from '../../consoles/page-description.ts';
import { isOtherField } from '../../consoles/with-learned.ts';
import type { ReadPage } from '../console-page.ts';

/** A control that the admin may choose. */
export interface Candidate {
  readonly element: Element;
  /** Its caption and section, for the admin. */
  readonly name: string;
  readonly chosen: () => Choice;
}

interface Choice {
  readonly description: LearnedDescription;
  readonly objections: readonly Objection[];
}

/** Kinds that a control of one kind may turn out to be in a console that nobody has seen. */
const kin = [['text', 'multiline', 'choice'], ['switch', 'choice'], ['shown'], ['button']] as const;

/** Every control of a document that could be a field, in document order. */
export function candidatesFor(
  { outlined: { outline, elements }, described }: ReadPage,
  wanted: { readonly page: PageId; readonly field: FieldId },
): Candidate[] {
  const page = described.pages.find((each) => each.id === wanted.page);
  const field = page?.fields.find((each) => each.id === wanted.field);
  if (page === undefined || field === undefined) return [];
  const place = described.placeOf(outline.address);
  return kindsLike(field)
    .flatMap((kind) => outline.items(kind))
    .sort((a, b) => a.order - b.order)
    .flatMap((item) => {
      const element = elements.get(item.order);
      // What cannot be changed now cannot be meant as a box to fill.
      const isLocked = !item.editable && item.kind !== 'shown' && item.kind !== 'button';
      if (element === undefined || isLocked) return [];
      const chosen = () => ({
        description: describeItem(outline, item, place),
        objections: objectionsTo(outline, field, item, isOtherField(page, field.id, outline, item)),
      });
      return [{ element, name: nameOf(item), chosen }];
    });
}

function kindsLike(field: FieldDescription) {
  const kinds = kindsOf(field);
  const families = kin.filter((family) =>
    kinds.some((kind) => family.some((each) => each === kind)),
  );
  return [...new Set([...kinds, ...families.flat()])];
}

function nameOf({ captions, section, kind }: OutlineItem): string {
  const parts = [captions[0]?.text ?? kind, section[0] ?? ''];
  return parts
    .filter((each) => each !== '')
    .join(' – ')
    .slice(0, 120);
}
