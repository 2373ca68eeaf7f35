import { expect, test } from 'vitest';
import { panelFiguresOf } from './panel-figures.ts';
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
const figures = (many: readonly PanelVisit[]) =>
  panelFiguresOf({ empty, again: empty, one: times({ open: 1.2 }), many });

test('a full panel is held against the empty one of the same round', () => {
  const { ratios, ok } = figures(times({ open: 2.9, event: 1.4 }));
  expect(ratios.again).toEqual({ open: 1, event: 1 });
  expect(ratios.one).toEqual({ open: 1.2, event: 1 });
  expect(ratios.many).toEqual({ open: 2.9, event: 1.4 });
  expect(ok).toBe(true);
});

test.each([
  ['opens too slowly', times({ open: 3.1 })],
  ['shows an event too slowly', times({ event: 1.6 })],
  ['was never opened', []],
])('it fails where the panel of hundreds %s', (_, many) => {
  expect(figures(many).ok).toBe(false);
});
