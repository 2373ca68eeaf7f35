import { normaliseCaption } from './caption.ts';
import type { PageDescription } from './page-description.ts';

/** Captions whose following text is worth reading as a value, normalised. */
export function followedCaptions(pages: readonly PageDescription[]): ReadonlySet<string> {
  const shown = pages.flatMap((page) => page.fields).filter((field) => field.kind === 'shown');
  const captions = shown.flatMap(({ captions, taught }) => [
    ...captions,
    ...(taught?.learned.description.captions ?? []),
  ]);
  return new Set(captions.map(normaliseCaption));
}
