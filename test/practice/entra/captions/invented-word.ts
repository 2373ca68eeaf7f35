import { hash } from '../../hash.ts';

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

/**
 * A word that means nothing, always the same for one language and key: it stands where no source
 * tells the real caption, so that nobody reads the page by leaning on English.
 */
export function inventedWord(lang: string, key: string): string {
  let state = hash(`${lang}/${key}`);
  const parts = Array.from({ length: 4 }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
    return pick(consonants, state >>> 8) + pick(vowels, state >>> 16);
  });
  const word = parts.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pick(from: string, number: number): string {
  return from.charAt(number % from.length);
}
