import { derOf } from '../saml/pem.ts';

/** In which way a value that was kept differs from the one that was written. */
export const valueChanges = [
  'spaces',
  'letter-case',
  'spaces-and-case',
  'certificate-form',
] as const;
export type ValueChange = (typeof valueChanges)[number];

/** How one value became the other while meaning the same; null where they are equal, or mean other things. */
export function changeBetween(written: string, kept: string): ValueChange | null {
  if (written === kept || kept === '') return null;
  if (written.includes('-----BEGIN')) {
    const der = derOf(written);
    return der !== null && der === derOf(kept) ? 'certificate-form' : null;
  }
  const bare = (text: string) => text.replace(/\s+/g, '');
  if (bare(written) === bare(kept)) return 'spaces';
  if (written.toLowerCase() === kept.toLowerCase()) return 'letter-case';
  const isSame = bare(written).toLowerCase() === bare(kept).toLowerCase();
  return isSame ? 'spaces-and-case' : null;
}
