import type { WebWorker } from 'puppeteer-core';
import type { Chromium } from '../support/chromium.ts';
import { waitUntil } from '../support/wait-until.ts';

/** What a running background has come to since it was counted. */
export interface Counted {
  /** Names of its steps in order: messages that arrived, and both sides of whatever it did. */
  readonly steps: readonly string[];
  /** It stands still at the step that was wanted. */
  readonly isHalted: boolean;
}

/**
 * Has the running background count its steps: each message that arrives, and the moment before and after
 * each write, each order to a page and each script that is put into one. At the wanted step it stands
 * still: nothing that it asks of the browser is carried out or answered any more, as if it ended there.
 *
 * @param wanted Number of that step, from 1 on, or the name of which it is the first; null only counts.
 */
export async function countSteps(
  { serviceWorker }: Pick<Chromium, 'serviceWorker'>,
  wanted: number | string | null,
): Promise<WebWorker> {
  const worker = await serviceWorker();
  await worker.evaluate(counting, wanted);
  return worker;
}

/** Steps so far; those of a background that has ended are not known any more. */
export async function counted(worker: WebWorker): Promise<Counted> {
  return (await worker.evaluate('globalThis.counted')) as Counted;
}

/** Waits until the background stands still at its step, or until nothing more comes of it for so long. */
export async function untilStill(worker: WebWorker, quiet: number): Promise<Counted> {
  let last = { count: 0, since: performance.now() };
  return waitUntil(
    'the background stands still',
    async () => {
      const now = await counted(worker);
      const count = now.steps.length;
      if (count !== last.count) last = { count, since: performance.now() };
      const isOver = count > 0 && performance.now() - last.since > quiet;
      return now.isHalted || isOver ? now : null;
    },
    30_000,
  );
}

/** Runs in the worker, where nothing of this file is known. */
function counting(wanted: number | string | null): void {
  type Call = (...args: unknown[]) => Promise<unknown>;
  type Owner = Record<string, Call>;
  const { chrome } = globalThis as typeof globalThis & {
    chrome: {
      storage: { local: Owner; session: Owner };
      tabs: Owner;
      scripting: Owner;
      runtime: { onMessage: { addListener: (listener: (message: unknown) => void) => void } };
    };
  };
  const record: { steps: string[]; isHalted: boolean } = { steps: [], isHalted: false };
  Object.assign(globalThis, { counted: record });
  const never = new Promise<never>(() => undefined);
  const step = (name: string) => {
    if (record.isHalted) return;
    record.steps.push(name);
    if (record.steps.length === wanted || name === wanted) record.isHalted = true;
  };
  const watch = (owner: Owner, method: string, name: string | null) => {
    const own = owner[method]?.bind(owner) as Call;
    owner[method] = async (...args) => {
      if (name) step(`before ${name}`);
      if (record.isHalted) return never;
      const result = await own(...args);
      if (name) step(`after ${name}`);
      return record.isHalted ? never : result;
    };
  };
  watch(chrome.storage.local, 'get', null);
  watch(chrome.storage.local, 'set', 'a write');
  watch(chrome.storage.local, 'remove', 'a removal');
  watch(chrome.storage.session, 'get', null);
  watch(chrome.storage.session, 'set', 'a note');
  watch(chrome.storage.session, 'remove', 'the removal of a note');
  watch(chrome.tabs, 'sendMessage', 'an order');
  watch(chrome.scripting, 'executeScript', 'a script');
  watch(chrome.tabs, 'query', null);
  watch(chrome.tabs, 'get', null);
  chrome.runtime.onMessage.addListener((message) => {
    step(`at ${String((message as { type?: unknown }).type)}`);
  });
}
