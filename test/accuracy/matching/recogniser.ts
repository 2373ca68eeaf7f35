import { pathOf } from './element-path.ts';
import { matchDocument } from './match-document.ts';

/** What the world that this script is put into can be asked, in one word each. */
export interface Recogniser {
  readonly matchDocument: typeof matchDocument;
  readonly pathOf: typeof pathOf;
}

const recogniser: Recogniser = { matchDocument, pathOf };
Object.assign(globalThis, { recogniser });
