import * as z from 'zod/mini';
import { pageSketch } from './sketch.ts';
import { joinSketches, release } from './sketch-release.ts';

/** What one document is like, and the captions in it that the admin may release. */
export const sketchedDocument = z.object({
  sketch: pageSketch,
  captions: z
    .array(z.object({ index: z.int(), text: z.string().check(z.maxLength(1_000)) }))
    .check(z.maxLength(2_000)),
});
export type SketchedDocument = z.infer<typeof sketchedDocument>;

/**
 * Text of the file that the admin reads and may send: the sketches of a page and its frames, with the
 * captions that were released.
 *
 * @param released For each document, in order, the indexes of its released captions.
 */
export function pageReportText(
  documents: readonly SketchedDocument[],
  released: readonly ReadonlySet<number>[],
): string {
  const [page, ...frames] = documents.map(({ sketch, captions }, at) =>
    release(sketch, captions, [...(released[at] ?? [])]),
  );
  return page === undefined ? '' : `${JSON.stringify(joinSketches(page, frames), null, 1)}\n`;
}
