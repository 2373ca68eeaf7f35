import '../lib/saml/without-eval.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linksHere } from '../lib/browser/links-here.ts';

/** Put into a document when the guide looks for the way to another page of it; its result are the links. */
export default defineUnlistedScript(linksHere);
