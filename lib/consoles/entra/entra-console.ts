import { isCaption } from '../caption.ts';
import { placed } from '../find-by-place.ts';
import type { Reading } from '../observation.ts';
import type { ConsoleDescription, LocalisedConsole } from '../observe-outline.ts';
import type { Outline } from '../outline.ts';
import { settingFromText } from '../setting-from-text.ts';
import { type EntraCaptions, english } from './captions/english.ts';
import type { EntraLanguage, Translations } from './captions/languages.ts';
import { readCertificateList } from './certificate-list.ts';
import { lacksTranslations, languageOfPage } from './language.ts';
import { entraPagesWith } from './pages.ts';
import { idsInAddress, parseEntraRoute } from './route.ts';

/** The admin center in one language. */
export function entraSpeaking(
  captions: EntraCaptions,
  language: EntraLanguage,
): ConsoleDescription {
  const pagesOfAnApplication = [
    ...captions.overview,
    ...captions.samlPage,
    ...captions.usersAndGroups,
    ...captions.claims,
    ...captions.singleSignOn,
    ...captions.openIdPage,
    'Properties',
  ];
  return {
    pages: entraPagesWith(captions).map(placed),
    placeOf: parseEntraRoute,
    readingsOf: (outline, pages) => [
      ...readApplication(outline, pagesOfAnApplication),
      ...(pages.some(({ page }) => page.id === 'entra/certificates')
        ? readCertificateList(outline)
        : []),
    ],
    ...(language === 'en' ? {} : { language }),
  };
}

/**
 * The admin center in whatever language a page shows.
 *
 * @param known Its captions in other languages; null for as long as they are not loaded.
 */
export function entraIn(known: () => Translations | null): LocalisedConsole {
  const described = new Map<EntraLanguage, ConsoleDescription>();
  const describeIn = (language: EntraLanguage, translations: Translations | null) => {
    const description =
      described.get(language) ??
      entraSpeaking(translations?.captionsIn(language) ?? english, language);
    described.set(language, description);
    return description;
  };
  return {
    speaking: (declared, headings) => {
      const translations = known();
      const language = translations ? languageOfPage(declared, headings, translations) : 'en';
      return describeIn(language, translations);
    },
    lacksWords: (declared, headings) => known() === null && lacksTranslations(declared, headings),
  };
}

/** The application that a page belongs to, from its address and its title "Application | Page". */
function readApplication(outline: Outline, titles: readonly string[]): Reading[] {
  if (parseEntraRoute(outline.address)?.view !== 'managedappmenublade') return [];
  const { objectId, appId, templateId } = idsInAddress(outline.address);
  const ids = [
    read('app.objectId', objectId),
    read('app.appId', appId),
    read('app.templateId', templateId),
    read('app.name', applicationName(outline, titles)),
  ];
  return ids.filter((each) => each !== null);
}

function applicationName(outline: Outline, known: readonly string[]): string | null {
  const titles = outline.headings.map((heading) => heading.text.split('|').map((p) => p.trim()));
  const title = titles.findLast(([name = '', page = '', ...more]) => {
    const isKnown = isCaption(page, known) || usualName.test(name);
    return page !== '' && more.length === 0 && isKnown;
  });
  return title?.[0] ?? null;
}

/** The gallery names the application so in every language, whatever the page beside it is called. */
const usualName = /\bimage relay\b/i;

function read(setting: Reading['setting'], text: string | null): Reading | null {
  const value = text === null ? null : settingFromText(setting, text);
  return value === null ? null : { setting, value };
}
