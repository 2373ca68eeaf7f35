import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announcePage } from '../lib/browser/announce-page.ts';
import { consoleOf, isEntraFrame } from '../lib/consoles/hosts.ts';

/** A frame cannot see its tab's address: there the background says whether it counts. */
export default defineUnlistedScript(() => {
  const isTop = window === window.top;
  const counts = isTop ? consoleOf(location.href) === 'entra' : isEntraFrame(location.href);
  if (counts) announcePage();
});
