import { normaliseCaption } from './caption.ts';
import type { LearnedDescription } from './learned-field.ts';
import { allItems, type Outline, type OutlineItem } from './outline.ts';
import { namesOf } from './own-captions.ts';
import type { Place } from './recognise-pages.ts';

const longest = 300;

/** Describes a control by how it is called and where it stands, never by what it holds. */
export function describeItem(
  outline: Outline,
  item: OutlineItem,
  place: Place | null,
): LearnedDescription {
  const [before, after] = neighboursOf(outline, item);
  return {
    kind: item.kind,
    captions: [...new Set(namesOf(item, outline).map(short))].slice(0, 8),
    section: item.section.slice(0, 6).map(short),
    name: short(item.name),
    route: routeOf(place),
    neighbours: { before, after },
  };
}

/** What an address names, as one text; empty for a console whose addresses nobody knows. */
export function routeOf(place: Place | null): string {
  return place === null ? '' : short(`${place.view}/${place.menu}`);
}

/** First captions of the controls or values right before and after an item, folded. */
export function neighboursOf(
  outline: Outline,
  item: OutlineItem,
): readonly [before: string, after: string] {
  const all = withoutButtons(outline);
  const at = all.indexOf(item);
  const captionAt = (index: number) => {
    const other = all[index];
    const isNear = other?.pane === item.pane && other.section[0] === item.section[0];
    return isNear ? short(normaliseCaption(other.captions[0]?.text ?? '')) : '';
  };
  return [captionAt(at - 1), captionAt(at + 1)];
}

/** Several candidates of one outline are asked for their neighbours. */
const ordered = new WeakMap<Outline, readonly OutlineItem[]>();

function withoutButtons(outline: Outline): readonly OutlineItem[] {
  const known = ordered.get(outline) ?? allItems(outline).filter(({ kind }) => kind !== 'button');
  ordered.set(outline, known);
  return known;
}

function short(text: string): string {
  return text.slice(0, longest);
}
