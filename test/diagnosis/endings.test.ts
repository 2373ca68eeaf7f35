import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import type { Ending, Evidence } from '../../lib/diagnosis/evidence.ts';
import type { TestCause } from '../../lib/setup/test-cause.ts';
import {
  anAnswer,
  anError,
  anEvidence,
  aRequest,
  backAtSignIn,
  known,
  refused,
} from '../support/builders/evidence.ts';
import { loginUrlOf, metadataUrl, otherTenantId } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';

const setup = aKnownSetup();
const nothing = { request: null, response: null };
const elsewhere: Ending = { kind: 'other-page', isConsumer: false, text: '' };

describe('a test in which nobody arrived', () => {
  const wrongName = { request: aRequest({ issuer: `${metadataUrl}/` }) };

  it.each<[string, Partial<Evidence>, string, readonly TestCause[]]>([
    [
      'at its sign-in page, which asked nobody',
      { ...nothing, ending: backAtSignIn },
      'failed',
      ['request-never-sent'],
    ],
    [
      'at its sign-in page, which may have asked unseen',
      { ...nothing, seesSignIn: false, ending: backAtSignIn },
      'unclear',
      ['back-at-sign-in'],
    ],
    [
      'at its sign-in page after a request',
      { response: null, ending: backAtSignIn },
      'unclear',
      ['back-at-sign-in'],
    ],
    [
      'at its sign-in page after a request in a wrong name',
      { ...wrongName, response: null, ending: backAtSignIn },
      'unclear',
      ['unknown-identifier', 'back-at-sign-in'],
    ],
    [
      'at its consumer, with the answer unseen',
      { response: null, ending: refused },
      'failed',
      ['refused-by-image-relay'],
    ],
    ['on a page that nobody knows', { ending: elsewhere }, 'unclear', []],
    ['nowhere', { response: null, ending: null }, 'unclear', []],
    ['nowhere, without anything', { ...nothing, ending: null }, 'unclear', []],
    [
      'nowhere, after a request in a wrong name',
      { ...wrongName, response: null, ending: null },
      'unclear',
      ['unknown-identifier'],
    ],
    [
      'nowhere, after a request to another tenant',
      { request: aRequest({}, loginUrlOf(otherTenantId)), response: null, ending: null },
      'unclear',
      ['wrong-tenant'],
    ],
    [
      'nowhere, after an answer for another audience',
      { response: anAnswer({ audiences: ['urn:a'] }), ending: null },
      'unclear',
      ['audience'],
    ],
    ['nowhere, and signed out', { response: null, ending: { kind: 'signed-out' } }, 'unclear', []],
  ])('and which ended %s', (_, evidence, outcome, causes) => {
    const said = diagnose(setup, anEvidence(evidence), known);
    expect(said).toMatchObject({ outcome, cause: causes[0] ?? null, others: causes.slice(1) });
    expect(said.remedy).not.toBeNull();
  });
});

describe('what Image Relay says when it refuses', () => {
  const causesAfter = (text: string, changes: Partial<Evidence> = {}) => {
    const ending: Ending = { kind: 'other-page', isConsumer: true, text };
    const { cause, others } = diagnose(setup, anEvidence({ ending, ...changes }), known);
    return [cause, ...others];
  };

  it.each<[string, readonly TestCause[]]>([
    ['', []],
    ['Something went wrong', []],
    ['Invalid Signature on SAML Response', ['certificate-mismatch']],
    ['urn:a is not a valid audience for this Response', ['audience']],
    ['The user was not found.', ['name-id-value']],
    ['There is no such account', ['name-id-value']],
    ['It is not an email address, so no user can be created for it.', ['name-id-value']],
    ['Current time is on or after NotOnOrAfter condition', ['clock']],
    ['The SAML assertion has expired.', ['clock']],
    ['Fingerprint mismatch', ['certificate-mismatch']],
    ['The audience does not match the expected audience', ['audience']],
    [
      'The signature of the response cannot be verified with the x.509 Certificate.',
      ['certificate-mismatch'],
    ],
  ])('“%s” counts where the answer itself tells nothing', (text, hinted) => {
    expect(causesAfter(text)).toEqual([...hinted, 'refused-by-image-relay']);
    expect(causesAfter(text, { response: null })).toEqual(['refused-by-image-relay', ...hinted]);
  });

  it.each([
    'Your session has expired. Please sign in again.',
    'Your trial has expired. Please contact sales.',
    'Thank you for your response. Your session has expired.',
    'Sign in with a certificate or smart card',
    'Signature required: please accept the terms',
    'Reach a wider audience with Image Relay',
    'No account? Ask your administrator.',
  ])('“%s” speaks of something else', (text) => {
    expect(causesAfter(text)).toEqual(['refused-by-image-relay']);
  });

  it('comes after what was found in the answer', () => {
    const response = anAnswer({ audiences: ['urn:a'] });
    expect(causesAfter('Invalid signature', { response })).toEqual([
      'audience',
      'refused-by-image-relay',
      'certificate-mismatch',
    ]);
  });
});

describe('an error of Microsoft’s before an answer', () => {
  const errors = [anError(50076)];

  it('was got past, where Image Relay refused the answer', () => {
    const said = diagnose(setup, anEvidence({ errors, ending: refused }), known);
    expect(said).toMatchObject({ cause: 'refused-by-image-relay', others: [], code: null });
  });

  it('may have come after it, where the test ended nowhere', () => {
    const said = diagnose(setup, anEvidence({ errors, ending: null }), known);
    expect(said).toMatchObject({ outcome: 'unclear', cause: 'policy', code: 50076 });
    const response = anAnswer({ audiences: ['urn:a'] });
    const wrong = diagnose(setup, anEvidence({ errors, response, ending: null }), known);
    expect(wrong).toMatchObject({ outcome: 'unclear', cause: 'audience', others: ['policy'] });
  });
});
