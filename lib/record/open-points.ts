import type { FieldId } from '../consoles/ids.ts';
import type { Checklist, ChecklistEntry, StepStatus } from '../guide/checklist.ts';
import { hasPassed } from '../guide/condition.ts';
import { filledRows } from '../guide/filled-fields.ts';
import type { StepId } from '../guide/step.ts';
import { isConfirmed } from '../setup/confirmations.ts';
import type { Needed, PreflightId } from '../setup/preflight/finding.ts';
import type { PreflightResult } from '../setup/preflight/preflight.ts';
import {
  type FactKey,
  factKeys,
  factValue,
  type RefusalReason,
  type SetupState,
  type TestWay,
  testWays,
} from '../setup/setup-state.ts';

/** Something that a reader must not take for certain. Each kind has a sentence in the record. */
export type OpenPoint =
  /** Nothing but its own source speaks for a value. */
  | { readonly kind: 'value'; readonly key: FactKey; readonly source: 'file' | 'typed' }
  | { readonly kind: 'refused'; readonly key: FactKey; readonly reason: RefusalReason }
  /** Written, and no console has shown since what it saved. */
  | { readonly kind: 'not-seen-saved'; readonly field: FieldId }
  /** A console shows something else than was written. */
  | { readonly kind: 'saved-other'; readonly field: FieldId; readonly value: string }
  | { readonly kind: `step-${Exclude<StepStatus, 'observed'>}`; readonly step: StepId }
  | { readonly kind: 'test'; readonly way: TestWay }
  /** Entra's list has not shown which certificate is active. */
  | { readonly kind: 'certificate-unseen' }
  /** Microsoft's metadata was never asked. */
  | { readonly kind: 'metadata-unasked' }
  | { readonly kind: 'check'; readonly id: PreflightId; readonly needs: Needed };

/** Everything about a setup that is not confirmed. */
export function openPointsOf(
  setup: SetupState,
  list: Checklist,
  results: readonly PreflightResult[],
): OpenPoint[] {
  return [
    ...factKeys.flatMap((key) => valuePoint(setup, key)),
    ...setup.refused.map(({ key, reason }) => ({ kind: 'refused' as const, key, reason })),
    ...filledRows(setup).flatMap(savedPoint),
    ...list.entries.flatMap(stepPoint),
    ...testWays.flatMap((way) => (hasPassed(setup, way) ? [] : [{ kind: 'test' as const, way }])),
    ...certificatePoint(setup),
    ...(setup.published === null ? [{ kind: 'metadata-unasked' as const }] : []),
    ...results.flatMap(checkPoint),
  ];
}

function valuePoint(setup: SetupState, key: FactKey): OpenPoint[] {
  const fact = setup.facts[key];
  if (fact === undefined || isConfirmed(setup, key)) return [];
  const { source } = fact;
  return source === 'file' || source === 'typed' ? [{ kind: 'value', key, source }] : [];
}

function savedPoint({ field, entry, saved }: ReturnType<typeof filledRows>[number]): OpenPoint[] {
  if (saved?.kind === 'saved-other') return [{ kind: 'saved-other', field, value: saved.value }];
  const isOpen = saved === null && entry.outcome !== 'put-back' && !isSearch(field);
  return isOpen ? [{ kind: 'not-seen-saved', field }] : [];
}

/** What is typed into a search box is never saved. */
function isSearch(field: FieldId): boolean {
  return field.endsWith('.search');
}

function stepPoint({ step, status }: ChecklistEntry): OpenPoint[] {
  return status === 'observed' ? [] : [{ kind: `step-${status}`, step: step.id }];
}

function certificatePoint(setup: SetupState): OpenPoint[] {
  const isSeen = factValue(setup, 'entra/idp.thumbprint') !== null;
  return setup.certificate === null || isSeen ? [] : [{ kind: 'certificate-unseen' }];
}

function checkPoint({ id, finding }: PreflightResult): OpenPoint[] {
  return finding.verdict === 'unknown' ? [{ kind: 'check', id, needs: finding.needs }] : [];
}
