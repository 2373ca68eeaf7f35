import type { FillOrder } from '../consoles/fill-order.ts';
import { type FillResult, fillResults } from '../consoles/fill-result.ts';
import { consoleHosts } from '../consoles/hosts.ts';
import type { PageId } from '../consoles/ids.ts';
import type { LearnedField } from '../consoles/learned-field.ts';
import type { SaveOrder, SaveOutcome } from '../consoles/save-order.ts';
import type { ToldPress } from '../consoles/told-press.ts';
import {
  type FillMessage,
  fillOutcomeAnswer,
  type SaveAnswer,
  saveAnswer,
} from '../messages/fill-message.ts';
import type { PageOrder } from '../messages/page-messages.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';
import { putFillScript } from './observers.ts';

/** Sends an order to one document; undefined where that document is gone. */
async function sendTo(key: DocumentKey, order: FillMessage): Promise<unknown> {
  const { tabId, frameId, documentId } = key;
  const target = documentId === null ? { frameId } : { frameId, documentId };
  try {
    return await browser.tabs.sendMessage(tabId, order, target);
  } catch {
    return undefined;
  }
}

/** Has a document fill its fields; null where it is gone or answers with something else. */
export async function orderFill(
  key: DocumentKey,
  fill: string,
  order: FillOrder,
): Promise<FillResult[] | null> {
  await putFillScript(key);
  const answer = await sendTo(key, { type: 'page/fill', fill, order });
  const parsed = fillResults.safeParse(answer);
  return parsed.success ? parsed.data : null;
}

/** Has a document press what opens another page; what comes of it is seen. */
export async function orderOpen(key: DocumentKey, order: FillOrder, goal: PageId): Promise<void> {
  await putFillScript(key);
  await sendTo(key, { type: 'page/open', order, goal });
}

/** Has a document press what saves a fill; `unknown` where no answer came, since it may have left by that press. */
export async function orderSave(
  key: DocumentKey,
  fill: string,
  order: FillOrder,
  save: SaveOrder,
): Promise<SaveOutcome> {
  const answer = await sendTo(key, { type: 'page/save', fill, order, save });
  const parsed = saveAnswer.safeParse(answer);
  return parsed.success ? parsed.data.save : 'unknown';
}

/** Has a document make the next of the presses that follow a fill; `unknown` where no answer came. */
export async function orderPress(
  key: DocumentKey,
  fill: string,
  order: FillOrder,
  next: { readonly press: ToldPress; readonly at: number; readonly kept: SaveOrder['kept'] },
): Promise<SaveAnswer> {
  const answer = await sendTo(key, { type: 'page/press', fill, order, ...next });
  const parsed = saveAnswer.safeParse(answer);
  return parsed.success ? parsed.data : { save: 'unknown' };
}

/** A document's account of a press: null where its order never came, undefined where nobody can say. */
export async function askOutcome(
  key: DocumentKey,
  press: { readonly fill: string; readonly visitId: string },
): Promise<FillResult[] | null | undefined> {
  await putFillScript(key);
  const answer = await sendTo(key, { type: 'page/fill-outcome', ...press });
  const parsed = fillOutcomeAnswer.safeParse(answer);
  return parsed.success ? parsed.data.results : undefined;
}

/** Whether a document still stands where it was seen. */
export async function isThere({ tabId, frameId, documentId }: DocumentKey): Promise<boolean> {
  const target = documentId === null ? { frameId } : { frameId, documentId };
  try {
    await browser.tabs.sendMessage(tabId, { type: 'page/observe', observe: true }, target);
    return true;
  } catch {
    return false;
  }
}

/** Tells every open console page whether a setup is in progress. */
export async function orderObserving(observe: boolean): Promise<void> {
  const tabs = await browser.tabs.query({ url: consoleHosts });
  const order: PageOrder = { type: 'page/observe', observe };
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await broadcast(id, order);
    }),
  );
}

/** Tells every frame of a tab what the admin showed on its host. */
export function orderLearning(tabId: number, learned: readonly LearnedField[]): Promise<void> {
  return broadcast(tabId, { type: 'page/learn', learned: [...learned] });
}

/** Has every document of a tab report what it shows now. */
export function orderLook(tabId: number): Promise<void> {
  return broadcast(tabId, { type: 'page/look' });
}

/** Without a frame named, a message reaches every frame of the tab. */
async function broadcast(tabId: number, order: PageOrder): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, order);
  } catch {
    // No content script lives there, so there is nobody to tell.
  }
}
