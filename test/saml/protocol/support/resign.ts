import { createHash, createSign } from 'node:crypto';
import { canonicalOf } from '../../../../lib/saml/exclusive-c14n.ts';
import type { GeneratedCertificate } from '../../../practice/x509.ts';
import { parsed } from './careless-readers.ts';

/** Signs again what the first signature says, whatever it says by now: the worst that a key can do. */
export function resigned(xml: string, certificate: GeneratedCertificate): string {
  const [info] = parsed(xml).getElementsByTagNameNS('*', 'SignedInfo');
  if (!info) throw new Error('No SignedInfo');
  const value = createSign('RSA-SHA256').update(canonicalOf(info));
  const base64 = value.sign(certificate.privateKey, 'base64');
  return xml.replace(/(<(?:ds:)?SignatureValue>)[^<]*/, (_, tag) => `${tag}${base64}`);
}

/** The digest of an element without its signature, as it would be in a reference to it. */
export function digestOfElement(xml: string, name: string): string {
  const [element] = parsed(xml).getElementsByTagNameNS('*', name);
  if (!element) throw new Error(`No ${name}`);
  const without = [...element.children].find((each) => each.localName === 'Signature') ?? null;
  return createHash('sha256').update(canonicalOf(element, { without })).digest('base64');
}
