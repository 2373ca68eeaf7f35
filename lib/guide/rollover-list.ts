import type { Rollover } from '../setup/rollover.ts';
import { isForced, type RolloverStanding, rolloverStanding } from '../setup/rollover-standing.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { markOf, type RolloverStep, rolloverSteps } from './rollover-steps.ts';

export interface RolloverEntry {
  readonly step: RolloverStep;
  readonly status: 'observed' | 'by-hand' | 'open';
}

export interface RolloverList {
  readonly entries: readonly RolloverEntry[];
  /** The one thing to do now; null when everything is done. */
  readonly current: RolloverEntry | null;
  readonly done: number;
  readonly standing: RolloverStanding;
  /** The old certificate has ended, so nobody can choose the order freely any more. */
  readonly isForced: boolean;
}

/** While nobody can sign in, only what ends that is to be done, whatever else is open. */
const urgent: Partial<Record<RolloverStanding, readonly string[]>> = {
  'entra-ahead': ['bring', 'save'],
  'image-relay-ahead': ['activate'],
  other: ['bring', 'save'],
};

/** How far the change has come, worked out from what both consoles show. */
export function rolloverList(setup: SetupState, change: Rollover, now: Date): RolloverList {
  const entries = rolloverSteps.map((step) => entryOf(step, setup, change));
  const standing = rolloverStanding(setup, change, now);
  const open = entries.filter(({ status }) => status === 'open');
  const first = open.find(({ step }) => urgent[standing]?.includes(step.id));
  return {
    entries,
    current: first ?? open[0] ?? null,
    done: entries.length - open.length,
    standing,
    isForced: isForced(change, now),
  };
}

function entryOf(step: RolloverStep, setup: SetupState, change: Rollover): RolloverEntry {
  if (step.isSeen(setup, change)) return { step, status: 'observed' };
  const isTicked = step.mayTick && setup.marks[markOf(step.id)]?.mark === 'done';
  return { step, status: isTicked ? 'by-hand' : 'open' };
}
