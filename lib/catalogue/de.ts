import { answerCauses } from './de/answer-causes.ts';
import { backup } from './de/backup.ts';
import { certificate } from './de/certificate.ts';
import { checklist } from './de/checklist.ts';
import { closing } from './de/closing.ts';
import { diagnosis } from './de/diagnosis.ts';
import { fills } from './de/fills.ts';
import { guide } from './de/guide.ts';
import { handOver } from './de/hand-over.ts';
import { names } from './de/names.ts';
import { outcomes } from './de/outcomes.ts';
import { pages } from './de/pages.ts';
import { panel } from './de/panel.ts';
import { preflight } from './de/preflight.ts';
import { presses } from './de/presses.ts';
import { record } from './de/record.ts';
import { refusalCauses } from './de/refusal-causes.ts';
import { reminder } from './de/reminder.ts';
import { repair } from './de/repair.ts';
import { report } from './de/report.ts';
import { rollover } from './de/rollover.ts';
import { saves } from './de/saves.ts';
import { setups } from './de/setups.ts';
import { storage } from './de/storage.ts';
import { test } from './de/test.ts';
import { values } from './de/values.ts';
import { watch } from './de/watch.ts';
import { waysOn } from './de/ways-on.ts';
import { wrongPage } from './de/wrong-page.ts';
import type { English } from './load-texts.ts';
import type { Translated } from './translated.ts';

/** Every text that the panel shows, in German. */
export const german: Translated<English> = {
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
