import { answerCauses } from './en/answer-causes.ts';
import { diagnosis } from './en/diagnosis.ts';
import { refusalCauses } from './en/refusal-causes.ts';
import { test } from './en/test.ts';

/** What is said of tests of single sign-on, in English: it loads when the first one is to be shown. */
export const englishTests = {
  ...diagnosis,
  ...refusalCauses,
  ...answerCauses,
  ...test,
} as const;
