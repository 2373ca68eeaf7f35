import * as z from 'zod/mini';
import { observation } from '../consoles/observation.ts';
import { visit } from '../consoles/visit.ts';
import { pageParts } from './page-parts.ts';

/** What a content script tells the background. Pages themselves never parse this, so it stands apart. */
export const pageReport = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page/loaded') }),
  z.object({ type: z.literal('page/hello') }),
  z.object({ type: z.literal('page/gone') }),
  z.object({ type: z.literal('page/wants'), part: z.enum(pageParts) }),
  z.object({ type: z.literal('page/observed'), observation, visit }),
  /** The form of a fill was sent, by whomever. */
  z.object({ type: z.literal('page/sent'), fill: z.uuid() }),
]);
export type PageReport = z.infer<typeof pageReport>;
