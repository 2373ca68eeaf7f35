import type { LocalisedConsole } from '../consoles/observe-outline.ts';
import type { PagePart } from '../messages/page-parts.ts';
import type { PageReport } from '../messages/page-report.ts';
import { readAnswer, readPageOrder } from '../messages/read-page-order.ts';
import { type ConsolePage, openConsolePage } from '../page/console-page.ts';
import { loadedParts } from './loaded-parts.ts';
import { pageApi } from './page-api.ts';
import { isConnected, runningPage, setRunningPage } from './running-page.ts';

/** Milliseconds after which something is said again, doubled with every failure in a row. */
const firstPause = 300;
const longestPause = 10_000;
/** As often in a row is said again what was heard and not answered. */
const mostUnanswered = 5;

type Runtime = ReturnType<typeof pageApi>['runtime'];

/**
 * Runs a content script in this document: says hello once, observes while it is told to, fills on
 * order. A second start in the same document changes nothing, and a start after an update of the
 * extension replaces what the old one left behind.
 */
export function startPage(localised: LocalisedConsole): void {
  const { runtime } = pageApi();
  const before = runningPage();
  if (before?.isAlive()) return;
  before?.stop();
  const life = new AbortController();
  const { id } = runtime;
  const visitId = crypto.randomUUID();
  const page = run(localised, runtime, visitId, life);
  setRunningPage({
    visitId,
    isAlive: () => !life.signal.aborted && isConnected(runtime, id),
    stop: () => life.abort(),
    page,
  });
}

/** @returns the document as it is observed at the moment of asking. */
function run(
  localised: LocalisedConsole,
  runtime: Runtime,
  visitId: string,
  life: AbortController,
): () => ConsolePage | null {
  let address = '';
  let learned: readonly unknown[] = [];
  let unanswered = 0;
  let failures = 0;
  let observing: { page: ConsolePage; end: AbortController } | null = null;

  const send = async (report: PageReport) => {
    try {
      const answer = readAnswer(await runtime.sendMessage(report));
      if (answer === null) return unheard(report);
      unanswered = 0;
      if (answer.again) sayAgain(report);
      else failures = 0;
      address = answer.address;
      learn(answer.learned);
      setObserving(answer.observe);
    } catch {
      if (runtime.id === undefined) life.abort();
      else sayAgain(report);
    }
  };
  /** A background that ended in the middle leaves no answer; one that wants none is left alone in the end. */
  const unheard = (report: PageReport) => {
    unanswered += 1;
    if (unanswered <= mostUnanswered) sayAgain(report);
  };
  /** What a page shows is looked at anew; a store that refuses is not asked all the time. */
  const sayAgain = (report: PageReport) => {
    const pause = Math.min(firstPause * 2 ** failures, longestPause);
    failures += 1;
    if (report.type === 'page/observed') setTimeout(() => observing?.page.reportAgain(), pause);
    if (report.type === 'page/hello') setTimeout(() => void send(report), pause);
  };
  const setObserving = (observe: boolean) => {
    if (observe === (observing !== null) || life.signal.aborted) return;
    observing?.end.abort();
    observing = observe ? begin() : null;
  };
  const learn = (now: readonly unknown[]) => {
    if (JSON.stringify(now) === JSON.stringify(learned)) return;
    learned = now;
    observing?.page.reportAgain();
  };
  const addressNow = () => (window === window.top ? location.href : address);
  const begin = () => {
    const end = new AbortController();
    const signal = AbortSignal.any([end.signal, life.signal]);
    const report = (observation: Extract<PageReport, { type: 'page/observed' }>['observation']) =>
      void send({
        type: 'page/observed',
        observation,
        visit: { id: visitId, address: location.href },
      });
    const surroundings = {
      address: addressNow,
      learned: () => learned,
      teacher: () => loadedParts().createTeacher ?? null,
      load: (part: PagePart) => send({ type: 'page/wants', part }),
    };
    return { page: openConsolePage(document, localised, surroundings, report, signal), end };
  };
  const takeOrder = (message: unknown) => {
    const order = readPageOrder(message);
    if (order === null) return undefined;
    if (order.type === 'page/learn') learn(order.learned);
    else if (order.type === 'page/look') observing?.page.reportAgain();
    else setObserving(order.observe);
    return undefined;
  };

  const { signal } = life;
  const leave = () => {
    setObserving(false);
    void send({ type: 'page/gone' });
  };
  const comeBack = (event: PageTransitionEvent) => {
    if (event.persisted) void send({ type: 'page/hello' });
  };
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('pageshow', comeBack, { signal });
  runtime.onMessage.addListener(takeOrder);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(takeOrder));
  // Compiling the script has taken long enough for one go.
  setTimeout(() => void send({ type: 'page/hello' }));
  return () => observing?.page ?? null;
}
