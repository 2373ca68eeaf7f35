import type { FillOutcome } from '../consoles/fill-result.ts';
import { derOf } from '../saml/pem.ts';

/** Told apart: kept as written, kept in another form, or gone. */
export function outcomeOf(written: string, after: string, before: string): FillOutcome {
  if (after === written) return 'filled';
  if (after === '' || after === before) return 'not-kept';
  return sameIgnoringForm(written, after) ? 'changed' : 'not-kept';
}

function sameIgnoringForm(one: string, other: string): boolean {
  const isCertificate = one.includes('-----BEGIN');
  const fold = (text: string) =>
    isCertificate ? derOf(text) : text.replace(/\s+/g, '').toLowerCase();
  return fold(one) === fold(other);
}
