import type { Act, Deed, EffortStep, Where } from './act.ts';
import { type Decision, decisionBefore } from './decisions.ts';

/** Notes what is done at the moment it is done; both walks have nothing but this. */
export interface Recorder {
  readonly acts: readonly Act[];
  /** Values that were typed into a console, to find one that was typed twice. */
  readonly typed: readonly string[];
  begin: (step: EffortStep) => void;
  decide: (about: Decision) => void;
  /** A mental step where the rule wants one before this press. */
  decideFor: (name: string) => void;
  /** The focus is handed over, unless it is there already. */
  at: (where: Where) => void;
  /** @param presses Two for a double click. */
  click: (presses?: number) => void;
  /** Keys for which the right hand leaves the mouse. */
  keys: (count: number) => void;
  type: (text: string) => void;
  /** Control and one more key, or another shortcut of the left hand alone. */
  shortcut: (keys?: number) => void;
  copy: () => void;
  paste: () => void;
}

export function createRecorder(): Recorder {
  const acts: Act[] = [];
  const typed: string[] = [];
  let step: EffortStep = 'begin';
  let place: Where | null = null;
  let former: string | null = null;
  const note = (deed: Deed) => {
    acts.push({ ...deed, step });
  };
  const decide = (about: Decision) => note({ kind: 'decision', about });
  const keys = (count: number) => note({ kind: 'keys', count, leftHand: false });
  return {
    acts,
    typed,
    decide,
    keys,
    begin: (next) => {
      step = next;
    },
    decideFor: (name) => {
      const about = decisionBefore(name, former);
      former = name;
      if (about !== null) decide(about);
    },
    at: (where) => {
      if (place !== null && place !== where) note({ kind: 'switch' });
      place = where;
    },
    click: (presses = 1) => note({ kind: 'click', presses }),
    type: (text) => {
      keys(text.length);
      typed.push(text);
    },
    shortcut: (count = 2) => note({ kind: 'keys', count, leftHand: true }),
    copy: () => note({ kind: 'copy' }),
    paste: () => note({ kind: 'paste' }),
  };
}
