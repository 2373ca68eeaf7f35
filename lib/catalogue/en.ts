import { backup } from './en/backup.ts';
import { certificate } from './en/certificate.ts';
import { checklist } from './en/checklist.ts';
import { fills } from './en/fills.ts';
import { guide } from './en/guide.ts';
import { names } from './en/names.ts';
import { outcomes } from './en/outcomes.ts';
import { pages } from './en/pages.ts';
import { panel } from './en/panel.ts';
import { presses } from './en/presses.ts';
import { record } from './en/record.ts';
import { reminder } from './en/reminder.ts';
import { repair } from './en/repair.ts';
import { saves } from './en/saves.ts';
import { setups } from './en/setups.ts';
import { storage } from './en/storage.ts';
import { values } from './en/values.ts';
import { watch } from './en/watch.ts';
import { waysOn } from './en/ways-on.ts';
import { wrongPage } from './en/wrong-page.ts';

/**
 * Every text that the panel may show at once, in English. Patterns are ICU MessageFormat. The vendors' captions
 * stand in quotation marks, as they are on the screen.
 */
export const english = {
  ...panel,
  ...outcomes,
  ...repair,
  ...waysOn,
  ...certificate,
  ...guide,
  ...checklist,
  ...names,
  ...values,
  ...wrongPage,
  ...fills,
  ...presses,
  ...saves,
  ...storage,
  ...setups,
  ...pages,
  ...watch,
  ...reminder,
  ...record,
  ...backup,
} as const;
