import type { Browser } from 'puppeteer-core';
import { frameWorlds } from './frame-worlds.ts';
import { type FrameMatch, joinFrames } from './join-frames.ts';
import type { DocumentMatch, PageMatch } from './page-match.ts';
import { recogniserBundle } from './recogniser-bundle.ts';
import { serveDocument } from './serve-document.ts';

export interface PageSource {
  readonly html: string;
  /** The address that the page is to have. */
  readonly address: string;
  /** Whether the recognisers may go by words; they do unless told. */
  readonly knowsCaptions?: boolean;
}

/** Loads a page at an address and says what the recognisers make of it. */
export async function matchPage(browser: Browser, source: PageSource): Promise<PageMatch> {
  const page = await browser.newPage();
  try {
    await serveDocument(page, source.html, source.address);
    const session = await page.createCDPSession();
    const worlds = await frameWorlds(session, await recogniserBundle());
    const { knowsCaptions = true } = source;
    const call = `recogniser.matchDocument(${JSON.stringify(page.url())}, ${knowsCaptions})`;
    const frames: FrameMatch[] = [];
    for (const { path, ask } of worlds) {
      frames.push({ path, ...((await ask(call)) as DocumentMatch) });
    }
    return joinFrames(frames);
  } finally {
    await page.close();
  }
}
