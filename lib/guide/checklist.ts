import { withoutUnconfirmed } from '../setup/confirmations.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { type Change, changesSince } from './changes-since.ts';
import { type Condition, holds } from './condition.ts';
import { wasHandedOver } from './handed-steps.ts';
import type { Step, StepId } from './step.ts';
import { steps } from './steps.ts';

/**
 * How a step stands: `observed` was seen in a console, `by-hand` the admin said so, `handed-over` is done as far
 * as a file says, `stale` was done before something changed.
 */
export type StepStatus = 'observed' | 'by-hand' | 'handed-over' | 'stale' | 'open';

export interface ChecklistEntry {
  readonly step: Step;
  readonly status: StepStatus;
  /** Each fact that the step waits for, and whether it is there. */
  readonly parts: readonly { readonly condition: Condition; readonly isMet: boolean }[];
  /** Seen as done, but the admin took the tick away. */
  readonly isReopened: boolean;
  /** What changed since it was done; empty unless it is stale. */
  readonly changes: readonly Change[];
  /** Steps that have to be done before it can be; empty unless it is open. */
  readonly blockedBy: readonly StepId[];
}

export interface Checklist {
  readonly entries: readonly ChecklistEntry[];
  /** The one thing to do now; null when everything is done. */
  readonly current: ChecklistEntry | null;
  readonly done: number;
}

/** Progress, worked out from the facts alone. */
export function checklist(setup: SetupState, of: readonly Step[] = steps): Checklist {
  const certain = withoutUnconfirmed(setup);
  const standings = of.map((step) => standingOf(step, setup, certain));
  const undone = new Set(standings.filter((each) => !isDoneEntry(each)).map(({ step }) => step.id));
  const entries = standings.map((each) => ({ ...each, blockedBy: blockersOf(each, undone) }));
  return {
    entries,
    current: entries.find((entry) => !isDoneEntry(entry)) ?? null,
    done: entries.filter(isDoneEntry).length,
  };
}

type Standing = Omit<ChecklistEntry, 'blockedBy'>;

/** Habit aside, a step waits only for what it cannot be done without; what was seen as done waits no more. */
function blockersOf(
  { step, status, isReopened }: Standing,
  undone: ReadonlySet<StepId>,
): readonly StepId[] {
  if (status !== 'open' || isReopened) return [];
  return (step.after ?? []).filter((each) => undone.has(each));
}

/** @param certain the setup without what only a file says. */
function standingOf(step: Step, setup: SetupState, certain: SetupState): Standing {
  const parts = step.waitsFor.map((condition) => ({ condition, isMet: holds(condition, setup) }));
  const isMet = parts.every((part) => part.isMet);
  const isObserved = isMet && step.waitsFor.every((condition) => holds(condition, certain));
  const isHandedOver = isMet || wasHandedOver(step, setup, certain);
  const mark = setup.marks[step.id]?.mark;
  const isReopened = (isObserved || isHandedOver) && mark === 'not-done';
  const changes = isMet ? [] : changesSince(step, setup);
  const status = statusOf({
    isObserved,
    isHandedOver,
    isReopened,
    isMarked: mark === 'done',
    changes,
  });
  return { step, parts, isReopened, changes, status };
}

interface Signs {
  readonly isObserved: boolean;
  readonly isHandedOver: boolean;
  readonly isReopened: boolean;
  readonly isMarked: boolean;
  readonly changes: readonly Change[];
}

function statusOf(signs: Signs): StepStatus {
  const { isObserved, isHandedOver, isReopened, isMarked, changes } = signs;
  if (isReopened) return 'open';
  if (isObserved) return 'observed';
  if (changes.length > 0) return 'stale';
  if (isMarked) return 'by-hand';
  return isHandedOver ? 'handed-over' : 'open';
}

export function isDoneEntry({ status }: Pick<ChecklistEntry, 'status'>): boolean {
  return status === 'observed' || status === 'by-hand' || status === 'handed-over';
}

export function isDone(list: Checklist, step: StepId): boolean {
  return list.entries.some((entry) => entry.step.id === step && isDoneEntry(entry));
}
