import { base64Of, bytesOfBase64 } from '../saml/certificate-base64.ts';
import { handOverFile } from './hand-over.ts';

const begin = '-----BEGIN SSO HAND-OVER-----';
const end = '-----END SSO HAND-OVER-----';
const columns = 64;

/** Characters of a message at most: its block is longer than the file by a third, and words stand around it. */
export const mostMail = 3 * handOverFile.mostText;

/** A file as a block for a message, in short lines of letters and digits that no mail program changes. */
export function mailBlockOf(file: string): string {
  const text = base64Of(new TextEncoder().encode(file));
  const lines = text.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [];
  return [begin, ...lines, end].join('\n');
}

/**
 * The file in a text: in the block of a message, whatever stands around it and however it was quoted, or the text
 * itself where there is no block. Null where a block was cut or changed.
 */
export function handOverIn(text: string): string | null {
  const start = text.indexOf(begin);
  if (start < 0) return text;
  const rest = text.slice(start + begin.length);
  const stop = rest.indexOf(end);
  const bytes = stop < 0 ? null : bytesOfBase64(rest.slice(0, stop).replace(/[\s>|]/g, ''));
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
