import { finish, type Steps } from '../consoles/in-steps.ts';
import { interestAt } from '../consoles/interest.ts';
import type { Observation } from '../consoles/observation.ts';
import {
  type ConsoleDescription,
  type LocalisedConsole,
  observingOutline,
} from '../consoles/observe-outline.ts';
import type { TeachAsItCame } from '../consoles/teach-as-it-came.ts';
import { documentFacts } from './document-facts.ts';
import { inSlices } from './in-slices.ts';
import { type OutlinedDocument, outlineInSteps } from './outline-document.ts';
import { createPartLoader } from './part-loader.ts';
import { watchTouched } from './touched-controls.ts';
import { type Look, watchPage } from './watch-page.ts';

/** One document of a console while it is observed. */
export interface ConsolePage {
  /** The last report did not arrive: the next look reports again, changed or not. */
  reportAgain: () => void;
  /** Looks at once, and once more when the page has come to rest. */
  lookNow: () => void;
  /** Aborts when the document is no longer observed. */
  signal: AbortSignal;
  /** Reads the document as it stands now. */
  readNow: () => ReadPage;
  /** Address of the tab's own page. */
  address: () => string;
  /** Calls back after every look, until the signal aborts. */
  afterLook: (tell: () => void, signal: AbortSignal) => void;
}

export interface ReadPage {
  readonly outlined: OutlinedDocument;
  /** The console in the language that the document speaks. */
  readonly described: ConsoleDescription;
}

/** What a document cannot see of itself. */
export interface Surroundings {
  /** Address of the tab's own page, which is not the document's own in a frame. */
  readonly address: () => string;
  /** What the admin showed on this host, as it came. */
  readonly learned: () => readonly unknown[];
  /** Makes what holds that against a page; null for as long as it is not loaded. */
  readonly teacher: () => (() => TeachAsItCame) | null;
  /** Loads what is missing, and resolves in any case. */
  readonly load: (part: 'translations' | 'learned-fields') => Promise<void>;
}

/** Observes a document until the signal aborts, and reports whenever it shows something new. */
export function openConsolePage(
  page: Document,
  localised: LocalisedConsole,
  { address, learned, teacher, load }: Surroundings,
  report: (observation: Observation) => void,
  signal: AbortSignal,
): ConsolePage {
  const { isTouched } = watchTouched(page, signal);
  let teach: TeachAsItCame | null = null;
  const spoken = (headings: readonly string[]) => {
    const bySelf = localised.speaking(page.documentElement.lang, headings);
    teach ??= teacher()?.() ?? null;
    return teach?.(bySelf, learned()) ?? bySelf;
  };
  let described = spoken([]);

  const reading = () => {
    const here = address();
    const interest = interestAt(described.placeOf(here), described.pages);
    return outlineInSteps(page, { address: here, interest, isTouched });
  };
  /** What is worth reading depends on the language, and that may show only in what was read. */
  function* outlining(): Steps<OutlinedDocument> {
    const outlined = yield* reading();
    const now = spoken(textsOf(outlined));
    if (now === described) return outlined;
    described = now;
    return yield* reading();
  }
  let lastReport = '';
  const listeners = new Set<() => void>();

  const waitForWords = createPartLoader(
    () => load('translations'),
    () => reportAgain(),
  );
  const waitForTeacher = createPartLoader(
    () => load('learned-fields'),
    () => reportAgain(),
  );
  const isWaiting = (headings: readonly string[]) => {
    const lacksWords = localised.lacksWords?.(page.documentElement.lang, headings) ?? false;
    return waitForWords(lacksWords) || waitForTeacher(learned().length > 0 && teacher() === null);
  };

  /** Answers with nothing where the page cannot be understood yet, or its address changed meanwhile. */
  function* observing(): Steps<Observation | null> {
    const before = place();
    const outlined = yield* outlining();
    for (const root of outlined.shadowRoots) watch.include(root);
    if (isWaiting(textsOf(outlined))) return null;
    const observation = yield* observingOutline(outlined.outline, described, documentFacts(page));
    if (place() === before) return observation;
    watch.lookAgain();
    return null;
  }
  /** What is planned is bound to both addresses. */
  const place = () => `${page.location.href} ${address()}`;
  const tell = (observation: Observation | null) => {
    if (observation === null) return;
    for (const each of listeners) each();
    const text = JSON.stringify([place(), observation]);
    if (text === lastReport) return;
    lastReport = text;
    report(observation);
  };
  const look = async ({ atOnce, isStale }: Look) => {
    const { result, busy } = await inSlices(observing(), isStale, atOnce);
    tell(result);
    return busy;
  };
  const watch = watchPage(page, look, signal);
  const reportAgain = () => {
    lastReport = '';
    watch.lookAgain();
  };

  return {
    reportAgain,
    address,
    readNow: () => ({ outlined: finish(outlining()), described }),
    afterLook: (tell, until) => {
      listeners.add(tell);
      until.addEventListener('abort', () => listeners.delete(tell));
    },
    signal,
    lookNow: () => {
      tell(finish(observing()));
      watch.lookAgain();
    },
  };
}

function textsOf({ outline: { headings } }: OutlinedDocument): string[] {
  return headings.map((heading) => heading.text);
}
