import 'reflect-metadata';
import { X509Certificate } from '@peculiar/x509';
import { base64Of, bytesOfBase64 } from './certificate-base64.ts';
import { canonicalOf } from './exclusive-c14n.ts';
import type { SignatureParts } from './signature-parts.ts';

/** Whether the element that the signature stands in is, without it, what the digest was made of. */
export async function isUnchanged(parts: SignatureParts): Promise<boolean> {
  const { signature, contentPrefixes, digest, digestValue } = parts;
  const content = signature.parentElement;
  if (content === null) return false;
  const text = canonicalOf(content, { without: signature, inclusive: contentPrefixes });
  const made = await crypto.subtle.digest(digest.hash, new TextEncoder().encode(text));
  return base64Of(new Uint8Array(made)) === digestValue;
}

/**
 * Whether the key of that certificate signed what the signature says about its reference. It says nothing
 * of the content: ask `isUnchanged` as well.
 *
 * @param der Base64 of the DER. One that cannot be read, or has no RSA key, signed nothing.
 */
export async function isSignedWith(der: string, parts: SignatureParts): Promise<boolean> {
  const value = bytesOfBase64(parts.signatureValue);
  if (value === null) return false;
  try {
    const key = await verifyingKey(der, parts.method.hash);
    const text = canonicalOf(parts.signedInfo, { inclusive: parts.infoPrefixes });
    return await crypto.subtle.verify(key.algorithm, key, value, new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

function verifyingKey(der: string, hash: string): Promise<CryptoKey> {
  const { rawData } = new X509Certificate(der).publicKey;
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash };
  return crypto.subtle.importKey('spki', rawData, algorithm, false, ['verify']);
}
