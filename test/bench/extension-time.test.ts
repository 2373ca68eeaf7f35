import { describe, expect, it } from 'vitest';
import { measureMainThread } from './extension-time.ts';
import type { Span } from './trace-events.ts';

const ours = { worldName: 'Assistant' };
const script = { data: { url: 'chrome-extension://abc/entra.js' } };
const message = { chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.MessagePort' } };

/** A span from one millisecond to another, busy all the time. */
function span(name: string, from: number, to: number, args: Span['args'] = {}): Span {
  return { name, start: from * 1_000, end: to * 1_000, cpu: (to - from) * 1_000, args };
}

const measure = (...spans: Span[]) => measureMainThread(spans, 'Assistant');

describe('the division of the main thread', () => {
  it('gives every task to the page where the extension does nothing', () => {
    const time = measure(span('RunTask', 0, 10), span('RunTask', 20, 25));
    expect(time).toEqual({ extension: 0, page: 15, world: 0, scans: 0, longest: 0 });
  });

  it('takes an observer callback out of the page task that it runs in', () => {
    const time = measure(
      span('RunTask', 0, 10),
      span('RunMicrotasks', 4, 8),
      span('v8.callFunction', 5, 7, ours),
    );
    expect(time).toMatchObject({ extension: 2, page: 8 });
  });

  it('counts what a call forces with the call, and only once', () => {
    const time = measure(
      span('RunTask', 0, 20),
      span('v8.callFunction', 2, 12, ours),
      span('UpdateLayoutTree', 3, 9),
      span('v8.callFunction', 9, 10, ours),
    );
    expect(time).toMatchObject({ extension: 10, page: 10 });
  });

  it('knows a call by its file where no world is named, and counts it once where both are', () => {
    const time = measure(
      span('RunTask', 0, 20),
      span('FunctionCall', 2, 5, script),
      span('v8.callFunction', 8, 12, ours),
      span('FunctionCall', 9, 11, script),
      span('FunctionCall', 13, 19, { data: { url: 'https://entra.microsoft.com/shell.js' } }),
    );
    expect(time).toMatchObject({ extension: 7, page: 13 });
  });

  it('leaves calls into other worlds with the page', () => {
    const other = { worldName: 'Another' };
    expect(measure(span('RunTask', 0, 9), span('v8.callFunction', 1, 8, other)).extension).toBe(0);
  });

  it('counts a task that brings a message as a whole', () => {
    const time = measure(
      span('RunTask', 0, 10),
      span('Receive mojo message', 1, 2, message),
      span('v8.callFunction', 3, 4, ours),
    );
    expect(time).toMatchObject({ extension: 10, page: 0 });
  });

  it('tells the making of the isolated world from both', () => {
    const time = measure(
      span('RunTask', 0, 10),
      span('LocalWindowProxy::Initialize', 1, 2),
      span('LocalWindowProxy::Initialize', 6, 9),
      span('RunTask', 20, 25),
      span('EvaluateScript', 20, 25, script),
    );
    expect(time).toMatchObject({ extension: 5, page: 7, world: 3 });
  });

  it('finds the task in which the extension did most, of a message all of it', () => {
    const twoCalls = [
      span('RunTask', 0, 20),
      span('v8.callFunction', 2, 5, ours),
      span('v8.callFunction', 9, 13, ours),
    ];
    const other = [span('RunTask', 30, 50), span('v8.callFunction', 31, 36, ours)];
    const brought = [
      span('RunTask', 60, 69),
      span('Receive mojo message', 61, 62, message),
      span('v8.callFunction', 63, 64, ours),
    ];
    expect(measure(...twoCalls, ...other).longest).toBe(7);
    expect(measure(...twoCalls, ...other, ...brought).longest).toBe(9);
  });

  it('counts as scans what a timer of the extension does for long', () => {
    const time = measure(
      span('RunTask', 0, 1),
      span('TimerFire', 0, 1),
      span('v8.callFunction', 0, 1, ours),
      span('RunTask', 2, 30),
      span('TimerFire', 2, 30),
      span('v8.callFunction', 2, 30, ours),
    );
    expect(time.scans).toBe(1);
  });
});
