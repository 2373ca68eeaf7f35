/** How the service provider sends its requests (SAML bindings, sections 3.4 and 3.5). */
export type RequestBinding = 'HTTP-POST' | 'HTTP-Redirect';

/** The binding that an option's text or value names; null where it names none or both. */
export function requestBindingIn(text: string): RequestBinding | null {
  const words = text.replaceAll('_', ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  const post = /\bpost\b(?!.?simple)/i.test(words);
  const redirect = /\bredirect\b/i.test(words);
  if (post === redirect) return null;
  return post ? 'HTTP-POST' : 'HTTP-Redirect';
}
