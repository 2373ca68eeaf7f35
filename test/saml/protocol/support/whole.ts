import type { Attack } from './attack.ts';
import { type MessageParts, responseText } from './sign-in-messages.ts';
import { signed } from './sign-message.ts';

/** A message that the identity provider’s own key signed: nothing but its form speaks against it. */
export function whole(parts: MessageParts): Attack['build'] {
  return ({ trusted }) => signed(responseText(parts), trusted);
}
