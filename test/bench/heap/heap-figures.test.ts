import { describe, expect, it } from 'vitest';
import { heapReportOf } from './heap-figures.ts';

const steps = Array.from({ length: 10 }, (_, at) => at);
const growing = (bytesAStep: number, extension = 80) => ({
  bytes: steps.map((at) => 7_000_000 + at * bytesAStep),
  extension,
});
const none = growing(10_000, 0);

describe('the growth of memory', () => {
  it('is what a page without a setup does not show', () => {
    const [line] = heapReportOf({ setup: growing(10_000), again: growing(10_000), none }).lines;
    expect(line).toMatchObject({ value: 1, verdict: 'met' });
  });

  it('is missed where something is kept of each change', () => {
    const kept = growing(10_000 + 200 * 500);
    const [line] = heapReportOf({ setup: kept, again: kept, none }).lines;
    expect(line).toMatchObject({ value: expect.closeTo(1.097, 2), verdict: 'missed' });
  });

  it('does not hang on one reading', () => {
    const odd = growing(0);
    odd.bytes[9] = 9_000_000;
    const [line] = heapReportOf({ setup: odd, again: odd, none: growing(0, 0) }).lines;
    expect(line).toMatchObject({ value: 1, verdict: 'met' });
  });

  it('was not measured where nobody read the page, or where somebody did without a setup', () => {
    const walks = { setup: growing(0, 0), again: growing(0), none: growing(0, 80) };
    expect(heapReportOf(walks).notRun).toEqual(['setup', 'none']);
  });
});
