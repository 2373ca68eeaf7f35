import { SignedXml } from 'xml-crypto';
import type { SigningCertificate } from '../../world/world.ts';

const exclusiveC14n = 'http://www.w3.org/2001/10/xml-exc-c14n#';

/** Signs the document's root element; the signature becomes its first child. */
export function signEnveloped(
  document: string,
  root: string,
  certificate: SigningCertificate,
): string {
  const rootPath = `/*[local-name(.)='${root}']`;
  const signature = new SignedXml({
    privateKey: certificate.privateKey,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: exclusiveC14n,
    getKeyInfoContent: () =>
      `<X509Data><X509Certificate>${certificate.der}</X509Certificate></X509Data>`,
  });
  signature.addReference({
    xpath: rootPath,
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', exclusiveC14n],
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
  });
  signature.computeSignature(document, { location: { reference: rootPath, action: 'prepend' } });
  return signature.getSignedXml();
}
