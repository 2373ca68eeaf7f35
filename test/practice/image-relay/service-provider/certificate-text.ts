import { X509Certificate } from 'node:crypto';

const block = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/**
 * Brings pasted text into PEM as ruby-saml 1.10 and later does: PEM or bare Base64 come out whatever
 * their line ends and widths; of two certificates the first counts; text around one spoils it; the raw
 * DER opened as text is beyond help.
 */
export function formatCertificate(pasted: string): string | null {
  const text = pasted.replace(/^\uFEFF/, '');
  if (!isAscii(text)) return null;
  const blocks = text.match(block) ?? [];
  return toPem(blocks.length > 1 ? (blocks[0] ?? '') : text);
}

function toPem(text: string): string {
  const bare = text.replace(/-----\s?(?:BEGIN|END) CERTIFICATE\s?-----/g, '').replace(/\s/g, '');
  const lines = bare.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function isAscii(text: string): boolean {
  return [...text].every((character) => character.charCodeAt(0) < 128);
}

/** The certificate that the text holds; null where OpenSSL cannot read one. */
export function parseCertificate(pasted: string): X509Certificate | null {
  const pem = formatCertificate(pasted);
  if (pem === null) return null;
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}
