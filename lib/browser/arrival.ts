import type { PageId } from '../consoles/ids.ts';
import { isSamePlace } from '../consoles/visit.ts';
import type { SeenDocument } from '../messages/seen-document.ts';
import { addressOfTab } from './console-tabs.ts';
import { loadSeen } from './seen-store.ts';

/** Whether the page came up; null where nothing can be said, or the admin wants something else by now. */
export type Came = boolean | null;

interface Expected {
  readonly page: PageId;
  readonly host: string;
  readonly tabId: number;
  readonly isLatest: () => boolean;
}

/** Milliseconds that a document may take to come up. */
const patience = 10_000;
/** Milliseconds that one which shows something else is given to draw itself. */
const drawing = 700;
const pause = 50;

/** A tab of the company's console that shows the page now; null where none does. */
export async function tabShowing(page: PageId, host: string): Promise<number | null> {
  const shown = (await loadSeen()).filter((each) => isPage(each, page) && isOf(each, host));
  const latestFirst = shown.toSorted((a, b) => b.at.localeCompare(a.at));
  for (const { key, visit } of latestFirst) {
    const address = await addressOfTab(key.tabId);
    if (address !== null && isSamePlace(address, visit.tabAddress)) return key.tabId;
  }
  return null;
}

/** Names the document that stands in a tab, at its address; null where none is observed there. */
export async function standingIn(tabId: number): Promise<string | null> {
  const seen = await topOf(tabId);
  return seen && nameOf(seen);
}

/**
 * Waits until another document stands in the tab, and has come to show the page or something else.
 *
 * @param before What stood there, as `standingIn` names it.
 */
export async function arrival(expected: Expected, before: string | null): Promise<Came> {
  let since: number | null = null;
  for (const end = Date.now() + patience; Date.now() < end; await rest()) {
    if (!expected.isLatest()) return null;
    const seen = await topOf(expected.tabId);
    if (seen === null || nameOf(seen) === before) continue;
    if (!isOf(seen, expected.host)) return null;
    if (isPage(seen, expected.page)) return true;
    // Whoever has to sign in first learns nothing of where pages are.
    if (isPage(seen, 'image-relay/sign-in')) return null;
    since ??= Date.now();
    if (Date.now() - since >= drawing) return false;
  }
  return null;
}

async function topOf(tabId: number): Promise<SeenDocument | null> {
  const seen = await loadSeen();
  return seen.find(({ key }) => key.tabId === tabId && key.frameId === 0) ?? null;
}

function nameOf({ visit }: SeenDocument): string {
  return `${visit.id} ${visit.address}`;
}

function isPage({ observation }: SeenDocument, page: PageId): boolean {
  return observation.pages.some(({ id }) => id === page);
}

function isOf({ console, host, key }: SeenDocument, company: string): boolean {
  return console === 'image-relay' && host === company && key.frameId === 0;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pause));
}
