import '../lib/saml/without-eval.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePageTools } from '../lib/browser/page-tools-runtime.ts';

/** Put into a document when the panel points, outlines or looks closer there. */
export default defineUnlistedScript(servePageTools);
