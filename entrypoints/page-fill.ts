import '../lib/saml/without-eval.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveFills } from '../lib/browser/page-fill-runtime.ts';

/** Put into a document right before something is written there. */
export default defineUnlistedScript(serveFills);
