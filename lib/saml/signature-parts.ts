import { derOf } from './pem.ts';
import { type Digest, digestOf, type Method, methodOf } from './signature-algorithms.ts';
import { childrenOf, onlyChildOf } from './xml-document.ts';

const signatures = 'http://www.w3.org/2000/09/xmldsig#';
const enveloped = `${signatures}enveloped-signature`;
const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';

/** One XML Signature over the element that it stands in. */
export interface SignatureParts {
  readonly signature: Element;
  readonly signedInfo: Element;
  /** Prefixes that are canonicalised inclusively: in what is signed about, and in what is signed. */
  readonly infoPrefixes: readonly string[];
  readonly contentPrefixes: readonly string[];
  readonly method: Method;
  readonly digest: Digest;
  /** Base64 without space. */
  readonly digestValue: string;
  readonly signatureValue: string;
  /** What the one reference refers to, such as `#_1`. */
  readonly refersTo: string;
  /** Base64 of the DER of the one certificate that it carries; null where it carries none or several. */
  readonly certificate: string | null;
}

/**
 * The parts of a signature that has exactly one reference, which leaves out nothing but the signature
 * itself, and algorithms that are known here. Null for any other: what it covers is not plain.
 */
export function signaturePartsOf(signature: Element): SignatureParts | null {
  const signedInfo = onlyChildOf(signature, signatures, 'SignedInfo');
  const reference = signedInfo && onlyChildOf(signedInfo, signatures, 'Reference');
  if (!signedInfo || !reference || childrenOf(signature, signatures, 'Object').length > 0)
    return null;
  const infoPrefixes = prefixesOf(onlyChildOf(signedInfo, signatures, 'CanonicalizationMethod'));
  const contentPrefixes = contentPrefixesOf(reference);
  const method = methodOf(algorithmIn(signedInfo, 'SignatureMethod'));
  const digest = digestOf(algorithmIn(reference, 'DigestMethod'));
  const refersTo = reference.getAttribute('URI');
  const isKnown = infoPrefixes && contentPrefixes && method && digest && refersTo !== null;
  if (!isKnown) return null;
  const prefixes = { infoPrefixes, contentPrefixes };
  const digestValue = textIn(reference, 'DigestValue');
  const signatureValue = textIn(signature, 'SignatureValue');
  const certificate = certificateIn(signature);
  const values = { digestValue, signatureValue, certificate };
  return { signature, signedInfo, ...prefixes, method, digest, refersTo, ...values };
}

function algorithmIn(parent: Element, name: string): string | null {
  return onlyChildOf(parent, signatures, name)?.getAttribute('Algorithm') ?? null;
}

function textIn(parent: Element, name: string): string {
  return (onlyChildOf(parent, signatures, name)?.textContent ?? '').replace(/\s+/g, '');
}

/** The two transforms that every SAML signature has (saml-core 5.4.4), in the order that they work in. */
function contentPrefixesOf(reference: Element): string[] | null {
  const parent = onlyChildOf(reference, signatures, 'Transforms');
  const [first, second, ...others] = Array.from(parent?.children ?? []);
  const leavesOutItself =
    first?.getAttribute('Algorithm') === enveloped && first.children.length === 0;
  return leavesOutItself && second && others.length === 0 ? prefixesOf(second) : null;
}

/** The PrefixList of an exclusive canonicalisation; null where it is another one, or has other parts. */
function prefixesOf(method: Element | null): string[] | null {
  if (method?.getAttribute('Algorithm') !== exclusive) return null;
  const list = onlyChildOf(method, exclusive, 'InclusiveNamespaces');
  if (method.children.length !== (list ? 1 : 0)) return null;
  const prefixes = (list?.getAttribute('PrefixList') ?? '').split(/[ \t\r\n]+/).filter(Boolean);
  return prefixes.map((each) => (each === '#default' ? '' : each));
}

function certificateIn(signature: Element): string | null {
  const [info, ...infos] = childrenOf(signature, signatures, 'KeyInfo');
  const found = info?.getElementsByTagNameNS(signatures, 'X509Certificate');
  if (infos.length > 0 || found?.length !== 1) return null;
  return derOf(found[0]?.textContent ?? '');
}
