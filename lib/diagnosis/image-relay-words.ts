import type { TestCause } from '../setup/test-cause.ts';
import type { Ending } from './evidence.ts';

/**
 * What a service says when it refuses an answer, in the English of the libraries that many are made of.
 * Nobody has seen Image Relay's own words, so that these count only where the answer itself tells nothing.
 */
const words: readonly (readonly [RegExp, TestCause])[] = [
  [/\b(?:signature|certificate|fingerprint)\b/i, 'certificate-mismatch'],
  [/\b(?:audience|entity(?: ?id)?)\b/i, 'audience'],
  [
    /\b(?:user|account)\b.*\b(?:not found|not exist|unknown)\b|\bno (?:such )?(?:user|account)\b/i,
    'name-id-value',
  ],
  [/\bNot(?:Before|OnOrAfter)\b|\b(?:current time|expired|not yet valid)\b/i, 'clock'],
];

/** The causes of which the page on which it ended seems to speak. */
export function hintedAt(ending: Ending | null): readonly TestCause[] {
  if (ending === null || !('text' in ending)) return [];
  return words.flatMap(([shape, cause]) => (shape.test(ending.text) ? cause : []));
}
