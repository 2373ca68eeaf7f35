import type { Page, WebWorker } from 'puppeteer-core';

/** Collects what a page or a worker complains of in its console, refused content included. */
export function collectProblems(from: Page | WebWorker, into: string[]): void {
  from.on('console', (message: { type: () => string; text: () => string }) => {
    if (message.type() === 'error' || message.type() === 'warn') into.push(message.text());
  });
  from.on('pageerror', (error: unknown) => into.push(String(error)));
}
