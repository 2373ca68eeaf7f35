import { expect, test } from 'vitest';
import { calendarOf } from '../../lib/watch/calendar.ts';
import { aWatched, before } from '../support/builders/watched.ts';

/** The lines of a file as they were before they were folded (RFC 5545, section 3.1). */
const linesOf = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');
const valuesOf = (text: string, name: string) =>
  linesOf(text).flatMap((line) => (line.startsWith(`${name}:`) ? line.slice(name.length + 1) : []));

test('each reminder has an entry with an alarm, and the end has one without', () => {
  const text = calendarOf(aWatched(), before(400));
  expect(valuesOf(text, 'DTSTART')).toEqual([
    '20290902T120000Z',
    '20291002T120000Z',
    '20291025T120000Z',
    '20291101T120000Z',
  ]);
  expect(valuesOf(text, 'ACTION')).toEqual(['DISPLAY', 'DISPLAY', 'DISPLAY']);
  expect(valuesOf(text, 'SUMMARY')[2]).toBe(`${aWatched().host}: the certificate ends in 7 days`);
});

test('what lies behind is left out', () => {
  expect(valuesOf(calendarOf(aWatched(), before(20)), 'DTSTART')).toEqual([
    '20291025T120000Z',
    '20291101T120000Z',
  ]);
});

test('importing it again changes the same entries', () => {
  const [one, other] = [before(400), before(300)].map((now) =>
    valuesOf(calendarOf(aWatched(), now), 'UID'),
  );
  expect(one).toEqual(other);
  expect(new Set(one).size).toBe(4);
});
