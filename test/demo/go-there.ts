import { waitUntil } from '../support/wait-until.ts';
import type { Stage } from './stage.ts';

/** How long the assistant may take to lead to a page; after that the person goes on as the tutorial says. */
const patience = 6_000;

type Led = Pick<Stage, 'entra' | 'relay' | 'panel' | 'isLed'>;

/** Goes to the current step's page of the admin center: by "Go there", unless the assistant has led there by itself. */
export async function goInEntra(stage: Led, part: string): Promise<void> {
  if (stage.isLed && (await isLedInEntra(stage, part))) return;
  await stage.panel.go();
}

/** Whether the assistant has led to an address of the admin center that holds this. */
export function isLedInEntra({ entra }: Led, part: string): Promise<boolean> {
  return comes(() => entra.url().includes(part));
}

/**
 * Goes to the current step's page of Image Relay in the same way.
 *
 * @returns whether that has led to the page itself; where it has not, its menus do.
 */
export async function goInRelay(stage: Led, path: string): Promise<boolean> {
  if (stage.isLed && (await isLedInRelay(stage, path))) return true;
  await stage.panel.go();
  return isLedInRelay(stage, path);
}

export function isLedInRelay({ relay }: Pick<Led, 'relay'>, path: string): Promise<boolean> {
  return comes(() => URL.parse(relay.url())?.pathname === path);
}

function comes(isThere: () => boolean): Promise<boolean> {
  return waitUntil('the page comes by itself', isThere, patience).catch(() => false);
}
