const passwordClasses = /:ac:classes:(?:PasswordProtectedTransport|Password)$/;

/**
 * Whether nothing but a password will do. People who come with Windows Hello or a second factor are refused
 * then, and that is not seen in a test with a password.
 */
export function isPasswordOnly(contexts: readonly string[]): boolean {
  return contexts.length > 0 && contexts.every((each) => passwordClasses.test(each));
}
