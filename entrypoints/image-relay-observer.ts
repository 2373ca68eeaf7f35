import { startPage } from '../lib/browser/page-runtime.ts';
import { localisedImageRelay } from '../lib/consoles/image-relay/image-relay-console.ts';

/** Put into a document that announced itself, by the background, while a setup is in progress. */
export default { main: () => startPage(localisedImageRelay) };
