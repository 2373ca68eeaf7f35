import { base64Of, bytesOfBase64 } from '../certificate-base64.ts';
import { inflate } from './inflate.ts';
import type { MessageRefusal } from './messages.ts';

export type DecodedMessage =
  | { readonly outcome: 'read'; readonly xml: string }
  | { readonly outcome: 'refused'; readonly reason: MessageRefusal };

/** Bytes of a message, once decoded and inflated. */
const mostBytes = 512 * 1024;
/** Characters of Base64 in a form, line ends included, and in an address, which browsers cut far earlier. */
const mostPosted = 800_000;
const mostInAddress = 100_000;

/**
 * Decodes a message of the HTTP-POST binding (saml-bindings 3.5.4).
 *
 * @param text the value of SAMLRequest or SAMLResponse: Base64, which may be broken into lines.
 */
export function decodePostMessage(text: string): DecodedMessage {
  if (text.length > mostPosted) return refuse('too-large');
  const bytes = bytesOf(text);
  if (bytes === null) return refuse('not-base64');
  return bytes.length > mostBytes ? refuse('too-large') : textOf(bytes);
}

/**
 * Decodes a message of the HTTP-Redirect binding (saml-bindings 3.4.4.1). A short text can inflate without
 * end, so inflating stops at the limit.
 *
 * @param text the value of the parameter, after its percent signs were decoded.
 */
export async function decodeRedirectMessage(text: string): Promise<DecodedMessage> {
  if (text.length > mostInAddress) return refuse('too-large');
  const bytes = bytesOf(text);
  if (bytes === null) return refuse('not-base64');
  const inflated = await inflate(bytes, mostBytes);
  return typeof inflated === 'string' ? refuse(inflated) : textOf(inflated);
}

/** Only the one spelling of Base64 that has all its padding and no stray bits: decoders differ on others. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  const body = text.replace(/[\r\n]+/g, '');
  const bytes = bytesOfBase64(body);
  return bytes !== null && base64Of(bytes) === body ? bytes : null;
}

function textOf(bytes: Uint8Array): DecodedMessage {
  try {
    return { outcome: 'read', xml: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refuse('not-xml');
  }
}

function refuse(reason: MessageRefusal): DecodedMessage {
  return { outcome: 'refused', reason };
}
