import * as z from 'zod/mini';
import { observation } from '../consoles/observation.ts';
import { visitInTab } from '../consoles/visit.ts';
import { documentKey } from './panel-messages.ts';

/** What one document shows now: kept in memory only, for the panel to plan and review with. */
export const seenDocument = z.object({
  key: documentKey,
  console: z.enum(['entra', 'image-relay']),
  /** Host of the tab's own page. */
  host: z.string().check(z.maxLength(253)),
  /** Host of the document itself, which for a frame is another one. */
  documentHost: z.string().check(z.maxLength(253)),
  /** What a fill that is planned with this is bound to. */
  visit: visitInTab,
  at: z.iso.datetime(),
  observation,
});
export type SeenDocument = z.infer<typeof seenDocument>;
