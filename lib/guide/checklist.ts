import type { SetupState } from '../setup/setup-state.ts';
import { type Condition, holds } from './condition.ts';
import type { Step, StepId } from './step.ts';
import { steps } from './steps.ts';

/** How a step stands: `observed` was seen in a console, `by-hand` the admin said so. */
export type StepStatus = 'observed' | 'by-hand' | 'open';

export interface ChecklistEntry {
  readonly step: Step;
  readonly status: StepStatus;
  /** Each fact that the step waits for, and whether it is there. */
  readonly parts: readonly { readonly condition: Condition; readonly isMet: boolean }[];
  /** Seen as done, but the admin took the tick away. */
  readonly isReopened: boolean;
}

export interface Checklist {
  readonly entries: readonly ChecklistEntry[];
  /** The one thing to do now; null when everything is done. */
  readonly current: ChecklistEntry | null;
  readonly done: number;
}

/** Progress, worked out from the facts alone. */
export function checklist(setup: SetupState, of: readonly Step[] = steps): Checklist {
  const entries = of.map((step) => entryOf(step, setup));
  return {
    entries,
    current: entries.find((entry) => entry.status === 'open') ?? null,
    done: entries.filter((entry) => entry.status !== 'open').length,
  };
}

function entryOf(step: Step, setup: SetupState): ChecklistEntry {
  const parts = step.waitsFor.map((condition) => ({ condition, isMet: holds(condition, setup) }));
  const isObserved = parts.every((part) => part.isMet);
  const mark = setup.marks[step.id]?.mark;
  const isReopened = isObserved && mark === 'not-done';
  return { step, parts, isReopened, status: statusOf(isObserved, isReopened, mark === 'done') };
}

function statusOf(isObserved: boolean, isReopened: boolean, isMarked: boolean): StepStatus {
  if (isReopened) return 'open';
  if (isObserved) return 'observed';
  return isMarked ? 'by-hand' : 'open';
}

export function isDone(list: Checklist, step: StepId): boolean {
  return list.entries.some((entry) => entry.step.id === step && entry.status !== 'open');
}
