import { expect, test } from 'vitest';
import { type Box, directionTo, overlaps, placeBubble } from '../../lib/page/overlay/geometry.ts';

const view = { width: 1000, height: 600 };
const bubble = { width: 200, height: 50 };
const box = (left: number, top: number, width = 120, height = 30): Box => ({
  left,
  top,
  width,
  height,
});

const inSight: readonly (readonly [where: string, control: Box])[] = [
  ['in the middle', box(400, 300)],
  ['at the top left', box(0, 0)],
  ['at the bottom right', box(880, 570)],
  ['as wide as the page', box(0, 280, 1000)],
  ['as high as the page', box(450, 0, 100, 600)],
  ['at the bottom, as wide as the page', box(0, 560, 1000, 40)],
  ['half out of sight', box(-60, 590)],
  ['zoomed in', box(100, 100, 700, 300)],
];

test.each(inSight)(
  'the hint stands in the page and never over a control that is %s',
  (_, control) => {
    const { left, top, points } = placeBubble(control, bubble, view);
    expect(points).toBe('at-it');
    expect(overlaps({ left, top, ...bubble }, control)).toBe(false);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + bubble.width).toBeLessThanOrEqual(view.width);
    expect(top + bubble.height).toBeLessThanOrEqual(view.height);
  },
);

test.each([
  ['up', box(100, -40)],
  ['down', box(100, 600)],
  ['left', box(-130, 100)],
  ['right', box(1000, 100)],
] as const)('a control that is out of sight is pointed to: %s', (points, control) => {
  expect(directionTo(control, view)).toBe(points);
  const place = placeBubble(control, bubble, view);
  expect(place.points).toBe(points);
  expect(place.top).toBeGreaterThanOrEqual(0);
  expect(place.top + bubble.height).toBeLessThanOrEqual(view.height);
});

test('a control that fills the page leaves a corner for the hint', () => {
  const { left, top } = placeBubble(box(0, 0, 1000, 600), bubble, view);
  expect({ left, top }).toEqual({ left: 792, top: 8 });
});
