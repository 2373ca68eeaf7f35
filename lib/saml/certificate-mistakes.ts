/** What an admin may bring by mistake, as far as a text without a certificate tells it. */
export type CertificateMistake = 'empty' | 'thumbprint' | 'url' | 'csr' | 'pkcs7' | 'der-as-text';

const fingerprint = /^(?:[\w -]{0,40}(?:thumb|finger)print\s?[:=]\s?)?((?:[0-9a-f]{2}[\s:-]?)+)$/i;
const address = /^<?(?:https?:\/\/|www\.)\S+$/i;
const request = /BEGIN (?:NEW )?CERTIFICATE REQUEST/;
const container = /BEGIN (?:PKCS ?#?7|CMS)\b/;

/**
 * DER begins with the bytes 30 82, and whoever opens it in an editor sees a zero and what the editor's
 * encoding makes of the other: UTF-8, Latin-1, Windows, Mac and DOS each something else.
 */
const openedDer = /^0[\uFFFD\u0082\u201AÇé]/;

/** The mistake that a text was brought by; null where it may still be Base64. */
export function mistakeIn(text: string): CertificateMistake | null {
  const brought = text.trim();
  if (brought === '') return 'empty';
  if (isThumbprint(brought)) return 'thumbprint';
  if (address.test(brought)) return 'url';
  if (request.test(brought)) return 'csr';
  if (container.test(brought)) return 'pkcs7';
  return openedDer.test(brought) ? 'der-as-text' : null;
}

/** SHA-1 has 40 digits and SHA-256 has 64; no certificate is as short as their spelling. */
function isThumbprint(text: string): boolean {
  if (text.length > 200) return false;
  const digits = fingerprint.exec(text)?.[1]?.replace(/[^0-9a-f]/gi, '') ?? '';
  return digits.length === 40 || digits.length === 64;
}
