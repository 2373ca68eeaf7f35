import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { causeText, mendText } from '../../lib/diagnosis/diagnosis-text.ts';
import type { Evidence } from '../../lib/diagnosis/evidence.ts';
import { noCertificates } from '../../lib/diagnosis/known-certificates.ts';
import { toldVerdict } from '../../lib/diagnosis/told-verdict.ts';
import type { TestCause } from '../../lib/setup/test-cause.ts';
import { anAnswer, anEvidence, aResponse, known, signedBy } from '../support/builders/evidence.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';

const setup = aKnownSetup();
const ofSignature = 'Invalid signature on SAML response';
const ofTime = 'The SAML assertion has expired.';
const otherSigner = aResponse(
  {},
  { signatures: signedBy({ verdict: 'other-key', signer: null, embedded: null }) },
);
const late = aResponse({}, { seenAt: '2026-11-02T11:00:00.000Z' });

/** An answer that Image Relay refused with these words. */
const saying = (text: string, changes: Partial<Evidence> = {}) =>
  anEvidence({ ending: { kind: 'other-page', isConsumer: true, text }, ...changes });

describe('a cause of which nothing but a page’s words speak', () => {
  it.each<[string, Evidence, readonly TestCause[]]>([
    ['a signature, after an answer that fits', saying(ofSignature), ['certificate-mismatch']],
    [
      'a signature, after no answer that was seen',
      saying(ofSignature, { response: null }),
      ['certificate-mismatch'],
    ],
    ['its time, after an answer in its time', saying(ofTime), ['clock']],
    ['both', saying(`${ofSignature}. ${ofTime}`), ['certificate-mismatch', 'clock']],
    [
      'a signature, after an answer for somebody else',
      saying(ofSignature, { response: anAnswer({ audiences: ['urn:a'] }) }),
      ['certificate-mismatch'],
    ],
    ['nothing that is known', saying('Something went wrong'), []],
  ])('is told as such, where they speak of %s', (_, evidence, hinted) => {
    expect(diagnose(setup, evidence, known).hinted).toEqual(hinted);
  });

  it('is told as such where there is no certificate to compare with', () => {
    const evidence = saying(ofSignature, { response: otherSigner });
    expect(diagnose(setup, evidence, noCertificates).hinted).toEqual(['certificate-mismatch']);
  });

  it.each<[TestCause, Evidence]>([
    ['certificate-mismatch', saying(ofSignature, { response: otherSigner })],
    ['clock', saying(ofTime, { response: late })],
  ])('is none where the answer itself shows it: %s', (cause, evidence) => {
    expect(diagnose(setup, evidence, known)).toMatchObject({ cause, hinted: [] });
  });

  it('is whatever an admin tells of what was seen, and no number of Microsoft’s', () => {
    const tell = (code: string, symptom: 'signature-refused' | '') =>
      toldVerdict(setup, 'sp', { code, symptom }, new Date('2026-11-02T09:10:00.000Z'));
    expect(tell('', 'signature-refused')?.hinted).toContain('certificate-mismatch');
    expect(tell('50105', '')?.hinted ?? []).toEqual([]);
  });
});

describe('the text of such a cause', () => {
  it.each<TestCause>(['certificate-mismatch', 'clock'])('says that %s is only likely', (cause) => {
    expect(causeText(cause, null, true)).toMatch(
      /^What Image Relay showed points to .*most likely/,
    );
    expect(causeText(cause, null, false)).not.toMatch(/likely|points to/);
  });

  it('sends nobody to the clock of a computer by which the answer was in its time', () => {
    expect(mendText('clock', true)).toMatch(/^Test again .* support/);
    expect(mendText('clock', true)).not.toContain('this computer');
    expect(mendText('clock')).toContain('this computer');
  });
});
