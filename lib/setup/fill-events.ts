import type { FillResult } from '../consoles/fill-result.ts';
import type { BegunFill } from './begun-fill.ts';
import type { SetupEvent } from './setup-event.ts';

/** What came of a begun fill by its document's own account. All of it is one change of the setup. */
export function eventsFromResults(
  begun: BegunFill,
  results: readonly FillResult[],
  at: string,
): SetupEvent[] {
  const wanted = new Map(begun.fields.map((each) => [each.field, each.wanted]));
  const events = results.flatMap((result) =>
    begun.kind === 'put-back'
      ? putBackEvent(result, at)
      : filledEvent(result, { at, fill: begun.fill, wanted: wanted.get(result.field) }),
  );
  return [...events, { type: 'setup/fill-ended', at, fill: begun.fill }];
}

interface Press {
  readonly at: string;
  readonly fill: string;
  readonly wanted: string | undefined;
}

const wrote = ['filled', 'already', 'changed', 'not-kept'] as const;

function filledEvent(
  { field, outcome, before, after, change }: FillResult,
  { at, fill, wanted }: Press,
): SetupEvent[] {
  const kept = wrote.find((each) => each === outcome);
  if (kept === undefined) return [];
  const optional = { ...(wanted === undefined ? {} : { wanted }), ...(change ? { change } : {}) };
  return [
    { type: 'setup/field-filled', at, fill, field, before, after, outcome: kept, ...optional },
  ];
}

function putBackEvent({ field, outcome, after }: FillResult, at: string): SetupEvent[] {
  const isBack = outcome === 'filled' || outcome === 'already' || outcome === 'changed';
  return isBack ? [{ type: 'setup/field-put-back', at, field, after }] : [];
}
