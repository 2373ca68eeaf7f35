import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadedTranslations } from '../lib/browser/loaded-translations.ts';
import { startPage } from '../lib/browser/page-runtime.ts';
import { entraIn } from '../lib/consoles/entra/entra-console.ts';
import { consoleOf, isEntraFrame } from '../lib/consoles/hosts.ts';

/** Put into a document by the background while a setup is in progress. */
export default defineUnlistedScript(() => {
  const isTop = window === window.top;
  const counts = isTop ? consoleOf(location.href) === 'entra' : isEntraFrame(location.href);
  if (counts) startPage(entraIn(loadedTranslations));
});
