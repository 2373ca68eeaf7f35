import { base64Of, bytesOfBase64 } from './certificate-base64.ts';

const columns = 64;

/**
 * Canonical PEM of a certificate (RFC 7468): one block, 64 columns, LF, a final newline. The one form
 * that every service provider accepts.
 *
 * @param der Base64 of the DER on one line.
 */
export function pemOf(der: string): string {
  const lines = der.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/**
 * Base64 of the DER in one PEM block or bare, always in the one spelling that has its padding; null where
 * the text is neither.
 */
export function derOf(text: string): string | null {
  const block = /^\s*-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----\s*$/.exec(text);
  const body = (block?.[1] ?? text).replace(/\s+/g, '');
  const bytes = bytesOfBase64(body);
  return bytes && base64Of(bytes);
}
