import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GeneratedCertificate } from '../../../practice/x509.ts';
import { enveloped, exclusive } from './sign-message.ts';

const idAttributes = [
  ...['--id-attr:ID', 'urn:oasis:names:tc:SAML:2.0:assertion:Assertion'],
  ...['--id-attr:ID', 'urn:oasis:names:tc:SAML:2.0:protocol:Response'],
];

export interface TemplateOptions {
  readonly method: string;
  readonly digest: string;
  /** The PrefixList of both canonicalisations; none for plain ones. */
  readonly prefixes?: string;
}

/** An unsigned signature that refers to an ID, for xmlsec1 to fill in. */
export function signatureTemplate(id: string, options: TemplateOptions): string {
  const list = options.prefixes
    ? `<ec:InclusiveNamespaces xmlns:ec="${exclusive}" PrefixList="${options.prefixes}"/>`
    : '';
  return [
    '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo>',
    `<ds:CanonicalizationMethod Algorithm="${exclusive}">${list}</ds:CanonicalizationMethod>`,
    `<ds:SignatureMethod Algorithm="${options.method}"/><ds:Reference URI="#${id}"><ds:Transforms>`,
    `<ds:Transform Algorithm="${enveloped}"/><ds:Transform Algorithm="${exclusive}">${list}</ds:Transform>`,
    `</ds:Transforms><ds:DigestMethod Algorithm="${options.digest}"/><ds:DigestValue/></ds:Reference>`,
    '</ds:SignedInfo><ds:SignatureValue/><ds:KeyInfo><ds:X509Data><ds:X509Certificate/></ds:X509Data></ds:KeyInfo></ds:Signature>',
  ].join('');
}

/** Fills in the first signature of a document, with code that shares nothing with the extension. */
export function signedByXmlsec1(xml: string, certificate: GeneratedCertificate): string {
  return inFolder((folder) => {
    const keys = ['--privkey-pem', `${join(folder, 'key.pem')},${join(folder, 'cert.pem')}`];
    const output = ['--output', join(folder, 'signed.xml')];
    writeFiles(folder, xml, certificate);
    xmlsec1(['--sign', ...keys, ...idAttributes, ...output, join(folder, 'message.xml')]);
    return readFileSync(join(folder, 'signed.xml'), 'utf8');
  });
}

/** Whether xmlsec1 finds the first signature of a document right. */
export function isRightForXmlsec1(xml: string, certificate: GeneratedCertificate): boolean {
  return inFolder((folder) => {
    writeFiles(folder, xml, certificate);
    const key = ['--pubkey-cert-pem', join(folder, 'cert.pem')];
    try {
      xmlsec1(['--verify', ...key, ...idAttributes, join(folder, 'message.xml')]);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error;
      return false;
    }
  });
}

function writeFiles(folder: string, xml: string, certificate: GeneratedCertificate): void {
  writeFileSync(join(folder, 'message.xml'), xml);
  writeFileSync(join(folder, 'key.pem'), certificate.privateKey);
  writeFileSync(join(folder, 'cert.pem'), certificate.pem);
}

function xmlsec1(args: readonly string[]): void {
  execFileSync('xmlsec1', args, { stdio: 'ignore' });
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'message-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
