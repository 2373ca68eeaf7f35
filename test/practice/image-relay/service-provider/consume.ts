import type { Profile, SAML } from '@node-saml/node-saml';
import type { Company, World } from '../../world/world.ts';
import { serviceProviderUrls } from '../paths.ts';
import { readRecipients, readResponseDestination } from './addressees.ts';
import { parseCertificate } from './certificate-text.ts';
import { unspecifiedFormat } from './name-id-formats.ts';
import { explainError, type Rejection } from './rejection.ts';

export type Verdict =
  | { outcome: 'accepted'; profile: Profile }
  | { outcome: 'rejected'; rejection: Rejection };

/** Judges a response from the browser: the library's checks, and those that it leaves out. */
export async function judgeResponse(
  world: World,
  provider: SAML,
  company: Company,
  host: string,
  samlResponse: string,
): Promise<Verdict> {
  const { consume } = serviceProviderUrls(host);
  const misdirected = checkDestination(samlResponse, consume);
  if (misdirected) return reject(misdirected);
  const ended = checkCertificateEnd(world, company);
  if (ended) return reject(ended);
  const read = await readProfile(provider, samlResponse);
  if (read.outcome === 'rejected') return read;
  const rejection =
    checkRecipient(read.profile, consume) ?? checkNameIdFormat(read.profile, company);
  return rejection ? reject(rejection) : read;
}

function reject(rejection: Rejection): Verdict {
  return { outcome: 'rejected', rejection };
}

async function readProfile(provider: SAML, samlResponse: string): Promise<Verdict> {
  try {
    const { profile } = await provider.validatePostResponseAsync({ SAMLResponse: samlResponse });
    if (profile?.nameID) return { outcome: 'accepted', profile };
    return reject({ reason: 'malformed', text: 'The response names nobody: it holds no NameID.' });
  } catch (error) {
    return reject(explainError(error));
  }
}

function checkDestination(samlResponse: string, consume: string): Rejection | undefined {
  const destination = readResponseDestination(samlResponse);
  if (destination === null || destination === consume) return undefined;
  return {
    reason: 'destination',
    text: `The response was sent to another Destination than the Assertion Consumer URL of this portal: ${destination}`,
  };
}

/** Libraries leave it alone unless they are told: a certificate holds the key, whatever its dates say. */
function checkCertificateEnd({ faults, now }: World, company: Company): Rejection | undefined {
  if (!faults.checkCertificateEnd) return undefined;
  const certificate = parseCertificate(company.saml.certificate);
  if (!certificate || certificate.validToDate > now()) return undefined;
  return {
    reason: 'certificate-expired',
    text: `The x.509 Certificate in Single Sign On Settings has expired on ${certificate.validTo}.`,
  };
}

function checkRecipient(profile: Profile, consume: string): Rejection | undefined {
  const recipients = readRecipients(profile);
  if (recipients.includes(consume)) return undefined;
  return {
    reason: 'recipient',
    text: `The Recipient of the assertion is not the Assertion Consumer URL of this portal: ${recipients.join(', ') || 'none given'}`,
  };
}

/** "Unspecified" leaves the choice to the identity provider; any other format has to come as asked. */
function checkNameIdFormat(profile: Profile, company: Company): Rejection | undefined {
  const wanted = company.saml.nameIdFormat;
  if (wanted === unspecifiedFormat || profile.nameIDFormat === wanted) return undefined;
  return {
    reason: 'name-id-format',
    text: `The NameID came in the format ${profile.nameIDFormat ?? '(none)'}, but Name Id Format asks for ${wanted}`,
  };
}
