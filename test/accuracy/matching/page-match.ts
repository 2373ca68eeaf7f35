import type { PageId } from '../../../lib/consoles/ids.ts';
import type { OutlineOption } from '../../../lib/consoles/outline.ts';
import type { Role } from './roles.ts';

/** The control or shown value that was taken for a field. */
export interface MatchedControl {
  /** Crosses shadow roots with `>>>` and frames with `|>`. */
  readonly path: string;
  readonly name: string | null;
  readonly id: string | null;
  readonly caption: string | null;
  /** What the page itself says for tests that the control is. */
  readonly truth: string | null;
}

export interface MatchedField {
  readonly outcome: 'found' | 'missing' | 'ambiguous';
  readonly control: MatchedControl | null;
  /** How much speaks for it, from 3 on; null where nothing was found. */
  readonly score: number | null;
  readonly evidence: readonly string[];
  readonly role: Role | null;
  /** The option that would be chosen, where the control is a choice that shows its options. */
  readonly option: OutlineOption | null;
}

/** The fields of one page or document, by the setting that each one takes or shows. */
export type MatchedFields = Readonly<Record<string, MatchedField>>;

/** What the recognisers make of one document. */
export interface DocumentMatch {
  /** The pages that it holds, the best recognised first, each with its fields. */
  readonly pages: readonly { readonly id: PageId; readonly fields: MatchedFields }[];
  /** The fields of the settings form, whether or not its page was recognised. */
  readonly settings: MatchedFields;
}

/** What the recognisers make of a page with all its frames. */
export interface PageMatch {
  readonly page: PageId | null;
  readonly fields: MatchedFields;
}
