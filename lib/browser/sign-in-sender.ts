import * as z from 'zod/mini';
import { consoleOf } from '../consoles/hosts.ts';
import { cloud } from '../saml/clouds.ts';
import { browser } from './extension-api.ts';

const senderSchema = z.object({
  id: z.string(),
  url: z.string(),
  frameId: z.literal(0),
  origin: z.optional(z.string()),
  tab: z.object({ id: z.int() }),
});

/** A document of a sign-in: a tab's own page of Image Relay or of Microsoft's sign-in. */
export interface SignInSender {
  readonly tabId: number;
  /** Of the document itself: the tab may have gone on already. */
  readonly address: string;
}

/** Who told something of a sign-in, as the browser itself says; null for everybody else. */
export function identifySignIn(sender: unknown): SignInSender | null {
  const parsed = senderSchema.safeParse(sender);
  if (!parsed.success || parsed.data.id !== browser.runtime.id) return null;
  const { url, origin, tab } = parsed.data;
  const isItsOwn = origin === undefined || origin === URL.parse(url)?.origin;
  const isSignIn = URL.parse(url)?.origin === `https://${cloud.signInHost}`;
  const isOurs = isSignIn || consoleOf(url) === 'image-relay';
  return isItsOwn && isOurs ? { tabId: tab.id, address: url } : null;
}
