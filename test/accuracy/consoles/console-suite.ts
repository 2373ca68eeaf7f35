import type { Browser } from 'puppeteer-core';
import { entraPages } from '../../../lib/consoles/entra/pages.ts';
import type { PageId } from '../../../lib/consoles/ids.ts';
import { imageRelayPages } from '../../../lib/consoles/image-relay/pages.ts';
import { captionsFor } from '../../practice/entra/captions/captions.ts';
import { type Markup, markups, type RelayMarkup, relayMarkups } from '../../practice/markups.ts';
import { launchPageBrowser } from '../matching/page-browser.ts';
import type { Case, CaseResult, Suite } from '../suite.ts';
import { type ConsolePage, entraConsolePages, relayConsolePages } from './console-pages.ts';
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts';
import { lookAtPage } from './live-page.ts';
import { scorePage } from './score-page.ts';

/** Languages whose captions were translated by people. */
const translated = ['de', 'fr', 'es', 'it', 'ja', 'ko', 'pt-BR', 'zh-Hans', 'zh-Hant', 'ru', 'nl'];
const surelyKnown = ['en', ...translated];
/** Languages whose captions were translated by machine. */
const hintsOnly = ['pt-PT', 'pl', 'cs', 'hu', 'sv', 'tr'];

interface Clothes {
  readonly markup?: Markup;
  readonly relayMarkup?: RelayMarkup;
  readonly lang: string;
}

/** A look at a page by somebody who knows the console's words, or none of them. */
interface Look {
  readonly name: string;
  readonly knowsCaptions: boolean;
}

export interface ConsoleStand {
  /** Every page of both practice consoles in every manner, and Entra's in every language. */
  readonly suites: readonly Suite[];
  /** Every page that has fields in every manner once, the languages spread over them. */
  readonly reduced: Suite;
  readonly close: () => Promise<void>;
}

const whole = { pages: 1, fields: 1, captures: 1 };

/** Starts practice consoles and a browser for looking at them. */
export async function openConsoleStand(): Promise<ConsoleStand> {
  const world = await startConsoleWorld();
  const browser = await launchPageBrowser(`127.0.0.1:${world.practice.port}`);
  const stand = createStand(world, browser);
  const inManners = (languages: (at: number, page: ConsolePage) => readonly string[]) =>
    markups.flatMap((markup, manner) =>
      entraConsolePages.flatMap((page, at) =>
        languages(manner * entraConsolePages.length + at, page).map((lang) =>
          stand(page, { markup, lang }, `${markup} ${lang}`),
        ),
      ),
    );
  const relay = (pages: readonly ConsolePage[]) =>
    relayMarkups.flatMap((relayMarkup) =>
      pages.map((page) => stand(page, { relayMarkup, lang: 'en' }, relayMarkup)),
    );
  const wordless = [
    ...relayMarkups.flatMap((relayMarkup) =>
      relayConsolePages.map((page) =>
        stand(page, { relayMarkup, lang: 'en' }, `wordless ${relayMarkup}`, false),
      ),
    ),
    ...markups.flatMap((markup) =>
      entraConsolePages.map((page) =>
        stand(page, { markup, lang: 'en' }, `wordless ${markup}`, false),
      ),
    ),
  ];
  const spread = (at: number, page: ConsolePage) =>
    hasFields(page) ? [surelyKnown[at % surelyKnown.length] ?? 'en'] : [];
  return {
    suites: [
      { name: 'Image Relay', cases: relay(relayConsolePages), bar: whole },
      { name: 'Entra, English', cases: inManners(() => ['en']), bar: whole },
      { name: 'Entra, translated by people', cases: inManners(() => translated), bar: whole },
      { name: 'Entra, translated by machine', cases: inManners(() => hintsOnly), bar: {} },
      { name: 'Without captions', cases: wordless, bar: { pages: 0.8, captures: 0.8 } },
    ],
    reduced: {
      name: 'consoles',
      cases: [...relay(relayConsolePages.filter(hasFields)), ...inManners(spread)],
      bar: { pages: 0.9 },
    },
    close: async () => {
      await browser.close();
      await world.practice.close();
    },
  };
}

/** The consoles change their clothes between pages, so one page at a time is looked at. */
function createStand(world: ConsoleWorld, browser: Browser) {
  let before: Promise<unknown> = Promise.resolve();
  return (page: ConsolePage, clothes: Clothes, name: string, knowsCaptions = true): Case => {
    const title = `${name} ${page.id}`;
    const how = { name: title, knowsCaptions };
    const run = () => {
      const result = before.then(() => lookIn(world, browser, page, clothes, how));
      before = result.catch(() => undefined);
      return result;
    };
    return { name: title, run };
  };
}

async function lookIn(
  world: ConsoleWorld,
  browser: Browser,
  page: ConsolePage,
  clothes: Clothes,
  { name, knowsCaptions }: Look,
): Promise<CaseResult> {
  Object.assign(world.practice.world.options, clothes);
  const captions = captionsFor(clothes.lang);
  const seen = await lookAtPage(
    browser,
    page.address(world),
    page.presses,
    captions,
    knowsCaptions,
  );
  return scorePage(name, page.id, fieldsOf(page.id), seen);
}

function hasFields({ id }: ConsolePage): boolean {
  return fieldsOf(id).length > 0;
}

function fieldsOf(page: PageId) {
  return [...entraPages, ...imageRelayPages].find((each) => each.id === page)?.fields ?? [];
}
