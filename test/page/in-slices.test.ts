import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finish, type Steps } from '../../lib/consoles/in-steps.ts';
import { inSlices } from '../../lib/page/in-slices.ts';

let now = 0;

beforeEach(() => {
  vi.useFakeTimers();
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Ten steps of some milliseconds, noted as they are done. */
function* work(milliseconds: number, done: number[]): Steps<string> {
  for (let step = 1; step <= 10; step += 1) {
    now += milliseconds;
    done.push(step);
    yield;
  }
  return 'all of it';
}

async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
}

test('work that takes long gives the page its turn in between', async () => {
  const done: number[] = [];
  const all = inSlices(work(4, done), () => false);
  expect(done).toEqual([1, 2]);
  expect(vi.getTimerCount()).toBe(1);
  await settled();
  expect(done).toHaveLength(10);
  expect((await all).result).toBe('all of it');
});

test('what the page’s turns take is not counted', async () => {
  const all = inSlices(work(4, []), () => false);
  await settled();
  expect((await all).busy).toBe(40);
});

test('short work is done without a pause', async () => {
  const done: number[] = [];
  const all = inSlices(work(0, done), () => false);
  expect(done).toHaveLength(10);
  expect((await all).result).toBe('all of it');
});

test('work is given up when it is of no use any more', async () => {
  const done: number[] = [];
  let isStale = false;
  const all = inSlices(work(4, done), () => isStale);
  isStale = true;
  await settled();
  expect((await all).result).toBeNull();
  expect(done).toEqual([1, 2]);
});

test('what has to be of one moment is done in one slice', async () => {
  const done: number[] = [];
  const all = inSlices(work(4, done), () => true, true);
  expect(done).toHaveLength(10);
  expect((await all).result).toBe('all of it');
});

test('steps that are finished at once come to the same', () => {
  expect(finish(work(4, []))).toBe('all of it');
});
