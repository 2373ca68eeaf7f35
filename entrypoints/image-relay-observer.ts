import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../lib/browser/page-runtime.ts';
import { consoleOf } from '../lib/consoles/hosts.ts';
import { localisedImageRelay } from '../lib/consoles/image-relay/image-relay-console.ts';

/** Put into a document by the background while a setup is in progress. */
export default defineUnlistedScript(() => {
  if (window === window.top && consoleOf(location.href) === 'image-relay') {
    startPage(localisedImageRelay);
  }
});
