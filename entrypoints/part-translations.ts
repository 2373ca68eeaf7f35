import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addParts } from '../lib/browser/loaded-parts.ts';
import { translations } from '../lib/consoles/entra/captions/translations.ts';

/** Put into a document by the background once the observer finds that it may speak another language. */
export default defineUnlistedScript(() => addParts({ translations }));
