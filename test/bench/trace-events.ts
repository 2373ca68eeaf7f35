import * as z from 'zod/mini';

/** What has to be recorded for the figures below: tasks, timers, calls by world, messages. */
export const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'toplevel',
  'mojom',
  '__metadata',
];

const traceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.optional(z.number()),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  args: z.optional(z.record(z.string(), z.unknown())),
});

const trace = z.object({ traceEvents: z.array(traceEvent) });

export type TraceEvent = z.infer<typeof traceEvent>;

/** A stretch of work on one thread. Times are microseconds. */
export interface Span {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Time on the processor: what other programs take away meanwhile is not in it. */
  readonly cpu: number;
  readonly args: Readonly<Record<string, unknown>>;
}

export function parseTrace(recorded: Uint8Array): TraceEvent[] {
  return trace.parse(JSON.parse(new TextDecoder().decode(recorded))).traceEvents;
}

/**
 * The spans of the page's main thread, in the order in which they began, outer before inner. Several
 * renderers may run; the page under measurement is the one that has by far the most to do.
 */
export function pageMainThread(events: readonly TraceEvent[]): Span[] {
  return mainThreads(events).sort((a, b) => taskTime(b) - taskTime(a))[0] ?? [];
}

/** The same where other pages may be busier: of those that have a world of this name. */
export function mainThreadWith(events: readonly TraceEvent[], worldName: string): Span[] {
  const hasWorld = (spans: readonly Span[]) =>
    spans.some(({ args }) => args.worldName === worldName);
  return mainThreads(events).find(hasWorld) ?? [];
}

function mainThreads(events: readonly TraceEvent[]): Span[][] {
  return events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => spansOf(events, pid, tid));
}

/** Processor time of all tasks of a thread, in microseconds. */
export function taskTime(spans: readonly Span[]): number {
  return spans.filter(isTask).reduce((sum, task) => sum + task.cpu, 0);
}

export function isTask(span: Span): boolean {
  return span.name === 'RunTask';
}

function spansOf(events: readonly TraceEvent[], pid: number, tid: number): Span[] {
  return events
    .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
    .map(({ name, ts = 0, dur = 0, tdur = 0, args = {} }) => ({
      name,
      start: ts,
      end: ts + dur,
      cpu: tdur,
      args,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
