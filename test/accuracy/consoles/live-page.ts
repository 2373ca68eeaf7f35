import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { PageId } from '../../../lib/consoles/ids.ts';
import { named } from '../../demo/hands.ts';
import type { Captions } from '../../practice/entra/captions/english.ts';
import { type FrameWorld, frameWorlds } from '../matching/frame-worlds.ts';
import { joinFrames } from '../matching/join-frames.ts';
import type { DocumentMatch } from '../matching/page-match.ts';
import { recogniserBundle } from '../matching/recogniser-bundle.ts';
import type { Press } from './console-pages.ts';
import type { SeenPage } from './score-page.ts';
import { type Truth, truthsOf } from './truths.ts';

const patience = 8_000;
/** A page that has nothing to find may be one that nobody recognises; it is not waited for as long. */
const shortPatience = 2_500;
const pause = 60;
/** As many looks after one another must say the same: some parts come half a second late. */
const quietLooks = 4;

/** A page as somebody sees it who knows the console's words, and as somebody who knows none. */
export interface TwoLooks {
  readonly known: SeenPage;
  readonly wordless: SeenPage;
}

/** Opens a page of the practice consoles, walks on to where its fields are, and looks until it rests. */
export async function lookAtPage(
  browser: Browser,
  address: string,
  presses: readonly Press[],
  captions: Captions,
  hasFields: boolean,
): Promise<TwoLooks> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  // One tab serves for every look, since opening one costs as much as the page; nothing stays of the last one.
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  for (const { role, name } of presses) {
    await press(page, role, name.map((key) => captions[key]).join(' '));
  }
  return lookUntilItRests(page, hasFields);
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

/** Pages are drawn little by little: looks that say the same are the answer. */
async function lookUntilItRests(page: Page, hasFields: boolean): Promise<TwoLooks> {
  const session = await page.createCDPSession();
  try {
    return await lookAgain(page, session, hasFields);
  } finally {
    await session.detach();
  }
}

async function lookAgain(page: Page, session: CDPSession, hasFields: boolean): Promise<TwoLooks> {
  let last = '';
  let quiet = 0;
  for (const end = Date.now() + (hasFields ? patience : shortPatience); ; await wait()) {
    const known = await look(page, session, true).catch(() => null);
    const now = JSON.stringify(known);
    const isThere = known !== null && (hasFields ? known.truths : known.pages).length > 0;
    quiet = isThere && now === last ? quiet + 1 : 0;
    last = now;
    if (known !== null && (quiet >= quietLooks || Date.now() > end)) {
      if (hasFields && known.truths.length === 0) throw new Error(`${page.url()} drew no field`);
      return { known, wordless: await look(page, session, false) };
    }
    if (Date.now() > end + patience) throw new Error(`${page.url()} never came to rest`);
  }
}

async function look(page: Page, session: CDPSession, knowsCaptions: boolean): Promise<SeenPage> {
  const worlds = await frameWorlds(session, await recogniserBundle());
  const frames = await Promise.all(
    worlds.map((world) => lookInto(world, page.url(), knowsCaptions)),
  );
  const pages = frames.flatMap(({ match }) => match.pages.map(({ id }): PageId => id));
  const { fields } = joinFrames(frames.map(({ path, match }) => ({ path, ...match })));
  return { pages, fields, truths: frames.flatMap(({ truths }) => truths) };
}

async function lookInto({ path, ask }: FrameWorld, address: string, knowsCaptions: boolean) {
  const match = (await ask(
    `recogniser.matchDocument(${JSON.stringify(address)}, ${knowsCaptions})`,
  )) as DocumentMatch;
  const truths = (await ask(`(${truthsOf})()`)) as Truth[];
  return { path, match, truths };
}

function wait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pause));
}
