import { describe, expect, it } from 'vitest';
import { captionsFor, translations } from './captions/captions.ts';
import { type CaptionKey, english } from './captions/english.ts';
import { inventedWord } from './captions/invented-word.ts';

const languages = Object.keys(translations);
const keys = Object.keys(english) as CaptionKey[];

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('captions', () => {
  it('come in 17 languages beside English', () => {
    expect(languages).toHaveLength(17);
  });

  it.each(languages)('are complete in %s, with the placeholders of English', (lang) => {
    const captions = captionsFor(lang);
    for (const key of keys) {
      expect(captions[key], key).not.toBe('');
      expect(placeholders(captions[key]), key).toEqual(placeholders(english[key]));
    }
  });

  it.each(languages)('of %s never fall back on English', (lang) => {
    const known = translations[lang] ?? {};
    const unknown = keys.filter((key) => known[key] === undefined);
    const captions = captionsFor(lang);
    expect(unknown.filter((key) => captions[key] === english[key])).toEqual([]);
  });

  it.each(languages)('that are invented for %s differ from one another', (lang) => {
    const words = keys.map((key) => inventedWord(lang, key));
    expect(new Set(words).size).toBe(words.length);
  });

  it('show Login URL and Sign on URL alike where the real portal does', () => {
    for (const lang of ['de', 'fr', 'es', 'it', 'nl', 'sv']) {
      const captions = captionsFor(lang);
      expect(captions.loginUrl.toLowerCase(), lang).toBe(captions.signOnUrl.toLowerCase());
    }
  });

  it('are English for a language that nobody knows', () => {
    expect(captionsFor('xx')).toBe(english);
  });
});
