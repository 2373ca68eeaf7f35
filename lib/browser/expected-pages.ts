import * as z from 'zod/mini';
import { type PageId, pageIds } from '../consoles/ids.ts';

/** Where the panel leaves, in a document, which pages it expects there. */
export const expectedKey = 'ssoSetupAssistantExpected';

const pages = z.array(z.enum(pageIds)).check(z.maxLength(pageIds.length));

/** The pages that are expected in this document; none where nothing was left. */
export function expectedPages(): readonly PageId[] {
  const left = (globalThis as { [expectedKey]?: unknown })[expectedKey];
  const parsed = pages.safeParse(left);
  return parsed.success ? parsed.data : [];
}
