import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What OpenSSL, which shares no code with the extension, reads from a certificate. */
export interface SecondOpinion {
  subject: string;
  issuer: string;
  serial: string;
  thumbprint: string;
  sha256: string;
  notBefore: string;
  notAfter: string;
  key: { kind: string; bits: number };
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

/** Runs openssl with a file of this content, for options that do not read its input. */
export function opensslOn(content: string, args: (file: string) => readonly string[]): Buffer {
  return inFolder((folder) => {
    const file = join(folder, 'input.pem');
    writeFileSync(file, content);
    return openssl(args(file));
  });
}

/**
 * A self-signed certificate with a key of the given kind, valid from now on.
 *
 * @param options further options of `openssl req`, such as for a serial number.
 */
export function makeCertificate(
  key: readonly string[],
  subject: string,
  days: number,
  options: readonly string[] = [],
): MadeByOpenssl {
  return inFolder((folder) => {
    const keyFile = join(folder, 'key.pem');
    const files = ['-keyout', keyFile, '-nodes', '-days', String(days), '-utf8', '-subj', subject];
    const pem = openssl(['req', '-x509', '-newkey', ...key, ...files, ...options]).toString();
    const der = openssl(['x509', '-outform', 'DER'], pem);
    return { der, pem, privateKey: readFileSync(keyFile, 'utf8') };
  });
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function inspect(der: Uint8Array): SecondOpinion {
  const asked = ['-dates', '-subject', '-issuer', '-serial', '-pubkey'];
  const names = ['-nameopt', 'esc_2253,utf8,sep_comma_plus_space'];
  const lines = openssl(['x509', '-inform', 'DER', '-noout', ...asked, ...names], der).toString();
  const after = (label: string) => new RegExp(`^${label}=(.*)$`, 'm').exec(lines)?.[1] ?? '';
  return {
    subject: asWindowsWrites(after('subject')),
    issuer: asWindowsWrites(after('issuer')),
    serial: after('serial'),
    thumbprint: fingerprintOf(der, 'sha1'),
    sha256: fingerprintOf(der, 'sha256'),
    notBefore: new Date(after('notBefore')).toISOString(),
    notAfter: new Date(after('notAfter')).toISOString(),
    key: keyOf(lines),
  };
}

/** The same names under other labels; a plus sign that belongs to a value has a backslash before it. */
function asWindowsWrites(name: string): string {
  return name.replaceAll(' + ', '+').replaceAll('emailAddress=', 'E=');
}

function fingerprintOf(der: Uint8Array, hash: string): string {
  const args = ['x509', '-inform', 'DER', '-noout', '-fingerprint', `-${hash}`];
  return openssl(args, der).toString().trim().replace(/^.*=/, '').replaceAll(':', '');
}

/** OpenSSL tells a key of RSA by its modulus, one of EC by its curve, and says no size of Ed25519. */
function keyOf(publicKey: string): SecondOpinion['key'] {
  const text = openssl(['pkey', '-pubin', '-noout', '-text'], publicKey).toString();
  if (text.startsWith('ED25519')) return { kind: 'Ed25519', bits: 256 };
  const kind = text.includes('Modulus:') ? 'RSA' : 'EC';
  return { kind, bits: Number(/\((\d+) bit\)/.exec(text)?.[1]) };
}
