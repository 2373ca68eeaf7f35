import type { Page } from 'puppeteer-core';
import { waitUntil } from '../support/wait-until.ts';
import type { Stage } from './stage.ts';

/** How long the assistant may take to lead to a page; after that the person goes on as the tutorial says. */
const patience = 6_000;

/**
 * Goes to the current step's page of Image Relay by "Go there".
 *
 * @returns whether that has led to the page itself; where it has not, its menus do.
 */
export async function goInRelay(
  { panel, relay }: Pick<Stage, 'panel' | 'relay'>,
  path: string,
): Promise<boolean> {
  await panel.go();
  return comesTo(relay, path);
}

/** Whether a page comes to a path by itself. */
export function comesTo(page: Page, path: string): Promise<boolean> {
  const isThere = () => URL.parse(page.url())?.pathname === path;
  return waitUntil('the page comes by itself', isThere, patience).catch(() => false);
}
