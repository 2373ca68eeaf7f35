import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What OpenSSL, which shares no code with the extension, reads from a certificate. */
export interface SecondOpinion {
  subject: string;
  thumbprint: string;
  notBefore: string;
  notAfter: string;
}

export interface MadeByOpenssl {
  der: Buffer;
  pem: string;
  /** PKCS #8 PEM. */
  privateKey: string;
}

/** Runs openssl; what it writes to its output comes back. */
export function openssl(args: readonly string[], input: string | Uint8Array = ''): Buffer {
  return execFileSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'ignore'] });
}

/** A self-signed certificate with a key of the given kind, valid from now on. */
export function makeCertificate(
  key: readonly string[],
  subject: string,
  days: number,
): MadeByOpenssl {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const keyFile = join(folder, 'key.pem');
  try {
    const files = ['-keyout', keyFile, '-nodes', '-days', String(days), '-utf8', '-subj', subject];
    const pem = openssl(['req', '-x509', '-newkey', ...key, ...files]).toString();
    const der = openssl(['x509', '-outform', 'DER'], pem);
    return { der, pem, privateKey: readFileSync(keyFile, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function inspect(der: Uint8Array): SecondOpinion {
  const asked = ['-fingerprint', '-sha1', '-dates', '-subject'];
  const names = ['-nameopt', 'esc_2253,utf8,sep_comma_plus_space'];
  const args = ['x509', '-inform', 'DER', '-noout', ...asked, ...names];
  const lines = openssl(args, der).toString();
  const after = (label: string) => new RegExp(`^${label}=(.*)$`, 'm').exec(lines)?.[1] ?? '';
  return {
    subject: after('subject'),
    thumbprint: after('sha1 Fingerprint').replaceAll(':', ''),
    notBefore: new Date(after('notBefore')).toISOString(),
    notAfter: new Date(after('notAfter')).toISOString(),
  };
}
