import { interestAt } from '../consoles/interest.ts';
import type { LearnedField } from '../consoles/learned-field.ts';
import type { Observation } from '../consoles/observation.ts';
import {
  type ConsoleDescription,
  type LocalisedConsole,
  observeOutline,
} from '../consoles/observe-outline.ts';
import { createTeacher } from '../consoles/with-learned.ts';
import { documentFacts } from './document-facts.ts';
import { type OutlinedDocument, outlineDocument } from './outline-document.ts';
import { watchTouched } from './touched-controls.ts';
import { watchPage } from './watch-page.ts';

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
  /** What the admin showed on this host. */
  readonly learned: () => readonly LearnedField[];
  /** Fetches what the console says in other languages than English, and resolves in any case. */
  readonly loadWords?: () => Promise<void>;
}

/** What cannot be loaded is asked for so often; then the page is read in English. */
const mostAttempts = 3;

/** Observes a document until the signal aborts, and reports whenever it shows something new. */
export function openConsolePage(
  page: Document,
  localised: LocalisedConsole,
  { address, learned, loadWords }: Surroundings,
  report: (observation: Observation) => void,
  signal: AbortSignal,
): ConsolePage {
  const { isTouched } = watchTouched(page, signal);
  const asTaught = createTeacher();
  const spoken = (headings: readonly string[]) =>
    asTaught(localised.speaking(page.documentElement.lang, headings), learned());
  let described = spoken([]);

  const read = () => {
    const here = address();
    const interest = interestAt(described.placeOf(here), described.pages);
    return outlineDocument(page, { address: here, interest, isTouched });
  };
  /** What is worth reading depends on the language, and that may show only in what was read. */
  const outline = () => {
    const outlined = read();
    const now = spoken(outlined.outline.headings.map((heading) => heading.text));
    if (now === described) return outlined;
    described = now;
    return read();
  };
  let lastReport = '';
  const listeners = new Set<() => void>();

  let attempts = 0;
  let isLoading = false;
  /** What is half understood is not told: it would be told again, and differently, a moment later. */
  const waitsForWords = ({ outline: { headings } }: OutlinedDocument) => {
    const texts = headings.map((heading) => heading.text);
    const lacks = localised.lacksWords?.(page.documentElement.lang, texts) ?? false;
    if (!lacks || !loadWords || isLoading || attempts >= mostAttempts) return lacks && isLoading;
    attempts += 1;
    isLoading = true;
    void loadWords().then(() => {
      isLoading = false;
      reportAgain();
    });
    return true;
  };

  const look = () => {
    const outlined = outline();
    if (waitsForWords(outlined)) return;
    for (const root of outlined.shadowRoots) watch.include(root);
    const observation = observeOutline(outlined.outline, described, documentFacts(page));
    for (const tell of listeners) tell();
    // The address counts too: what is planned is bound to it.
    const text = JSON.stringify([page.location.href, address(), observation]);
    if (text === lastReport) return;
    lastReport = text;
    report(observation);
  };
  const watch = watchPage(page, look, signal);
  const reportAgain = () => {
    lastReport = '';
    watch.lookAgain();
  };

  return {
    reportAgain,
    address,
    readNow: () => ({ outlined: outline(), described }),
    afterLook: (tell, until) => {
      listeners.add(tell);
      until.addEventListener('abort', () => listeners.delete(tell));
    },
    signal,
    lookNow: () => {
      look();
      watch.lookAgain();
    },
  };
}
