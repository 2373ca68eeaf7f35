import { normaliseCaption } from '../consoles/caption.ts';
import type { Interest } from '../consoles/interest.ts';

/** A cheap first look: no value worth its shape lacks all of these. */
const hints =
  /:\/\/|@|urn:|-----BEGIN|^user\.|^[0-9A-Fa-f]{40}$|^[0-9a-f]{8}-|^@?[a-z0-9-]+\.[a-z]|^\d{1,4}[./-] ?\d|unique within/i;

/** A caption may stand in the page with numbers, marks and line breaks that do not count. */
const roomForMarks = 3;

/** Why a text is worth reading as a value. */
export interface Worth {
  /** The caption that it follows; empty where its own shape tells. */
  readonly after: string;
}

/** Told the texts of a page one after another, says which of them may be values. */
export function createTextFilter({ followed, shapes }: Interest) {
  const longest = roomForMarks * Math.max(0, ...[...followed].map((caption) => caption.length));
  let caption = '';
  return (text: string): Worth | null => {
    const before = caption;
    const isCaption = text.length <= longest && followed.has(normaliseCaption(text));
    caption = isCaption ? normaliseCaption(text) : '';
    if (before !== '') return { after: before };
    const hasShape = hints.test(text) && shapes.some((each) => each.test(text));
    return hasShape ? { after: '' } : null;
  };
}
