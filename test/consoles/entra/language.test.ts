import { expect, test } from 'vitest';
import { normaliseCaption } from '../../../lib/consoles/caption.ts';
import { english } from '../../../lib/consoles/entra/captions/english.ts';
import {
  type EntraLanguage,
  entraLanguages,
} from '../../../lib/consoles/entra/captions/languages.ts';
import { ownCaptions, translations } from '../../../lib/consoles/entra/captions/translations.ts';
import { entraIn } from '../../../lib/consoles/entra/entra-console.ts';
import {
  entraConsole,
  localisedEntra,
} from '../../../lib/consoles/entra/entra-in-every-language.ts';
import {
  lacksTranslations,
  languageFromTag,
  languageOfPage,
} from '../../../lib/consoles/entra/language.ts';
import type { ConsoleDescription } from '../../../lib/consoles/observe-outline.ts';
import type { FieldDescription } from '../../../lib/consoles/page-description.ts';

const tags: readonly [tag: string, language: EntraLanguage | null][] = [
  ['en', 'en'],
  ['en-US', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['pt', 'pt-BR'],
  ['pt-br', 'pt-BR'],
  ['pt-PT', 'pt-PT'],
  ['qps-ploc', null],
  ['id', null],
  ['', null],
];

test.each(tags)('the tag %j means %j', (tag, language) => {
  expect(languageFromTag(tag)).toBe(language);
});

test('a page that declares its language is believed', () => {
  expect(languageOfPage('fr-FR', ['Basic SAML Configuration'], translations)).toBe('fr');
});

/** Portugal and Brazil share this heading. */
const spoken = entraLanguages
  .filter((language) => language !== 'pt-PT')
  .map((language) => [language, translations.captionsIn(language).basicSaml[0]]);

test.each(spoken)(
  'a page that declares nothing speaks %s where a heading says %j',
  (language, heading) => {
    expect(languageOfPage('', ['Image Relay', heading ?? ''], translations)).toBe(language);
  },
);

test('a page that declares English and speaks German is German', () => {
  const headings = ['Microsoft Entra admin center', 'Image Relay | SAML-basierte Anmeldung'];
  expect(languageOfPage('en', headings, translations)).toBe('de');
});

test('a page that says nothing known is read as English', () => {
  expect(languageOfPage('qps-ploc', ['[!!! Ŝïñĝļé !!!]'], translations)).toBe('en');
});

test.each(entraLanguages)('%s keeps the English captions beside its own', (language) => {
  const captions = translations.captionsIn(language);
  for (const [key, known] of Object.entries(english)) {
    expect(captions[key as keyof typeof english]).toEqual(expect.arrayContaining([...known]));
  }
});

test.each(entraLanguages)('%s has no empty caption and none twice', (language) => {
  for (const known of Object.values(language === 'en' ? {} : ownCaptions[language])) {
    const texts = known.map(normaliseCaption);
    expect(texts).not.toContain('');
    expect(new Set(texts).size).toBe(texts.length);
  }
});

const writable = (field: FieldDescription) => field.kind !== 'shown';

/** The worst that a table of captions can do is to send a value into the wrong box. */
test.each(entraLanguages)('in %s no two boxes of a page share a caption', (language) => {
  for (const page of localisedEntra.speaking(language, []).pages) {
    const captions = page.fields
      .filter(writable)
      .flatMap((field) => [...new Set(field.captions.map(normaliseCaption))]);
    expect(new Set(captions).size, page.id).toBe(captions.length);
  }
});

test.each([
  ['de', []],
  ['ja-JP', ['Microsoft Entra admin center']],
  ['', ['SAML-basierte Anmeldung']],
  ['id', ['Beranda']],
])('a page in %j with the headings %j wants other captions', (declared, headings) => {
  expect(lacksTranslations(declared, headings)).toBe(true);
});

test.each([
  ['en', []],
  ['', []],
  ['en-US', ['Image Relay | SAML-based Sign-on']],
  ['', ['Basic SAML Configuration']],
])('a page in %j with the headings %j does not', (declared, headings) => {
  expect(lacksTranslations(declared, headings)).toBe(false);
});

test('what is not loaded yet is English, and what is loaded later counts from then on', () => {
  let known: typeof translations | null = null;
  const entra = entraIn(() => known);
  const headingsOf = ({ pages }: ConsoleDescription) => pages.map(({ headings }) => headings);
  expect(headingsOf(entra.speaking('de', []))).toEqual(headingsOf(entraConsole));
  expect(entra.speaking('de', [])).not.toHaveProperty('language');
  expect(entra.lacksWords?.('de', [])).toBe(true);
  known = translations;
  expect(entra.speaking('de', []).language).toBe('de');
  expect(entra.lacksWords?.('de', [])).toBe(false);
});
