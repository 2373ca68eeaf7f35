import { pseudoLocale } from '../../practice/entra/captions/captions.ts';
import { markups, relayMarkups } from '../../practice/markups.ts';
import type { Case, CaseResult, Suite } from '../suite.ts';
import {
  type ConsolePage,
  entraConsolePages,
  furtherConsolePages,
  hasFields,
  relayConsolePages,
} from './console-pages.ts';
import { type Clothes, openStages } from './console-stages.ts';
import type { TwoLooks } from './live-page.ts';
import { scorePage } from './score-page.ts';

/** Languages whose captions were translated by people. */
const translated = ['de', 'fr', 'es', 'it', 'ja', 'ko', 'pt-BR', 'zh-Hans', 'zh-Hant', 'ru', 'nl'];
const surelyKnown = ['en', ...translated];
/** Languages whose captions were translated by machine. */
const hintsOnly = ['pt-PT', 'pl', 'cs', 'hu', 'sv', 'tr'];
/** Whatever the admin center speaks but English. */
const others = [...translated, ...hintsOnly, pseudoLocale];
/** Every future of the pages that is looked at, by its seed. */
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** A page in some clothes. */
interface Sight {
  readonly page: ConsolePage;
  readonly clothes: Clothes;
  readonly name: string;
}

export interface ConsoleStand {
  /** Every page of both practice consoles in every manner, language and future. */
  readonly suites: readonly Suite[];
  /** The same once more, looked at by somebody who knows no caption. */
  readonly wordless: readonly Suite[];
  /** Every page that has fields in every manner once, the languages spread over them. */
  readonly reduced: Suite;
  /** Every page in every manner once, the futures and languages spread over them. */
  readonly reducedDrift: Suite;
  readonly close: () => Promise<void>;
}

const whole = { pages: 1, fields: 1, captures: 1 };
const drifted = { pages: 0.95, fields: 0.9, captures: 0.9 };
/** What both consoles together have to reach for somebody who knows no caption. */
export const withoutWords = { pages: 0.8, captures: 0.8 };

/** Starts practice consoles and browsers for looking at them. */
export async function openConsoleStand(): Promise<ConsoleStand> {
  const stages = await openStages(2);
  const looks = new Map<string, Promise<TwoLooks>>();
  /** A page is opened once for both looks. */
  const looksAt = ({ name, page, clothes }: Sight) => {
    const begun = looks.get(name) ?? stages.look(page, clothes);
    looks.set(name, begun);
    return begun;
  };
  const suite = (name: string, sights: readonly Sight[], bar: Suite['bar']): Suite => ({
    name,
    bar,
    cases: sights.map((sight) => caseOf(sight, looksAt, 'known')),
  });
  const wordless = (name: string, sights: readonly Sight[]): Suite => ({
    name: `${name}, no captions`,
    bar: {},
    cases: sights.map((sight) => caseOf(sight, looksAt, 'wordless')),
  });
  return {
    suites: Object.entries(sightsOf).map(([name, { sights, bar }]) => suite(name, sights, bar)),
    wordless: Object.entries(sightsOf).map(([name, { sights }]) => wordless(name, sights)),
    reduced: suite('consoles', reducedSights(), { pages: 0.9 }),
    reducedDrift: suite('consoles after years', reducedDrift(), drifted),
    close: stages.close,
  };
}

const sightsOf: Readonly<Record<string, { sights: readonly Sight[]; bar: Suite['bar'] }>> = {
  'Image Relay': { sights: relaySights(relayConsolePages), bar: whole },
  'Entra, English': { sights: entraSights(['en']), bar: whole },
  'Entra, translated by people': { sights: entraSights(translated), bar: whole },
  'Entra, translated by machine': { sights: entraSights(hintsOnly), bar: {} },
  'Entra, pseudo-locale': { sights: entraSights([pseudoLocale]), bar: {} },
  'Entra, beyond the steps': { sights: entraSights(surelyKnown, furtherConsolePages), bar: {} },
  'Image Relay after years': { sights: relayDrift(), bar: drifted },
  'Entra after years': { sights: entraDrift(), bar: drifted },
};

function relaySights(pages: readonly ConsolePage[]): Sight[] {
  return relayMarkups.flatMap((relayMarkup) =>
    pages.map((page) => sightOf(page, { relayMarkup, lang: 'en', drift: null })),
  );
}

function entraSights(languages: readonly string[], pages = entraConsolePages): Sight[] {
  return markups.flatMap((markup) =>
    pages.flatMap((page) => languages.map((lang) => sightOf(page, { markup, lang, drift: null }))),
  );
}

function relayDrift(): Sight[] {
  return relayMarkups.flatMap((relayMarkup) =>
    relayConsolePages.flatMap((page) =>
      seeds.map((drift) => sightOf(page, { relayMarkup, lang: 'en', drift })),
    ),
  );
}

/** Half of the futures are in English, the only language that is reworded; the others are spread. */
function entraDrift(): Sight[] {
  return markups.flatMap((markup, manner) =>
    entraConsolePages.flatMap((page, at) =>
      seeds.map((drift) => sightOf(page, { markup, lang: languageFor(drift, manner + at), drift })),
    ),
  );
}

function languageFor(seed: number, shift: number): string {
  const turn = (seed >> 1) + shift;
  return seed % 2 === 0 ? (others[turn % others.length] ?? 'en') : 'en';
}

function reducedSights(): Sight[] {
  const spread = markups.flatMap((markup, manner) =>
    entraConsolePages.filter(hasFields).map((page) => {
      const turn = manner * entraConsolePages.length + entraConsolePages.indexOf(page);
      const lang = surelyKnown[turn % surelyKnown.length] ?? 'en';
      return sightOf(page, { markup, lang, drift: null });
    }),
  );
  return [...relaySights(relayConsolePages.filter(hasFields)), ...spread];
}

/** As many futures as there are pages with fields. */
function reducedDrift(): Sight[] {
  const futures = [...relayDrift(), ...entraDrift()].filter(({ page }) => hasFields(page));
  return futures.filter((_, index) => index % (seeds.length + 1) === 0);
}

function sightOf(page: ConsolePage, clothes: Clothes): Sight {
  const { markup, relayMarkup, lang, drift } = clothes;
  const manner = markup === undefined ? [relayMarkup] : [markup, lang];
  const year = drift === null ? [] : [`drift ${drift}`];
  return { page, clothes, name: [...manner, ...year, page.id].join(' ') };
}

function caseOf(
  sight: Sight,
  looksAt: (sight: Sight) => Promise<TwoLooks>,
  look: keyof TwoLooks,
): Case {
  const { name, page } = sight;
  const run = async (): Promise<CaseResult> => scorePage(name, page, (await looksAt(sight))[look]);
  return { name, run };
}
