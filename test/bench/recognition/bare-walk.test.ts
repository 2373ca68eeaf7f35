import { expect, test } from 'vitest';
import { walkTimes } from './bare-walk.ts';

const call = (name: string, worldName: string, cpu: number) => ({
  name,
  start: 0,
  end: cpu,
  cpu,
  args: { worldName },
});

test('a bare pass is told by the name of its world, and counted in milliseconds', () => {
  const spans = [
    call('v8.callFunction', 'Bare walk', 7_000),
    call('v8.callFunction', 'SSO Setup Assistant', 15_000),
    call('v8.run', 'Bare walk', 100),
    call('v8.callFunction', 'Bare walk', 2_000),
  ];
  expect(walkTimes(spans)).toEqual([7, 2]);
});
