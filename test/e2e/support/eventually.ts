import { expect } from 'vitest';

/** Asks again until the expectation holds: a page, the background and the panel take turns. */
export function eventually<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read, { timeout: 30_000, interval: 50 });
}
