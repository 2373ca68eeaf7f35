import '../lib/saml/without-eval.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../lib/browser/page-runtime.ts';
import { entraConsole } from '../lib/consoles/entra/entra-console.ts';
import { consoleOf, isEntraFrame } from '../lib/consoles/hosts.ts';

/** A frame cannot see its tab's address: there the background says whether it counts. */
export default defineUnlistedScript(() => {
  const isTop = window === window.top;
  const counts = isTop ? consoleOf(location.href) === 'entra' : isEntraFrame(location.href);
  if (counts) startPage(entraConsole);
});
