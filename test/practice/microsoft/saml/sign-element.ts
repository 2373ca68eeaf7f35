import { SignedXml } from 'xml-crypto';
import type { SigningCertificate } from '../../world/world.ts';

const exclusiveC14n = 'http://www.w3.org/2001/10/xml-exc-c14n#';

const algorithms = {
  sha1: {
    signature: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1',
    digest: 'http://www.w3.org/2000/09/xmldsig#sha1',
  },
  sha256: {
    signature: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    digest: 'http://www.w3.org/2001/04/xmlenc#sha256',
  },
} as const;

/** Signs the one element of this name; the signature stands after its Issuer, as SAML's schema wants it. */
export function signElement(
  document: string,
  name: 'Response' | 'Assertion',
  certificate: SigningCertificate,
  algorithm: keyof typeof algorithms,
): string {
  const path = `//*[local-name(.)='${name}']`;
  const signature = new SignedXml({
    privateKey: certificate.privateKey,
    signatureAlgorithm: algorithms[algorithm].signature,
    canonicalizationAlgorithm: exclusiveC14n,
    getKeyInfoContent: () =>
      `<X509Data><X509Certificate>${certificate.der}</X509Certificate></X509Data>`,
  });
  signature.addReference({
    xpath: path,
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', exclusiveC14n],
    digestAlgorithm: algorithms[algorithm].digest,
  });
  const reference = `${path}/*[local-name(.)='Issuer']`;
  signature.computeSignature(document, { location: { reference, action: 'after' } });
  return signature.getSignedXml();
}
