import type { TestCause } from '../setup/test-cause.ts';
import type { Ending } from './evidence.ts';
import { distinct } from './look.ts';

/** What a refusal speaks of. Sessions, plans and campaigns have these words as well, but not beside one another. */
const ofMessage = /\b(?:SAML|assertion|response|condition)\b/i;
const ofCheck = /\b(?:invalid|mismatch|failed|(?:not|n[’']t) (?:valid|match|verified))\b/i;

interface Words {
  readonly shape: RegExp;
  /** One of these has to stand in the same sentence. */
  readonly beside: readonly RegExp[];
  readonly cause: TestCause;
}

/**
 * What a service says when it refuses an answer, in the English of the libraries that many are made of.
 * Nobody has seen Image Relay's own words, so that these count only where the answer itself tells nothing.
 */
const words: readonly Words[] = [
  {
    shape: /\b(?:signature|certificate|fingerprint)\b/i,
    beside: [ofMessage, ofCheck],
    cause: 'certificate-mismatch',
  },
  {
    shape: /\b(?:audience|entity(?: ?id)?)\b/i,
    beside: [ofMessage, ofCheck],
    cause: 'audience',
  },
  {
    shape:
      /\b(?:user|account)\b.*\b(?:not found|not exist|unknown)\b|\bno (?:such (?:user|account)|user)\b/i,
    beside: [],
    cause: 'name-id-value',
  },
  { shape: /\bNot(?:Before|OnOrAfter)\b/, beside: [], cause: 'clock' },
  { shape: /\b(?:current time|expired|not yet valid)\b/i, beside: [ofMessage], cause: 'clock' },
];

/** The causes of which the page on which it ended seems to speak. */
export function hintedAt(ending: Ending | null): readonly TestCause[] {
  if (ending === null || !('text' in ending)) return [];
  const sentences = ending.text.split(/(?<=[.!?])\s+/);
  const said = words.filter((each) => sentences.some((sentence) => isSaid(each, sentence)));
  return distinct(said.map(({ cause }) => cause));
}

function isSaid({ shape, beside }: Words, sentence: string): boolean {
  const isBeside = beside.length === 0 || beside.some((each) => each.test(sentence));
  return isBeside && shape.test(sentence);
}
