import { matchField, shownBy } from '../consoles/field-state.ts';
import type { ConsoleDescription } from '../consoles/observe-outline.ts';
import type { FieldDescription } from '../consoles/page-description.ts';
import type { Geometry } from './geometry.ts';
import type { OutlinedDocument } from './outline-document.ts';

/** What a fill works with. */
export interface FillContext {
  /** The console in the language of what was outlined last. */
  readonly described: () => ConsoleDescription;
  readonly outline: () => OutlinedDocument;
  /** Resolves when something in the page changed, or after a while. */
  readonly nextChange: () => Promise<void>;
  readonly host: string;
  /** Address of the document itself, as it is now. */
  readonly address: () => string;
  readonly geometry: Geometry;
  readonly signal: AbortSignal;
}

/** A control as it stands now. */
export interface Target {
  readonly element: Element;
  readonly editable: boolean;
}

/** Why there is no control to write into; `proposed` is one that an import names and nobody confirmed. */
export type NoTarget = 'missing' | 'ambiguous' | 'proposed';

/** The one control of a field, looked for anew. */
export function findTarget(field: FieldDescription, context: FillContext): Target | NoTarget {
  const outlined = context.outline();
  const match = matchField(outlined.outline, field);
  if (match.outcome !== 'found') return match.outcome;
  if (shownBy(match) === 'proposed') return 'proposed';
  const element = outlined.elements.get(match.item.order);
  return element ? { element, editable: match.item.editable } : 'missing';
}
