import 'reflect-metadata';
import { X509Certificate } from '@peculiar/x509';
import { SignedXml } from 'xmldsigjs';
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
 * of the content that was read: ask `isUnchanged` as well. The library judges the document by itself, and
 * our own canonical text has to come to the same: what the two read differently is not to be trusted.
 *
 * @param der Base64 of the DER. One that cannot be read, or has no RSA key, signed nothing.
 */
export async function isSignedWith(der: string, parts: SignatureParts): Promise<boolean> {
  try {
    const key = await verifyingKey(der, parts.method.hash);
    return (await isSigned(key, parts)) && (await libraryAgrees(key, parts));
  } catch {
    return false;
  }
}

async function isSigned(key: CryptoKey, parts: SignatureParts): Promise<boolean> {
  const value = bytesOfBase64(parts.signatureValue);
  if (value === null) return false;
  const text = canonicalOf(parts.signedInfo, { inclusive: parts.infoPrefixes });
  return crypto.subtle.verify(key.algorithm, key, value, new TextEncoder().encode(text));
}

/** The library does not know prefixes that are canonicalised inclusively, which Entra has none of. */
async function libraryAgrees(key: CryptoKey, parts: SignatureParts): Promise<boolean> {
  const { signature, infoPrefixes, contentPrefixes } = parts;
  if (infoPrefixes.length + contentPrefixes.length > 0) return true;
  const signed = new SignedXml(signature.ownerDocument);
  signed.LoadXml(signature);
  return signed.Verify(key);
}

function verifyingKey(der: string, hash: string): Promise<CryptoKey> {
  const { rawData } = new X509Certificate(der).publicKey;
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash };
  return crypto.subtle.importKey('spki', rawData, algorithm, true, ['verify']);
}
