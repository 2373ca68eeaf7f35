import { answerCauses } from './es/answer-causes.ts';
import { backup } from './es/backup.ts';
import { certificate } from './es/certificate.ts';
import { checklist } from './es/checklist.ts';
import { closing } from './es/closing.ts';
import { diagnosis } from './es/diagnosis.ts';
import { fills } from './es/fills.ts';
import { guide } from './es/guide.ts';
import { handOver } from './es/hand-over.ts';
import { names } from './es/names.ts';
import { outcomes } from './es/outcomes.ts';
import { pages } from './es/pages.ts';
import { panel } from './es/panel.ts';
import { preflight } from './es/preflight.ts';
import { presses } from './es/presses.ts';
import { record } from './es/record.ts';
import { refusalCauses } from './es/refusal-causes.ts';
import { reminder } from './es/reminder.ts';
import { repair } from './es/repair.ts';
import { report } from './es/report.ts';
import { rollover } from './es/rollover.ts';
import { saves } from './es/saves.ts';
import { setups } from './es/setups.ts';
import { storage } from './es/storage.ts';
import { test } from './es/test.ts';
import { values } from './es/values.ts';
import { watch } from './es/watch.ts';
import { waysOn } from './es/ways-on.ts';
import { wrongPage } from './es/wrong-page.ts';
import type { English } from './load-texts.ts';
import type { Translated } from './translated.ts';

/** Every text that the panel shows, in Spanish. */
export const spanish: Translated<English> = {
  ...panel,
  ...outcomes,
  ...repair,
  ...waysOn,
  ...certificate,
  ...guide,
  ...checklist,
  ...names,
  ...values,
  ...preflight,
  ...wrongPage,
  ...fills,
  ...presses,
  ...saves,
  ...storage,
  ...setups,
  ...pages,
  ...watch,
  ...reminder,
  ...rollover,
  ...record,
  ...report,
  ...handOver,
  ...backup,
  ...diagnosis,
  ...refusalCauses,
  ...answerCauses,
  ...test,
  ...closing,
};
