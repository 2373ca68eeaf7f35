export interface PasswordChange {
  current: string;
  chosen: string;
  confirmed: string;
}

/** Why a password cannot be changed so; null when it can. */
export function passwordProblem(stored: string, change: PasswordChange): string | null {
  if (change.current !== stored) return 'The current password is incorrect.';
  if (change.chosen !== change.confirmed) return 'The two new passwords differ.';
  if (change.chosen === stored) return 'Choose a password that differs from the current one.';
  if (!isStrong(change.chosen)) {
    return 'Use 8 to 256 characters of three kinds: lower case, upper case, digits, symbols.';
  }
  return null;
}

function isStrong(password: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password));
  return password.length >= 8 && password.length <= 256 && kinds.length >= 3;
}
