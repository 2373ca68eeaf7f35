import { beforeEach } from 'vitest';

/** For tests that are stations of one walk: after one that failed, the rest has nothing to stand on. */
export function asOneWalk(): void {
  let hasFailed = false;
  beforeEach(({ skip, onTestFailed }) => {
    skip(hasFailed, 'An earlier station failed.');
    onTestFailed(() => {
      hasFailed = true;
    });
  });
}
