import type { Act } from './act.ts';

/**
 * Seconds of the Keystroke-Level Model's operators, from Card, Moran and Newell, “The keystroke-level
 * model for user performance time with interactive systems”, Communications of the ACM 23 (7), 1980,
 * figure 1, and “The Psychology of Human-Computer Interaction”, 1983, chapter 8. The button's time is
 * the one that is usual since Kieras, “Using the Keystroke-Level Model to Estimate Execution Times”,
 * 1993: 0.10 s for a press or a release. R, what a system takes to answer, counts nothing in either walk.
 */
export const operators = {
  /** A key, for an average non-secretary typist: the one who sets up a connection once. */
  K: 0.28,
  /** Pointing with the mouse. */
  P: 1.1,
  /** A press or a release of the mouse button. */
  B: 0.1,
  /** Moving the hand between keyboard and mouse. */
  H: 0.4,
  /** A mental step. */
  M: 1.35,
} as const;

export type Operators = Readonly<Record<keyof typeof operators, number>>;

/** The same for an average skilled typist, to show how much the typing speed matters. */
export const skilled: Operators = { ...operators, K: 0.2 };

type HandAt = 'mouse' | 'keyboard';

/** Seconds of each act of one walk, in their order; the hand begins on the mouse. */
export function pricesOf(acts: readonly Act[], times: Operators = operators): number[] {
  let hand: HandAt = 'mouse';
  return acts.map((act) => {
    const next = handFor(act) ?? hand;
    const homing = next === hand ? 0 : times.H;
    hand = next;
    return homing + bare(act, times);
  });
}

/** A shortcut of the left hand leaves the right one where it is. */
function handFor(act: Act): HandAt | null {
  if (act.kind === 'click') return 'mouse';
  return act.kind === 'keys' && !act.leftHand ? 'keyboard' : null;
}

function bare(act: Act, { K, P, B, M }: Operators): number {
  switch (act.kind) {
    case 'click':
      return P + 2 * B * act.presses;
    case 'keys':
      return K * act.count;
    case 'decision':
      return M;
    default:
      return 0;
  }
}
