import type { Scene } from '../scene.ts';
import { backupScenes } from './backups.ts';
import { certificateScenes } from './certificates.ts';
import { checkScenes } from './checks.ts';
import { fillScenes } from './fills.ts';
import { firstRunScenes } from './first-run.ts';
import { handOverScenes } from './hand-overs.ts';
import { inFrontScenes } from './in-front.ts';
import { keptDataScenes } from './kept-data.ts';
import { passwordScenes } from './password.ts';
import { recordScenes } from './records.ts';
import { reminderScenes } from './reminders.ts';
import { repairScenes } from './repairs.ts';
import { reportScenes } from './reports.ts';
import { reviewScenes } from './reviews.ts';
import { rolloverScenes } from './rollovers.ts';
import { saveScenes } from './saves.ts';
import { besideScenes, setupScenes } from './setups.ts';
import { stepScenes } from './steps.ts';
import { testScenes } from './tests.ts';
import { valueScenes } from './values.ts';
import { watchScenes } from './watch.ts';

/** Every state that an admin can see; another area is another file and a line here. */
export const scenes: readonly Scene[] = [
  ...firstRunScenes,
  ...stepScenes,
  ...reviewScenes,
  ...fillScenes,
  ...saveScenes,
  ...certificateScenes,
  ...valueScenes,
  ...inFrontScenes,
  ...repairScenes,
  ...keptDataScenes,
  ...checkScenes,
  ...passwordScenes,
  ...reportScenes,
  ...setupScenes,
  ...besideScenes,
  ...reminderScenes,
  ...watchScenes,
  ...testScenes,
  ...rolloverScenes,
  ...recordScenes,
  ...handOverScenes,
  ...backupScenes,
];
