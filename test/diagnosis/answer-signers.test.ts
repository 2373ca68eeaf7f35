import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import {
  anAnswer,
  aResponse,
  heldCertificate,
  known,
  otherCertificate,
  otherDer,
  refusedAnswer,
  signedBy,
} from '../support/builders/evidence.ts';
import { aKnownSetup, aKnownSetupWith, emailFormat } from '../support/builders/known-setups.ts';

const setup = aKnownSetup();
const named = (value: string, format: string | null = emailFormat) => ({
  nameId: { value, format },
});

describe('who signed', () => {
  const signed = (signer: string) =>
    refusedAnswer(aResponse({}, { signatures: signedBy({ signer }) }));
  const certificateOf = (...given: Parameters<typeof diagnose>) => {
    const { cause, checks } = diagnose(...given);
    return { cause, ...checks.find(({ id }) => id === 'signature-certificate') };
  };

  it('is wrong where the active certificate made it and Image Relay holds another', () => {
    const certificates = {
      imageRelayCertificate: heldCertificate,
      activeCertificate: otherCertificate,
    };
    expect(certificateOf(setup, signed(otherDer), certificates)).toMatchObject({
      cause: 'certificate-mismatch',
      verdict: 'wrong',
      found: otherCertificate.thumbprint,
      expected: heldCertificate.thumbprint,
    });
  });

  it('is right where Image Relay holds it, whatever Entra calls active', () => {
    const certificates = {
      imageRelayCertificate: heldCertificate,
      activeCertificate: otherCertificate,
    };
    expect(certificateOf(setup, signed(heldCertificate.der), certificates)).toMatchObject({
      cause: 'refused-by-image-relay',
      verdict: 'right',
    });
  });

  it('is not known where nobody has seen what Image Relay holds', () => {
    const certificates = { imageRelayCertificate: null, activeCertificate: heldCertificate };
    expect(certificateOf(setup, signed(heldCertificate.der), certificates)).toMatchObject({
      cause: 'refused-by-image-relay',
      verdict: 'unknown',
      found: heldCertificate.thumbprint,
    });
  });

  it('is not known either where another one than the active certificate made it', () => {
    const certificates = { imageRelayCertificate: null, activeCertificate: heldCertificate };
    const carried = { ...certificates, carriedCertificate: otherCertificate };
    const signatures = signedBy({ verdict: 'other-key', signer: null });
    const said = certificateOf(setup, refusedAnswer(aResponse({}, { signatures })), carried);
    expect(said).toMatchObject({
      cause: 'refused-by-image-relay',
      verdict: 'unknown',
      found: otherCertificate.thumbprint,
    });
  });

  it('is nobody whom a signature with another key names', () => {
    const response = aResponse({}, { signatures: signedBy({ verdict: 'other-key' }) });
    expect(certificateOf(setup, refusedAnswer(response), known)).toMatchObject({
      cause: 'certificate-mismatch',
      found: '',
    });
  });

  it('is not told where the signatures were not checked', () => {
    const said = diagnose(setup, refusedAnswer(aResponse({}, { signatures: null })), known);
    expect(said.checks.find(({ id }) => id === 'signature')?.verdict).toBe('unknown');
    expect(said.cause).toBe('refused-by-image-relay');
  });
});

describe('whom an answer names', () => {
  const bare = anAnswer({ ...named('simon@larkspur.example'), attributes: [] });
  const causesIn = (source: string | null) => {
    const { cause, others } = diagnose(
      aKnownSetupWith({ 'entra/nameIdSource': source }),
      refusedAnswer(bare),
      known,
    );
    return [cause, ...others];
  };

  it('is somebody else where Entra sends the principal name, and that is not the test user’s', () => {
    expect(causesIn('user.userprincipalname')[0]).toBe('wrong-user');
  });

  it('may be the test user or somebody else where it is not known what Entra sends', () => {
    expect(causesIn(null).slice(0, 2)).toEqual(['name-id-value', 'wrong-user']);
  });

  it('is the test user by the name in Entra, where the e-mail in Image Relay is another', () => {
    const other = aKnownSetupWith({ 'image-relay/ssoUser.email': 'simon@larkspur.example' });
    expect(diagnose(other, refusedAnswer(aResponse()), known).cause).toBe('name-id-value');
  });
});
