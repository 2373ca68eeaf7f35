import type { FillOutcome } from '../consoles/fill-result.ts';
import { changeBetween, type ValueChange } from '../consoles/value-change.ts';

export interface Kept {
  readonly outcome: Extract<FillOutcome, 'filled' | 'changed' | 'not-kept'>;
  /** Which change it was, where the value was kept in another form. */
  readonly change?: ValueChange;
}

/** Told apart: kept as written, kept in another form, or gone. */
export function keptAs(written: string, after: string, before: string): Kept {
  if (after === written) return { outcome: 'filled' };
  if (after === '' || after === before) return { outcome: 'not-kept' };
  const change = changeBetween(written, after);
  return change === null ? { outcome: 'not-kept' } : { outcome: 'changed', change };
}
