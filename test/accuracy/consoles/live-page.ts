import type { Browser, Page } from 'puppeteer-core';
import type { PageId } from '../../../lib/consoles/ids.ts';
import { named } from '../../demo/hands.ts';
import type { Captions } from '../../practice/entra/captions/english.ts';
import { type FrameWorld, frameWorlds } from '../matching/frame-worlds.ts';
import { joinFrames } from '../matching/join-frames.ts';
import type { DocumentMatch } from '../matching/page-match.ts';
import { recogniserBundle } from '../matching/recogniser-bundle.ts';
import type { Press } from './console-pages.ts';
import type { SeenPage } from './score-page.ts';
import { truthsOf } from './truths.ts';

const patience = 8_000;
const pause = 100;

/** Opens a page of the practice consoles, walks on to where its fields are, and looks until it rests. */
export async function lookAtPage(
  browser: Browser,
  address: string,
  presses: readonly Press[],
  captions: Captions,
  knowsCaptions = true,
): Promise<SeenPage> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    for (const { role, name } of presses) {
      await press(page, role, name.map((key) => captions[key]).join(' '));
    }
    return await lookUntilItRests(page, knowsCaptions);
  } finally {
    await page.close();
  }
}

/** Presses what bears a name, in whichever of the page's documents it stands. */
async function press(page: Page, role: string, name: string): Promise<void> {
  for (const end = Date.now() + patience; ; await wait()) {
    for (const frame of page.frames()) {
      const button = await frame.$(named(role, name)).catch(() => null);
      if (button !== null && (await button.isVisible())) return button.click();
    }
    if (Date.now() > end) throw new Error(`Nothing bears the name ${name}`);
  }
}

/** Pages are drawn little by little: two looks that say the same are the answer. */
async function lookUntilItRests(page: Page, knowsCaptions: boolean): Promise<SeenPage> {
  let last = '';
  let quiet = 0;
  for (const end = Date.now() + patience; ; await wait()) {
    const seen = await look(page, knowsCaptions).catch(() => null);
    const now = JSON.stringify(seen && { ...seen, truths: [...seen.truths].sort() });
    quiet = seen !== null && seen.truths.size > 0 && now === last ? quiet + 1 : 0;
    last = now;
    if (seen !== null && (quiet >= 4 || Date.now() > end)) return seen;
    if (Date.now() > end + patience) throw new Error(`${page.url()} never came to rest`);
  }
}

async function look(page: Page, knowsCaptions: boolean): Promise<SeenPage> {
  const session = await page.createCDPSession();
  try {
    const worlds = await frameWorlds(session, await recogniserBundle());
    const frames = await Promise.all(
      worlds.map((world) => lookInto(world, page.url(), knowsCaptions)),
    );
    const pages = frames.flatMap(({ match }) => match.pages.map(({ id }): PageId => id));
    const { fields } = joinFrames(frames.map(({ path, match }) => ({ path, ...match })));
    return { pages, fields, truths: new Set(frames.flatMap(({ truths }) => truths)) };
  } finally {
    await session.detach();
  }
}

async function lookInto({ path, ask }: FrameWorld, address: string, knowsCaptions: boolean) {
  const match = (await ask(
    `recogniser.matchDocument(${JSON.stringify(address)}, ${knowsCaptions})`,
  )) as DocumentMatch;
  const truths = (await ask(`(${truthsOf})()`)) as string[];
  return { path, match, truths };
}

function wait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pause));
}
