import { followedCaptions } from './followed-captions.ts';
import type { PageDescription } from './page-description.ts';
import { type Place, routeFits } from './recognise-pages.ts';

/** What is worth reading at one place: pages that cannot stand there need nothing read. */
export interface Interest {
  /** Captions, normalised, whose following text is a value whatever its shape. */
  readonly followed: ReadonlySet<string>;
  /** Shapes of values that tell themselves. */
  readonly shapes: readonly RegExp[];
}

export function interestAt(place: Place | null, pages: readonly PageDescription[]): Interest {
  const possible = pages.filter((page) => routeFits(page.route, place) !== false);
  const shapes = possible.flatMap((page) => page.fields.map((field) => field.shape ?? field.looks));
  return {
    followed: followedCaptions(possible),
    shapes: [...new Set(shapes.filter((shape) => shape !== undefined))],
  };
}
