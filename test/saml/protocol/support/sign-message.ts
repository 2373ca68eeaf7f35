import { SignedXml } from 'xml-crypto';
import type { GeneratedCertificate } from '../../../practice/x509.ts';

export const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const enveloped = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';

type SignedElement = 'Response' | 'Assertion';

/** How a signature differs from the one that Entra makes by default. */
export interface SigningOptions {
  element?: SignedElement;
  method?: string;
  digest?: string;
  transforms?: readonly string[];
  canonicalization?: string;
  prefixes?: string[];
  isEmptyUri?: boolean;
  /** Refers to another element than the one that the signature is put into. */
  refersTo?: string;
  /** XML in KeyInfo in place of the signing certificate. */
  keyInfo?: string;
}

/** Signs an element as xml-crypto does it, behind the element's Issuer. */
export function signed(
  xml: string,
  certificate: GeneratedCertificate,
  options: SigningOptions = {},
): string {
  const { element = 'Assertion', prefixes = [] } = options;
  const signature = new SignedXml({
    privateKey: certificate.privateKey,
    signatureAlgorithm: options.method ?? 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: options.canonicalization ?? exclusive,
    inclusiveNamespacesPrefixList: prefixes,
    getKeyInfoContent: () => options.keyInfo ?? x509Data(certificate.der),
  });
  const path = `//*[local-name(.)='${element}']`;
  signature.addReference({
    xpath: options.refersTo ?? path,
    transforms: [...(options.transforms ?? [enveloped, exclusive])],
    digestAlgorithm: options.digest ?? 'http://www.w3.org/2001/04/xmlenc#sha256',
    inclusiveNamespacesPrefixList: prefixes,
    isEmptyUri: options.isEmptyUri ?? false,
  });
  const place = `${path}/*[local-name(.)='Issuer']`;
  signature.computeSignature(xml, { location: { reference: place, action: 'after' } });
  return signature.getSignedXml();
}

export function x509Data(der: string): string {
  return `<X509Data><X509Certificate>${der}</X509Certificate></X509Data>`;
}
