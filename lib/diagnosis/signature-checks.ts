import type { SignatureCheck } from '../saml/protocol/messages.ts';
import type { SeenResponse } from './evidence.ts';
import { type KnownCertificate, type KnownCertificates, knownAs } from './known-certificates.ts';
import { type Look, look, unknown } from './look.ts';

const sha1 = /sha-?1$/i;

/** What the signatures of a response say: whether it is whole, who made it, and how. */
export function looksAtSignatures(
  { signatures, seenAt }: SeenResponse,
  known: KnownCertificates,
): readonly Look[] {
  if (signatures === null) return [unknown('signature', null)];
  if (signatures.outcome === 'broken') return [broken];
  const { checks } = signatures;
  if (checks.some((each) => each.verdict === 'invalid')) return [broken];
  const [first] = checks;
  if (first === undefined) return [look('signature', 'wrong', null, null, 'unsigned-assertion')];
  return [
    whole(checks),
    certificate(checks, known, seenAt),
    active(checks, known),
    algorithm(checks),
  ];
}

const broken = look('signature', 'wrong', null, null, 'broken-signature');

/** Image Relay may want the assertion itself signed, as Entra does it unless somebody chose otherwise. */
function whole(checks: readonly SignatureCheck[]): Look {
  const covers = checks.map((each) => each.covers).join(', ');
  const isSigned = checks.some((each) => each.covers === 'assertion');
  return isSigned
    ? look('signature', 'right', covers, 'assertion')
    : look('signature', 'warning', covers, 'assertion', 'unsigned-assertion');
}

function certificate(
  checks: readonly SignatureCheck[],
  known: KnownCertificates,
  seenAt: string,
): Look {
  const { imageRelayCertificate: held, activeCertificate: active } = known;
  const expected = held?.thumbprint ?? null;
  const given = held ?? active;
  if (given === null) return unknown('signature-certificate', null);
  const signers = checks.map((each) => (each.verdict === 'valid' ? each.signer : null));
  if (signers.every((each) => each === given.der)) {
    return inItsTime(given, seenAt, expected);
  }
  const made = knownAs(signers.find((each) => each !== given.der) ?? null, known);
  const found = made?.thumbprint ?? known.carriedCertificate?.thumbprint ?? null;
  // Entra may have gone on to another certificate, and Image Relay with it: nobody has seen what that holds.
  if (held === null) return unknown('signature-certificate', found);
  return look('signature-certificate', 'wrong', found, expected, 'certificate-mismatch');
}

/** Whether it is the one that Entra calls active, whichever Image Relay holds. */
function active(checks: readonly SignatureCheck[], known: KnownCertificates): Look {
  const { activeCertificate, carriedCertificate } = known;
  if (activeCertificate === null) return unknown('signature-active', null);
  const { der, thumbprint } = activeCertificate;
  const other = checks.find((each) => each.signer !== der);
  if (other === undefined) return look('signature-active', 'right', thumbprint, thumbprint);
  const made = knownAs(other.signer, known) ?? carriedCertificate;
  return look('signature-active', 'warning', made?.thumbprint ?? null, thumbprint);
}

function inItsTime(made: KnownCertificate, seenAt: string, expected: string | null): Look {
  const { thumbprint, notAfter } = made;
  if (Date.parse(notAfter) <= Date.parse(seenAt)) {
    return look('signature-certificate', 'warning', thumbprint, expected, 'certificate-expired');
  }
  return expected === null
    ? unknown('signature-certificate', thumbprint)
    : look('signature-certificate', 'right', thumbprint, expected);
}

function algorithm(checks: readonly SignatureCheck[]): Look {
  const methods = checks.flatMap((each) => [each.signatureMethod, each.digestMethod]);
  const found = [...new Set(methods)].join(', ');
  return methods.some((each) => sha1.test(each))
    ? look('signature-algorithm', 'warning', found, 'rsa-sha256', 'weak-signature')
    : look('signature-algorithm', 'right', found);
}
