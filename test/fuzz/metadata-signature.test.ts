// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { readMetadata } from '../../lib/saml/metadata.ts';
import { signatureOf } from '../../lib/saml/metadata-signature.ts';
import { signatureVerdicts } from '../../lib/saml/signature-verdict.ts';
import { inProject } from '../support/project.ts';
import { textDamage } from './support/damage.ts';
import { madeCertificates } from './support/made-certificates.ts';
import { stranger } from './support/metadata-documents.ts';
import { property } from './support/property.ts';

/** Made once by the practice consoles, so that one seed gives the same cases again. */
const signed = readFileSync(inProject('test/fuzz/support/signed-metadata.xml'), 'utf8').trim();
const original = readMetadata(signed);
const signing = original.outcome === 'read' ? original.metadata.certificates : [];

/** A valid signature says that the document says what it said when it was signed. */
async function expectUnchangedIfValid(xml: string): Promise<void> {
  const verdict = await signatureOf(xml, signing);
  expect(signatureVerdicts).toContain(verdict);
  if (verdict === 'valid') expect(readMetadata(xml)).toEqual(original);
}

property(
  'a document whose signature is right says what was signed, whatever was done to it',
  textDamage.map((damage) => damage(signed)),
  expectUnchangedIfValid,
);

property(
  'a document whose signature is right says what was signed, whatever was put into it',
  fc.tuple(madeCertificates, stranger).map(([{ der }, put]) => put(signed, der.toString('base64'))),
  expectUnchangedIfValid,
);
