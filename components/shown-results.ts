import type { FillResult } from '../lib/consoles/fill-result.ts';
import type { PageId } from '../lib/consoles/ids.ts';
import { type FilledRow, lastPress } from '../lib/guide/filled-fields.ts';
import type { SavedOutcome } from '../lib/setup/saved-outcome.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';

/** What came of a field: of the fill, of saving it, or of putting it back. */
export type ShownResult = Omit<FillResult, 'outcome'> & {
  readonly outcome: FillResult['outcome'] | 'put-back' | 'left' | 'unknown';
  readonly saved?: SavedOutcome | null;
};

/**
 * What to show of the last press on a page: what is recorded of it, also in a panel that was opened since,
 * and what was refused, which only the panel that pressed has heard of.
 */
export function shownResults(
  setup: SetupState,
  page: PageId,
  heard: readonly ShownResult[],
): ShownResult[] {
  const recorded = (lastPress(setup, page)?.rows ?? []).map(asResult);
  if (heard.length === 0) return recorded;
  return heard.map((each) => {
    const known = recorded.find(({ field, after }) => field === each.field && after === each.after);
    return known && isOfFill(each) ? known : each;
  });
}

function asResult({ field, entry, saved }: FilledRow): ShownResult {
  const { outcome, before, after, change } = entry;
  return { field, outcome, before, after, change, saved };
}

/** Whether it tells of something that was written, of which the record knows more. */
function isOfFill({ outcome }: ShownResult): boolean {
  return ['filled', 'already', 'changed', 'not-kept'].includes(outcome);
}

/** What was put back says so; what could not be says why. */
export function afterPutBack(
  shown: readonly ShownResult[],
  results: readonly FillResult[],
): ShownResult[] {
  return shown.map((each) => {
    const result = results.find(({ field }) => field === each.field);
    if (result === undefined) return each;
    return isBack(result) ? { ...result, outcome: 'put-back' } : result;
  });
}

function isBack({ outcome }: FillResult): boolean {
  return outcome === 'filled' || outcome === 'already' || outcome === 'changed';
}

/** After everything was put back, what holds something else by now has been left as it is. */
export function afterUndo(
  shown: readonly ShownResult[],
  results: readonly FillResult[],
): ShownResult[] {
  return afterPutBack(shown, results).map((each) =>
    each.outcome === 'changed-since-review' ? { ...each, outcome: 'left' } : each,
  );
}

/** Whether the field holds what the assistant wrote, so that it can be put back. */
export function isWritten({ outcome }: ShownResult): boolean {
  return outcome === 'filled' || outcome === 'changed';
}
