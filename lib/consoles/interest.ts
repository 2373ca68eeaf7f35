import { followedCaptions } from './followed-captions.ts';
import type { FieldDescription, PageDescription } from './page-description.ts';
import { type Place, routeFits } from './recognise-pages.ts';

/** What is worth reading at one place: pages that cannot stand there need nothing read. */
export interface Interest {
  /** Captions, normalised, whose following text is a value whatever its shape. */
  readonly followed: ReadonlySet<string>;
  /** Shapes of values that tell themselves. */
  readonly shapes: readonly RegExp[];
  /** Shapes of values whose caption comes right after another value, in words that nobody knows. */
  readonly led: readonly RegExp[];
}

export function interestAt(place: Place | null, pages: readonly PageDescription[]): Interest {
  const possible = pages.filter((page) => routeFits(page.route, place) !== false);
  const shapes = possible.flatMap((page) => page.fields.map((field) => field.shape ?? field.looks));
  return {
    followed: followedCaptions(possible),
    shapes: [...new Set(shapes.filter((shape) => shape !== undefined))],
    led: [...new Set(possible.flatMap((page) => page.fields.flatMap(ledShape)))],
  };
}

function ledShape({ place }: FieldDescription): readonly RegExp[] {
  return place !== undefined && 'leading' in place ? place.leading.next.slice(0, 1) : [];
}
