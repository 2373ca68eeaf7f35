import { expect, test } from 'vitest';
import { parseBenchOptions } from './options.ts';

const all = ['panel', 'share', 'heap'];

test('without switches every part runs, nine times', () => {
  expect(parseBenchOptions([], all)).toEqual({ rounds: 9, parts: all });
});

test('some parts can be run alone, in their own order', () => {
  const { parts } = parseBenchOptions(['--only', 'heap', '--only', 'panel'], all);
  expect(parts).toEqual(['panel', 'heap']);
});

test.each([
  [['--rounds', 'many'], '--rounds takes a whole number'],
  [['--rounds', '0'], '--rounds takes a whole number'],
  [['--only', 'speed'], '--only takes panel, share, heap, not “speed”'],
])('%j is refused', (args, message) => {
  expect(() => parseBenchOptions(args, all)).toThrow(message);
});
