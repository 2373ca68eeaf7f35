import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { longestFirst, longFiles } from './longest-first.ts';
import { inProject } from './project.ts';

it('names files that are there', () => {
  expect(Object.keys(longFiles).filter((file) => !existsSync(inProject(file)))).toEqual([]);
});

it('puts what takes longest first, and leaves the others as they were', () => {
  const others = ['test/b.test.ts', 'test/a.test.ts'];
  const long = Object.keys(longFiles).toSorted(
    (one, other) => (longFiles[other] ?? 0) - (longFiles[one] ?? 0),
  );
  const mixed = [...others, ...long.toReversed()].map((file) => inProject(file));
  const sorted = longestFirst(mixed, (path) => path);
  expect(sorted.slice(long.length)).toEqual(others.map((file) => inProject(file)));
  expect(longFiles[long[0] ?? '']).toBe(Math.max(...Object.values(longFiles)));
  expect(sorted[0]).toBe(inProject(long[0] ?? ''));
});
