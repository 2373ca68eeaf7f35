import type { Page } from 'puppeteer-core';
import type { Span } from '../trace-events.ts';

/** Name of an isolated world of the bench's own, by which a trace tells its calls. */
const walkWorld = 'Bare walk';

/** Runs in a world like the extension's: one pass over the document's elements, and nothing done with any. */
const pass = `new Promise((resolve) => setTimeout(() => {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT);
  let elements = 1;
  while (walker.nextNode()) elements += 1;
  resolve(elements);
}))`;

/** @returns what walks through the page once and answers how many elements it met. */
export async function prepareWalk(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: walkWorld,
  });
  return async () => {
    const { result } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: pass,
      awaitPromise: true,
      returnByValue: true,
    });
    return Number(result.value);
  };
}

/** Milliseconds that each walk took, in their order. */
export function walkTimes(spans: readonly Span[]): number[] {
  return spans
    .filter(({ name, args }) => name === 'v8.callFunction' && args.worldName === walkWorld)
    .map(({ cpu }) => cpu / 1_000);
}
