import type { Attack } from './attack.ts';
import { resigned } from './resign.ts';
import { chief, responseText } from './sign-in-messages.ts';
import { signed } from './sign-message.ts';

export const forged = () => responseText({ nameId: chief });

/** The right signature, of which the content or the words were changed afterwards. */
export function changed(change: (xml: string) => string): Attack['build'] {
  return ({ trusted }) =>
    change(signed(responseText(), trusted)).replaceAll('mara.oduya@', 'admin@');
}

/** The right key signs even this: a message that is somebody else's, and words that do not cover it plainly. */
export function misled(change: (xml: string) => string): Attack['build'] {
  return ({ trusted }) => resigned(change(signed(forged(), trusted)), trusted);
}
