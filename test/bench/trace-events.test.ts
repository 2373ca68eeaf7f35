import { expect, test } from 'vitest';
import { mainThreadWith, pageMainThread, type TraceEvent } from './trace-events.ts';

const thread = (pid: number): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid: 1,
  args: { name: 'CrRendererMain' },
});
const event = (name: string, pid: number, cpu: number, worldName?: string): TraceEvent => ({
  name,
  ph: 'X',
  pid,
  tid: 1,
  ts: 10,
  dur: cpu,
  tdur: cpu,
  args: { worldName },
});
const busy = [thread(1), event('RunTask', 1, 50)];
const form = [thread(2), event('RunTask', 2, 20), event('v8.callFunction', 2, 5, 'Assistant')];

test('the page under measurement is the busiest', () => {
  expect(pageMainThread([...form, ...busy]).map(({ cpu }) => cpu)).toEqual([50]);
});

test('or else the one that has the extension’s world', () => {
  expect(mainThreadWith([...busy, ...form], 'Assistant').map(({ cpu }) => cpu)).toEqual([20, 5]);
  expect(mainThreadWith(busy, 'Assistant')).toEqual([]);
});
