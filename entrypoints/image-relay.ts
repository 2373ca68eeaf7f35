import '../lib/saml/without-eval.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../lib/browser/page-runtime.ts';
import { consoleOf } from '../lib/consoles/hosts.ts';
import { imageRelayConsole } from '../lib/consoles/image-relay/image-relay-console.ts';

/** Public link pages and the vendor's own hosts bear the same domain: there nothing starts. */
export default defineUnlistedScript(() => {
  if (window === window.top && consoleOf(location.href) === 'image-relay') {
    startPage(imageRelayConsole);
  }
});
