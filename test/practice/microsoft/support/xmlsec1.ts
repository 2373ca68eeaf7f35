import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SigningCertificate } from '../../world/world.ts';

export interface SignedElement {
  namespace: string;
  name: string;
}

export const signedMetadata: SignedElement = {
  namespace: 'urn:oasis:names:tc:SAML:2.0:metadata',
  name: 'EntityDescriptor',
};

export const signedAssertion: SignedElement = {
  namespace: 'urn:oasis:names:tc:SAML:2.0:assertion',
  name: 'Assertion',
};

/** Asks xmlsec1, which shares no code with the practice consoles, whether the key made the signature. */
export async function verifiesWithXmlsec1(
  document: string,
  element: SignedElement,
  certificate: Pick<SigningCertificate, 'der'>,
): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'xmlsec1-'));
  try {
    const xmlFile = join(folder, 'signed.xml');
    const keyFile = join(folder, 'key.pem');
    await writeFile(xmlFile, document);
    await writeFile(keyFile, pem(certificate.der));
    const idAttribute = ['--id-attr:ID', `${element.namespace}:${element.name}`];
    return await succeeds(['--verify', ...idAttribute, '--pubkey-cert-pem', keyFile, xmlFile]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function succeeds(args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    execFile('xmlsec1', args, (error) => {
      if (error?.code === 'ENOENT') reject(new Error('xmlsec1 is not installed'));
      else resolve(error === null);
    });
  });
}

export function pem(der: string): string {
  const lines = der.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
