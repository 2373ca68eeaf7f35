import 'reflect-metadata';
import { X509Certificate } from '@peculiar/x509';
import { SignedXml } from 'xmldsigjs';
import { childrenOf, namespaces, parseRoot } from './metadata-xml.ts';
import { derOf } from './pem.ts';
import type { SignatureVerdict } from './signature-verdict.ts';

const transforms: readonly (string | null)[] = [
  'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
  'http://www.w3.org/2001/10/xml-exc-c14n#',
];
const methods: readonly (string | null)[] = ['256', '384', '512'].map(
  (size) => `http://www.w3.org/2001/04/xmldsig-more#rsa-sha${size}`,
);

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
  const der = certificateIn(signature);
  const coversAll = others.length === 0 && coversWholeDocument(root, signature);
  if (der === null || !coversAll || !(await isRight(root, signature, der))) return 'invalid';
  return signing.includes(der) ? 'valid' : 'other-key';
}

/** Signatures anywhere: one that hides deeper down makes it unclear what was signed. */
function signaturesIn(root: Element): Element[] {
  return [...root.getElementsByTagNameNS(namespaces.signature, 'Signature')];
}

/** One reference to the root's own ID, which no other element bears, without a transform that leaves out. */
function coversWholeDocument(root: Element, signature: Element): boolean {
  const id = root.getAttribute('ID');
  const references = [...signature.getElementsByTagNameNS(namespaces.signature, 'Reference')];
  if (signature.parentNode !== root || id === null || references.length !== 1) return false;
  if (references[0]?.getAttribute('URI') !== `#${id}`) return false;
  const bearers = [root, ...root.getElementsByTagName('*')].filter((each) =>
    ['ID', 'Id', 'id'].some((name) => each.getAttribute(name) === id),
  );
  return bearers.length === 1 && usesKnownAlgorithms(signature);
}

function usesKnownAlgorithms(signature: Element): boolean {
  const used = (name: string) =>
    [...signature.getElementsByTagNameNS(namespaces.signature, name)].map((each) =>
      each.getAttribute('Algorithm'),
    );
  return (
    used('Transform').every((each) => transforms.includes(each)) &&
    used('SignatureMethod').every((each) => methods.includes(each))
  );
}

function certificateIn(signature: Element): string | null {
  const [info, ...infos] = childrenOf(signature, namespaces.signature, 'KeyInfo');
  const found = info?.getElementsByTagNameNS(namespaces.signature, 'X509Certificate');
  if (infos.length > 0 || found?.length !== 1) return null;
  return derOf(found[0]?.textContent ?? '');
}

async function isRight(root: Element, signature: Element, der: string): Promise<boolean> {
  try {
    const key = await new X509Certificate(der).publicKey.export();
    const signed = new SignedXml(root.ownerDocument);
    signed.LoadXml(signature);
    return await signed.Verify(key);
  } catch {
    return false;
  }
}
