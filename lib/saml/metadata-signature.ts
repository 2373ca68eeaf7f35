import { namespaces, parseRoot } from './metadata-xml.ts';
import { isSignedWith, isUnchanged } from './signature-check.ts';
import { type SignatureParts, signaturePartsOf } from './signature-parts.ts';
import type { SignatureVerdict } from './signature-verdict.ts';

/**
 * Whether the enveloped signature of federation metadata is right (XML Signature, SAML metadata 3).
 * The key is the one of the certificate in the signature; only one that also signs sign-ins says anything.
 *
 * @param xml the document as it came, because white space is signed too.
 * @param signing Base64 of the DER of each certificate that the identity provider signs with.
 */
export async function signatureOf(
  xml: string,
  signing: readonly string[],
): Promise<SignatureVerdict> {
  const root = parseRoot(xml);
  const [signature, ...others] = root ? signaturesIn(root) : [];
  if (root === null || signature === undefined) return 'unsigned';
  const parts = others.length === 0 ? signaturePartsOf(signature) : null;
  if (parts === null || !coversWholeDocument(root, parts)) return 'invalid';
  const { certificate } = parts;
  if (certificate === null || !(await isRight(certificate, parts))) return 'invalid';
  return signing.includes(certificate) ? 'valid' : 'other-key';
}

/** Signatures anywhere: one that hides deeper down makes it unclear what was signed. */
function signaturesIn(root: Element): Element[] {
  return [...root.getElementsByTagNameNS(namespaces.signature, 'Signature')];
}

/** A reference to the root's own ID, which no other element bears, by a method that nobody can forge. */
function coversWholeDocument(root: Element, parts: SignatureParts): boolean {
  const id = root.getAttribute('ID');
  if (parts.signature.parentNode !== root || id === null) return false;
  if (parts.refersTo !== `#${id}` || parts.method.hash === 'SHA-1') return false;
  const bearers = [root, ...root.getElementsByTagName('*')].filter((each) =>
    ['ID', 'Id', 'id'].some((name) => each.getAttribute(name) === id),
  );
  return bearers.length === 1;
}

async function isRight(certificate: string, parts: SignatureParts): Promise<boolean> {
  return (await isUnchanged(parts)) && (await isSignedWith(certificate, parts));
}
