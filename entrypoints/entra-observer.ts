import { loadedParts } from '../lib/browser/loaded-parts.ts';
import { startPage } from '../lib/browser/page-runtime.ts';
import { entraIn } from '../lib/consoles/entra/entra-console.ts';

/** Put into a document that announced itself, by the background, while a setup is in progress. */
export default { main: () => startPage(entraIn(() => loadedParts().translations ?? null)) };
