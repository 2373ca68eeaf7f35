const consonants = 'bcdfghjklmnpqrstvwxyz';
const vowels = 'aeiou';

/** A password of the kind that the portal generates: a word-like start and some digits. */
export function generatedPassword(): string {
  const letters = [0, 1, 2].map(() => pick(consonants) + pick(vowels)).join('');
  const digits = [0, 1, 2, 3, 4].map(() => pick('0123456789')).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1) + digits;
}

function pick(from: string): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return from.charAt(random % from.length);
}
