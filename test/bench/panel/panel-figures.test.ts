import { expect, test } from 'vitest';
import { panelReportOf } from './panel-figures.ts';
import type { PanelVisit } from './panel-visit.ts';

const empty = [
  { open: 100, event: 2 },
  { open: 50, event: 1 },
  { open: 80, event: 2 },
];
const times = (factor: Partial<PanelVisit>) =>
  empty.map(({ open, event }) => ({
    open: open * (factor.open ?? 1),
    event: event * (factor.event ?? 1),
  }));
const one = times({ open: 1.2 });

/** The verdicts on the panel of hundreds: on opening, and on showing an event. */
function verdicts(many: readonly PanelVisit[], manyAgain = many) {
  const { lines } = panelReportOf({ empty, again: empty, one, oneAgain: one, many, manyAgain });
  const judged = lines.filter(({ name, unit }) => name.includes('500') && unit === '×');
  return judged.map(({ value, verdict }) => [value, verdict]);
}

test('a full panel is held against the empty one of the same round', () => {
  expect(verdicts(times({ open: 2.9, event: 1.4 }))).toEqual([
    [2.9, 'met'],
    [1.4, 'met'],
  ]);
});

test.each([
  ['opens too slowly', times({ open: 3.1 }), ['missed', 'met']],
  ['shows an event too slowly', times({ event: 1.6 }), ['met', 'missed']],
  ['was never opened', [], ['not measured', 'not measured']],
])('it fails where the panel of hundreds %s', (_, many, expected) => {
  expect(verdicts(many).map(([, verdict]) => verdict)).toEqual(expected);
});

test('nothing is decided where the same panel takes one time and another', () => {
  const [opening] = verdicts(times({ open: 2 }), times({ open: 2.6 }));
  expect(opening).toEqual([2, 'not decided']);
});
