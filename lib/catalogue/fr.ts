import { answerCauses } from './fr/answer-causes.ts';
import { backup } from './fr/backup.ts';
import { certificate } from './fr/certificate.ts';
import { checklist } from './fr/checklist.ts';
import { closing } from './fr/closing.ts';
import { diagnosis } from './fr/diagnosis.ts';
import { fills } from './fr/fills.ts';
import { guide } from './fr/guide.ts';
import { handOver } from './fr/hand-over.ts';
import { names } from './fr/names.ts';
import { outcomes } from './fr/outcomes.ts';
import { pages } from './fr/pages.ts';
import { panel } from './fr/panel.ts';
import { preflight } from './fr/preflight.ts';
import { presses } from './fr/presses.ts';
import { record } from './fr/record.ts';
import { refusalCauses } from './fr/refusal-causes.ts';
import { reminder } from './fr/reminder.ts';
import { repair } from './fr/repair.ts';
import { report } from './fr/report.ts';
import { rollover } from './fr/rollover.ts';
import { saves } from './fr/saves.ts';
import { setups } from './fr/setups.ts';
import { storage } from './fr/storage.ts';
import { test } from './fr/test.ts';
import { values } from './fr/values.ts';
import { watch } from './fr/watch.ts';
import { waysOn } from './fr/ways-on.ts';
import { wrongPage } from './fr/wrong-page.ts';
import type { English } from './load-texts.ts';
import type { Translated } from './translated.ts';

/** Every text that the panel shows, in French. */
export const french: Translated<English> = {
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
