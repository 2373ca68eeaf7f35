import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setLoadedTranslations } from '../lib/browser/loaded-translations.ts';
import { translations } from '../lib/consoles/entra/captions/translations.ts';

/** Put into a document by the background where the observer finds that it may speak another language. */
export default defineUnlistedScript(() => setLoadedTranslations(translations));
