import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(crypto);

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
} as const;

export interface GeneratedCertificate {
  /** Base64 of the DER on one line. */
  der: string;
  /** PEM with 64-column lines. */
  pem: string;
  /** PKCS #8 PEM. */
  privateKey: string;
  /** SHA-1 of the DER, upper-case hexadecimal. */
  thumbprint: string;
}

export interface CertificateRequest {
  commonName: string;
  notBefore: Date;
  notAfter: Date;
  /** Host names for a TLS certificate; none for a signing certificate. */
  hosts?: readonly string[];
}

/** A self-signed RSA-2048 certificate with a 16-byte serial number and a key of its own. */
export async function generateCertificate(
  request: CertificateRequest,
): Promise<GeneratedCertificate> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${request.commonName}`,
    serialNumber: serialNumber(),
    notBefore: request.notBefore,
    notAfter: request.notAfter,
    keys,
    signingAlgorithm: algorithm,
    ...(request.hosts ? { extensions: [hostNames(request.hosts)] } : {}),
  });
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  const thumbprint = await certificate.getThumbprint('SHA-1', crypto);
  return {
    der: Buffer.from(certificate.rawData).toString('base64'),
    pem: certificate.toString('pem'),
    privateKey: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
    thumbprint: Buffer.from(thumbprint).toString('hex').toUpperCase(),
  };
}

function hostNames(hosts: readonly string[]): x509.SubjectAlternativeNameExtension {
  return new x509.SubjectAlternativeNameExtension(
    hosts.map((value) => ({ type: 'dns' as const, value })),
  );
}

/** 16 random bytes, positive and without a leading zero, as Entra's serial numbers are. */
function serialNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return Buffer.from(bytes).toString('hex');
}
