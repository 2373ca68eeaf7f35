import '../lib/saml/without-eval.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sketchHere } from '../lib/browser/sketch-here.ts';

/** Put into a document when the admin asks for a report of what it looks like; its result is the sketch. */
export default defineUnlistedScript(sketchHere);
