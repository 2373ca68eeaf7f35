import '../lib/saml/without-eval.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addParts } from '../lib/browser/loaded-parts.ts';
import { createTeacherOfWhatCame } from '../lib/consoles/teach-as-it-came.ts';

/** Put into a document by the background where the admin showed something on its host. */
export default defineUnlistedScript(() => addParts({ createTeacher: createTeacherOfWhatCame }));
