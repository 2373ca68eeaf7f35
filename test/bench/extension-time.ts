import { isTask, type Span, taskTime } from './trace-events.ts';

/** What one window of a trace says. Times are milliseconds of processor time on the main thread. */
export interface MainThreadTime {
  /** What the extension did, see `measureMainThread`. */
  readonly extension: number;
  /** All other tasks of the page's main thread. */
  readonly page: number;
  /** What the browser took to make the extension's isolated world: in neither of the two. */
  readonly world: number;
  /** How often a timer of the extension worked for long, as it does to read a large document. */
  readonly scans: number;
  /** The most that the extension did in one task. */
  readonly longest: number;
}

/** How a trace names the extension: the name of its isolated world. */
export type WorldName = string;

/**
 * Divides the main thread's time. The extension's are:
 * - every call into its isolated world, told by the world's name or, where a Chromium does not give that,
 *   by the file that is called; and every run of its script with compiling it; each with all that happens
 *   within: style and layout that it forces, garbage collection that falls into it;
 * - whole tasks in which the browser hands it a message, with the microtasks that follow.
 * Observers' callbacks count by the first rule: each is a call into its world, also where it is made
 * among the page's own microtasks. The page's own are all other tasks.
 */
export function measureMainThread(spans: readonly Span[], worldName: WorldName): MainThreadTime {
  const pieces = outermost(spans.filter((span) => isExtensions(span, worldName)));
  const tasks = spans.filter(isTask);
  const messages = messageTasks(spans, tasks);
  const calls = pieces.filter((piece) => !messages.some((task) => isWithin(piece, task)));
  const extension = sum([...messages, ...calls]);
  const world = worldCreation(spans, pieces[0]);
  return {
    extension: extension / 1_000,
    page: (taskTime(spans) - extension - world) / 1_000,
    world: world / 1_000,
    scans: scansAmong(spans, pieces),
    longest: longestAmong(tasks, [...messages, ...calls]) / 1_000,
  };
}

/** Of a task that brings a message all counts, of any other one what the extension did in it. */
function longestAmong(tasks: readonly Span[], pieces: readonly Span[]): number {
  const inTasks = tasks.map((task) => sum(pieces.filter((piece) => isWithin(piece, task))));
  const alone = pieces.map(({ cpu }) => cpu);
  return [...inTasks, ...alone].reduce((most, each) => Math.max(most, each), 0);
}

function isExtensions({ name, args }: Span, worldName: WorldName): boolean {
  if (name === 'v8.run' || name === 'v8.callFunction') return args.worldName === worldName;
  const isScript = name === 'EvaluateScript' || name === 'FunctionCall';
  return isScript && addressOf(args).startsWith('chrome-extension://');
}

function addressOf(args: Span['args']): string {
  const { data } = args;
  const known = typeof data === 'object' && data !== null && 'url' in data;
  return known ? String(data.url) : '';
}

/** Tasks that bring or end a message between the parts of an extension. */
function messageTasks(spans: readonly Span[], tasks: readonly Span[]): Span[] {
  const messages = spans.filter(
    ({ name, args }) =>
      /^(?:Receive mojo message|Closed mojo endpoint)$/.test(name) &&
      JSON.stringify(args).includes('"extensions.mojom.'),
  );
  return tasks.filter((task) => messages.some((each) => isWithin(each, task)));
}

/** The extension's world is the last that was made before its script ran for the first time. */
function worldCreation(spans: readonly Span[], first: Span | undefined): number {
  if (first?.name !== 'EvaluateScript') return 0;
  const made = outermost(spans.filter(({ name }) => name === 'LocalWindowProxy::Initialize'));
  return made.findLast(({ end }) => end <= first.start)?.cpu ?? 0;
}

/** Finding that it is too early takes a timer a fraction of one. */
const shortestScan = 2_000;

/** A scan is what the extension's timer does, apart from finding that it is too early. */
function scansAmong(spans: readonly Span[], pieces: readonly Span[]): number {
  const timers = spans.filter(({ name }) => name === 'TimerFire');
  return pieces.filter(
    (piece) => piece.cpu >= shortestScan && timers.some((timer) => isWithin(piece, timer)),
  ).length;
}

/** Spans that stand in no other one of the same list. They come in the order of their beginning. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last === undefined || !isWithin(span, last)) kept.push(span);
  }
  return kept;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function sum(spans: readonly Span[]): number {
  return spans.reduce((total, { cpu }) => total + cpu, 0);
}
