import { expect, test } from 'vitest';
import { dueReminder, nextLook } from '../../lib/watch/due-reminders.ts';
import { aWatched, before, ends } from '../support/builders/watched.ts';

const second = 1 / (24 * 60 * 60);

test.each([
  { days: 400, threshold: undefined },
  { days: 60 + second, threshold: undefined },
  { days: 60, threshold: 'days-60', left: 60 },
  { days: 30 + second, threshold: 'days-60', left: 31 },
  { days: 30, threshold: 'days-30', left: 30 },
  { days: 7 + second, threshold: 'days-30', left: 8 },
  { days: 7, threshold: 'days-7', left: 7 },
  { days: second, threshold: 'days-7', left: 1 },
  { days: 0, threshold: 'expired', left: 0 },
  { days: -500, threshold: 'expired', left: 0 },
])('$days days before the end $threshold is due', ({ days, threshold, left }) => {
  const due = dueReminder(aWatched(), before(days));
  expect(due?.threshold).toBe(threshold);
  expect(due?.daysLeft).toBe(left);
});

test('a reminder says whose certificate ends, and when', () => {
  const due = dueReminder(aWatched(), before(7));
  expect(due).toMatchObject({ host: aWatched().host, notAfter: ends });
});

test('the next look is at the next threshold', () => {
  expect(nextLook([aWatched()], before(60.25))).toEqual(before(60));
  expect(nextLook([aWatched()], before(7.1))).toEqual(before(7));
  expect(nextLook([aWatched()], before(0.1))).toEqual(before(0));
});

test('however far away that is, clocks are looked at twice a day', () => {
  expect(nextLook([], before(900))).toEqual(before(899.5));
  expect(nextLook([aWatched()], before(900))).toEqual(before(899.5));
  expect(nextLook([aWatched()], before(-3))).toEqual(before(-3.5));
});

test('of several certificates the first one to come decides', () => {
  const certificate = { thumbprint: 'A'.repeat(40), notAfter: before(20).toISOString() };
  const other = aWatched({ certificate });
  expect(nextLook([aWatched(), other], before(27.1))).toEqual(before(27));
});
