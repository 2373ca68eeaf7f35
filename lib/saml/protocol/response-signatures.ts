import { isSignedWith, isUnchanged } from '../signature-check.ts';
import { type SignatureParts, signaturePartsOf } from '../signature-parts.ts';
import { idOf } from './message-ids.ts';
import { child } from './message-namespaces.ts';
import type { SignatureCheck, Signatures } from './messages.ts';
import { openMessage } from './open-message.ts';
import { readResponse } from './read-response.ts';

/**
 * Checks the signatures of a Response, that of the message first. A message that `readResponse` refuses is
 * `broken`; of one that it reads, what is verified is the very element that it reads, for both parse the
 * same text alike.
 * A signature has one reference, to the ID of the element that it stands in: an empty one, which stands for
 * the whole document, is not taken. A certificate in the message is asked only after those that were given.
 *
 * @param trusted Base64 of the DER of each certificate that the identity provider may sign with.
 */
export async function signaturesOf(xml: string, trusted: readonly string[]): Promise<Signatures> {
  const opened = openMessage(xml, 'samlp:Response');
  const isRead = readResponse(xml).outcome === 'read';
  if (opened.outcome === 'refused' || !isRead) return { outcome: 'broken' };
  const signed = signedIn(opened.root);
  if (signed === 'broken') return { outcome: 'broken' };
  const checks = await Promise.all(signed.map((each) => check(each, trusted)));
  return { outcome: 'checked', checks };
}

interface Signed {
  readonly covers: SignatureCheck['covers'];
  readonly parts: SignatureParts;
}

/** The shape of a message has a signature in two places only, once in each. */
function signedIn(root: Element): Signed[] | 'broken' {
  const response = signedOf(root, 'response');
  const assertion = signedOf(child(root, 'saml:Assertion'), 'assertion');
  if (response === 'broken' || assertion === 'broken') return 'broken';
  return [response, assertion].filter((each) => each !== null);
}

function signedOf(
  element: Element | null,
  covers: SignatureCheck['covers'],
): Signed | 'broken' | null {
  const signature = child(element, 'ds:Signature');
  if (element === null || signature === null) return null;
  const parts = signaturePartsOf(signature);
  const id = idOf(element);
  return parts !== null && id !== null && parts.refersTo === `#${id}`
    ? { covers, parts }
    : 'broken';
}

async function check(
  { covers, parts }: Signed,
  trusted: readonly string[],
): Promise<SignatureCheck> {
  const signer = await signerOf(parts, trusted);
  return {
    covers,
    verdict: signer === null ? await verdictWithoutSigner(parts) : 'valid',
    signer,
    embedded: parts.certificate,
    signatureMethod: parts.method.name,
    digestMethod: parts.digest.name,
  };
}

/** The given certificate that made the signature; null as well where the content was changed since. */
async function signerOf(parts: SignatureParts, trusted: readonly string[]): Promise<string | null> {
  if (!(await isUnchanged(parts))) return null;
  for (const each of trusted) {
    if (await isSignedWith(each, parts)) return each;
  }
  return null;
}

async function verdictWithoutSigner(parts: SignatureParts): Promise<'other-key' | 'invalid'> {
  const { certificate } = parts;
  if (certificate === null || !(await isUnchanged(parts))) return 'invalid';
  return (await isSignedWith(certificate, parts)) ? 'other-key' : 'invalid';
}
