/** How the service provider sends its requests (SAML bindings, sections 3.4 and 3.5). */
export type RequestBinding = 'HTTP-POST' | 'HTTP-Redirect';

/** The binding that an option's text or value names; null where it names none or both. */
export function requestBindingIn(text: string): RequestBinding | null {
  const post = /\bpost\b/i.test(text);
  const redirect = /\bredirect\b/i.test(text);
  if (post === redirect) return null;
  return post ? 'HTTP-POST' : 'HTTP-Redirect';
}
