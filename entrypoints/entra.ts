import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announcePage } from '../lib/browser/announce-page.ts';
import { isEntraFrame } from '../lib/consoles/hosts.ts';

/**
 * A frame cannot see its tab's address, so the background says whether it counts. The page itself gets its
 * observer without being asked.
 */
export default defineUnlistedScript(() => {
  if (window !== window.top && isEntraFrame(location.href)) announcePage();
});
