import { answerCauses } from './en/answer-causes.ts';
import { closing } from './en/closing.ts';
import { diagnosis } from './en/diagnosis.ts';
import { handOver } from './en/hand-over.ts';
import { preflight } from './en/preflight.ts';
import { refusalCauses } from './en/refusal-causes.ts';
import { report } from './en/report.ts';
import { rollover } from './en/rollover.ts';
import { test } from './en/test.ts';

/** English texts that load with the first view that shows some of them. */
export const englishLater = {
  ...test,
  ...closing,
  ...diagnosis,
  ...refusalCauses,
  ...answerCauses,
  ...rollover,
  ...report,
  ...preflight,
  ...handOver,
} as const;
