import { answerCauses } from './ja/answer-causes.ts';
import { backup } from './ja/backup.ts';
import { certificate } from './ja/certificate.ts';
import { checklist } from './ja/checklist.ts';
import { closing } from './ja/closing.ts';
import { diagnosis } from './ja/diagnosis.ts';
import { fills } from './ja/fills.ts';
import { guide } from './ja/guide.ts';
import { handOver } from './ja/hand-over.ts';
import { names } from './ja/names.ts';
import { outcomes } from './ja/outcomes.ts';
import { pages } from './ja/pages.ts';
import { panel } from './ja/panel.ts';
import { preflight } from './ja/preflight.ts';
import { presses } from './ja/presses.ts';
import { record } from './ja/record.ts';
import { refusalCauses } from './ja/refusal-causes.ts';
import { reminder } from './ja/reminder.ts';
import { repair } from './ja/repair.ts';
import { report } from './ja/report.ts';
import { rollover } from './ja/rollover.ts';
import { saves } from './ja/saves.ts';
import { setups } from './ja/setups.ts';
import { storage } from './ja/storage.ts';
import { test } from './ja/test.ts';
import { values } from './ja/values.ts';
import { watch } from './ja/watch.ts';
import { waysOn } from './ja/ways-on.ts';
import { wrongPage } from './ja/wrong-page.ts';
import type { English } from './load-texts.ts';
import type { Translated } from './translated.ts';

/** Every text that the panel shows, in Japanese. */
export const japanese: Translated<English> = {
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
