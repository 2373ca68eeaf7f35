import type { Attack } from '../attack.ts';
import { backups } from './backups.ts';
import { certificateFiles, metadataAnswers } from './documents.ts';
import { extensionPages } from './extension-pages.ts';
import { handOvers } from './hand-overs.ts';
import { lookAlikeHosts, unicodeHost } from './look-alike-hosts.ts';
import { otherSenders } from './other-senders.ts';
import { overlays } from './overlays.ts';
import { plantedValues } from './planted-values.ts';
import { savePresses } from './save-presses.ts';
import { storeFromPages } from './store.ts';
import { storedData } from './stored-data.ts';
import { takenOverPages } from './taken-over-pages.ts';
import { toldPresses } from './told-presses.ts';
import { toldSignIns } from './told-sign-ins.ts';

/** Everything that is tried, in the order in which it is tried. */
export const attacks: readonly Attack[] = [
  ...takenOverPages,
  ...toldSignIns,
  ...storeFromPages,
  ...otherSenders,
  ...lookAlikeHosts,
  unicodeHost,
  ...plantedValues,
  ...certificateFiles,
  ...metadataAnswers,
  ...handOvers,
  ...backups,
  ...storedData,
  ...overlays,
  ...savePresses,
  ...toldPresses,
  ...extensionPages,
];
