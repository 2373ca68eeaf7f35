import { describe, expect, it } from 'vitest';
import type { Act, Deed } from './act.ts';
import { type Operators, pricesOf, skilled } from './operators.ts';

const click: Deed = { kind: 'click', presses: 1 };
const keys = (count: number): Deed => ({ kind: 'keys', count, leftHand: false });
const shortcut: Deed = { kind: 'keys', count: 2, leftHand: true };
const decision: Deed = { kind: 'decision', about: 'go' };

const acts = (...deeds: readonly Deed[]): Act[] =>
  deeds.map((deed) => ({ ...deed, step: 'begin' }));

const secondsOf = (deeds: readonly Deed[], times?: Operators) =>
  pricesOf(acts(...deeds), times).reduce((sum, each) => sum + each, 0);

describe('the Keystroke-Level Model', () => {
  it.each<[string, readonly Deed[], number]>([
    ['a click is pointing, a press and a release', [click], 1.3],
    ['a double click points once', [{ kind: 'click', presses: 2 }], 1.5],
    ['a decision is one mental step', [decision], 1.35],
    ['typing begins with the hand going to the keyboard', [keys(10)], 0.4 + 2.8],
    ['typing on moves no hand', [keys(1), keys(1)], 0.4 + 0.56],
    ['a click after typing brings the hand back', [keys(1), click], 0.4 + 0.28 + 0.4 + 1.3],
    ['a shortcut of the left hand moves none', [shortcut, click], 0.56 + 1.3],
    ['a shortcut leaves the hand on the keyboard', [keys(1), shortcut, keys(1)], 0.4 + 1.12],
    ['copies, pastes and hand-overs cost what their keys cost', [{ kind: 'copy' }], 0],
    ['a decision leaves the hand where it is', [keys(1), decision, keys(1)], 0.4 + 0.56 + 1.35],
  ])('%s', (_, deeds, seconds) => {
    expect(secondsOf(deeds)).toBeCloseTo(seconds, 5);
  });

  it('takes a skilled typist for less time', () => {
    expect(secondsOf([keys(10)], skilled)).toBeCloseTo(2.4, 5);
  });
});
