import type { Act } from './act.ts';
import type { Decision } from './decisions.ts';
import { type Operators, operators, pricesOf } from './operators.ts';

/** What one walk took. */
export interface Figures {
  readonly seconds: number;
  readonly clicks: number;
  readonly keystrokes: number;
  readonly copies: number;
  readonly pastes: number;
  readonly switches: number;
  readonly decisions: number;
}

export function figuresOf(acts: readonly Act[], times: Operators = operators): Figures {
  const count = (kind: Act['kind']) => acts.filter((act) => act.kind === kind).length;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  return {
    seconds: rounded(sum(pricesOf(acts, times))),
    clicks: sum(acts.map((act) => (act.kind === 'click' ? act.presses : 0))),
    keystrokes: sum(acts.map((act) => (act.kind === 'keys' ? act.count : 0))),
    copies: count('copy'),
    pastes: count('paste'),
    switches: count('switch'),
    decisions: count('decision'),
  };
}

/** Seconds by step, in the order in which the walk came to them. */
export function secondsByStep(acts: readonly Act[]): ReadonlyMap<Act['step'], number> {
  const prices = pricesOf(acts);
  const steps = new Map<Act['step'], number>();
  acts.forEach(({ step }, at) => {
    steps.set(step, (steps.get(step) ?? 0) + (prices[at] ?? 0));
  });
  return steps;
}

export function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

/** How many mental steps there are of each kind. */
export function decisionsByKind(acts: readonly Act[]): Readonly<Record<Decision, number>> {
  const counts = { go: 0, value: 0, review: 0, save: 0 };
  for (const act of acts) if (act.kind === 'decision') counts[act.about] += 1;
  return counts;
}
