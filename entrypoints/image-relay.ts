import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announcePage } from '../lib/browser/announce-page.ts';
import { consoleOf } from '../lib/consoles/hosts.ts';

/** Public link pages and the vendor's own hosts bear the same domain: there nothing starts. */
export default defineUnlistedScript(() => {
  if (window === window.top && consoleOf(location.href) === 'image-relay') announcePage();
});
