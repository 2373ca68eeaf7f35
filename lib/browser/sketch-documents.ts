import { type SketchedDocument, sketchedDocument } from '../consoles/sketch-file.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';

/** Sketches of a tab's documents, in the same order; those that are gone are left out. */
export async function sketchDocuments(
  documents: readonly DocumentKey[],
): Promise<SketchedDocument[]> {
  const all = await Promise.all(documents.map(sketchOne));
  return all.filter((each) => each !== null);
}

async function sketchOne({ tabId, frameId }: DocumentKey): Promise<SketchedDocument | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [done] = await browser.scripting.executeScript({ target, files: ['page-sketch.js'] });
    const parsed = sketchedDocument.safeParse(done?.result);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
