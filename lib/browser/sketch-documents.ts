import type { PageId } from '../consoles/ids.ts';
import { type SketchedDocument, sketchedDocument } from '../consoles/sketch-file.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { expectedKey } from './expected-pages.ts';
import { browser } from './extension-api.ts';

/**
 * Sketches of a tab's documents, in the same order; those that are gone are left out.
 *
 * @param expected Pages whose fields are looked for, recognised or not.
 */
export async function sketchDocuments(
  documents: readonly DocumentKey[],
  expected: readonly PageId[],
): Promise<SketchedDocument[]> {
  const all = await Promise.all(documents.map((document) => sketchOne(document, expected)));
  return all.filter((each) => each !== null);
}

async function sketchOne(
  { tabId, frameId }: DocumentKey,
  expected: readonly PageId[],
): Promise<SketchedDocument | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    // A file takes no arguments, so what is expected is left where its script looks for it.
    await browser.scripting.executeScript({ target, func: leave, args: [expectedKey, expected] });
    const [done] = await browser.scripting.executeScript({ target, files: ['page-sketch.js'] });
    const parsed = sketchedDocument.safeParse(done?.result);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Runs in the document, where nothing of this file is known. */
function leave(key: string, value: readonly string[]): void {
  Object.assign(globalThis, { [key]: value });
}
