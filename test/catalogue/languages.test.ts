import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, it } from 'vitest';
import { entraCaptions } from '../../lib/catalogue/entra-captions.ts';
import { languageFor, languageNames } from '../../lib/catalogue/language-names.ts';
import { loadCaptions, loadTexts, type Texts } from '../../lib/catalogue/load-texts.ts';
import { speak, spokenLanguage, type TextId, t } from '../../lib/catalogue/translate.ts';
import { languages } from '../../lib/messages/languages.ts';
import { allEnglish as english } from '../support/all-english.ts';

const ids = Object.keys(english) as TextId[];
const others = languages.filter((language) => language !== 'en');

/** Arguments with what they are formatted as; the branches of a plural are each language's own. */
function argumentsOf(pattern: string): string[] {
  const bare = pattern.replace(/(?<=\b(?:one|many|other|=\d+) )\{[^{}]*\}/g, '');
  const found = bare.match(/\{\w+(?:, (?:plural|date, \w+|time, \w+|number))?/g) ?? [];
  return [...new Set(found)].toSorted();
}

const tagsOf = (pattern: string) => pattern.match(/<(\w+)>[^<]*<\/\1>/g)?.toSorted() ?? [];

const quotes = { de: /[“”]/, fr: /[“”„]/, es: /[“”„]/, ja: /[“”„«]/ } as const;

/** Other languages have all texts in one file. */
const allIn = (texts: Texts) => texts as Readonly<Record<TextId, string>>;

describe.each(others)('the catalogue in %s', (language) => {
  let texts: Readonly<Record<TextId, string>>;
  beforeAll(async () => {
    texts = allIn(await loadTexts(language));
  });

  it('has every text, and none beside', () => {
    expect(Object.keys(texts).toSorted()).toEqual(ids.toSorted());
    expect(ids.filter((id) => texts[id].trim() === '')).toEqual([]);
  });

  it('puts the same values into every text', () => {
    const differing = ids.filter(
      (id) => argumentsOf(texts[id]).join() !== argumentsOf(english[id]).join(),
    );
    expect(differing).toEqual([]);
  });

  it('names the same captions and buttons in every text', () => {
    expect(ids.filter((id) => tagsOf(texts[id]).join() !== tagsOf(english[id]).join())).toEqual([]);
  });

  it('has a form for every number that the language tells apart', () => {
    const { pluralCategories = [] } = new Intl.PluralRules(language).resolvedOptions();
    const plurals = ids.filter((id) => english[id].includes(', plural,'));
    expect(plurals.length).toBeGreaterThan(3);
    const lacking = plurals.filter((id) =>
      pluralCategories.some((category) => !new RegExp(`\\b${category} \\{`).test(texts[id])),
    );
    expect(lacking).toEqual([]);
  });

  it('can be put together', () => {
    for (const id of ids)
      expect(() => new IntlMessageFormat(texts[id], language), id).not.toThrow();
  });

  it('is set as the language is, without quotation marks of another one', () => {
    const wrong = language === 'de' ? /[”«]|(?<!„[^“]*)“/ : quotes[language];
    expect(ids.filter((id) => /['"]/.test(texts[id]))).toEqual([]);
    expect(ids.filter((id) => wrong.test(texts[id]))).toEqual([]);
  });

  it('is translated, and not much longer than the English', () => {
    const sentences = ids.filter((id) => english[id].length > 60);
    expect(sentences.filter((id) => texts[id] === english[id])).toEqual([]);
    const long = sentences.filter(
      (id) => !english[id].includes(', plural,') && texts[id].length > 1.7 * english[id].length,
    );
    expect(long).toEqual([]);
  });
});

describe.each(languages)('every button in %s', (language) => {
  it('has in its name what it shows', async () => {
    const texts = await loadTexts(language);
    const lower = (id: TextId) => (texts[id] ?? '').toLowerCase();
    const shorts = ids.filter((id) => id.endsWith('.short'));
    const pairs = shorts.flatMap((short) => {
      const whole = ids.find((id) => `${id}.short` === short);
      return whole ? [{ short, whole }] : [];
    });
    expect(pairs.length).toBeGreaterThan(8);
    const lost = pairs.filter(({ short, whole }) => !lower(whole).includes(lower(short)));
    expect(lost.map(({ short }) => `${texts[short]} – ${short}`)).toEqual([]);
  });
});

describe('what the panel speaks', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['nl', 'fr-CA'], 'fr'],
    [['es-419'], 'es'],
    [['ja-JP'], 'ja'],
    [['nl'], 'en'],
    [[], 'en'],
  ])('is for %j the language %s', (wanted, language) => {
    expect(languageFor(wanted)).toBe(language);
  });

  it('has a name for every language', () => {
    expect(Object.keys(languageNames)).toEqual([...languages]);
  });

  it('is every text from then on, dates and numbers too, with Entra’s captions as its console shows them', async () => {
    const at = new Date('2026-11-02T12:00:00Z');
    speak({
      language: 'de',
      texts: await loadTexts('de'),
      entra: 'de',
      captions: await loadCaptions('de'),
    });
    expect(spokenLanguage()).toBe('de');
    expect(t('step.open-users.where')).toContain('„Benutzer (Users)“');
    expect(t('setups.progress', { done: 1, total: 2, at })).toContain('2. Nov. 2026');
    speak({ language: 'en', texts: english, entra: 'ja', captions: await loadCaptions('ja') });
    expect(t('step.open-users.where')).toContain('“ユーザー (Users)”');
    speak({ language: 'en', texts: english, entra: 'en', captions: {} });
    expect(t('step.open-users.where')).toBe('Entra: “Users” > “All users”');
  });

  it('knows each language’s captions by English names that some text has', () => {
    const named = new Set(Object.values(english).flatMap(tagsOf));
    const all = new Set(Object.values(entraCaptions).flatMap((captions) => Object.keys(captions)));
    expect([...all].filter((name) => !named.has(`<entra>${name}</entra>`))).toEqual([]);
  });
});
