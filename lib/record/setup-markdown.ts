import type { SetupState } from '../setup/setup-state.ts';
import { markdownOf } from './markdown.ts';
import { recordData } from './record-data.ts';
import { recordDocument } from './record-document.ts';

/** The whole report of a setup as Markdown. */
export function setupMarkdown(setup: SetupState, now: Date): string {
  return markdownOf(recordDocument(recordData(setup, now)));
}
