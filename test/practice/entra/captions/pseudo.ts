import type { CaptionKey, Captions } from './english.ts';

const plain = 'AaBbCcDdEeGgIiLlNnOoRrSsTtUuYy';
const odd = 'ÅåƁƀÇçÐđÉéĜĝÎîĻļÑñÖöŔŕŠšŢţÛûÝý';
const twins = new Map([...plain].map((letter, at) => [letter, [...odd][at] ?? letter]));

/** The same captions in look-alike letters and brackets, as pseudo-localised software shows them. */
export function pseudo(captions: Captions): Captions {
  const entries = Object.entries(captions).map(([key, text]) => [key, `[${inOddLetters(text)}]`]);
  return Object.fromEntries(entries) as Record<CaptionKey, string>;
}

/** Placeholders carry names and stay as they are. */
function inOddLetters(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part, at) => (at % 2 === 1 ? part : [...part].map(twin).join('')))
    .join('');
}

function twin(letter: string): string {
  return twins.get(letter) ?? letter;
}
