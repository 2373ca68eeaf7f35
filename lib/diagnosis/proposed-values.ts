import { signOnUrlOf } from '../saml/company-host.ts';
import { emailAddressFormat } from '../saml/name-id-format.ts';
import type { AuthnRequest } from '../saml/protocol/messages.ts';
import { activeThumbprint } from '../setup/rollover-standing.ts';
import { type FactKey, factValue, type SetupState } from '../setup/setup-state.ts';
import type { Evidence } from './evidence.ts';
import { type KnownCertificates, knownAs } from './known-certificates.ts';
import { expectedEmail } from './people.ts';
import { answerOf } from './status.ts';
import { rightLoginUrl, withoutQuery } from './tenants.ts';

/** The setting that a cause is about, what was found for it, and what it ought to be. */
export interface Proposal {
  readonly setting: FactKey;
  readonly found: string | null;
  /** Null where nobody can say for this setup what is right. */
  readonly expected: string | null;
}

/** What a proposal is made from. */
export interface Seen {
  readonly setup: SetupState;
  readonly evidence: Evidence | null;
  readonly known: KnownCertificates;
}

export type Propose = (seen: Seen) => Proposal;

/** The setting as its console shows it, beside what it should be. */
export function held(setting: FactKey, expected: (seen: Seen) => string | null): Propose {
  return (seen) => ({ setting, found: factValue(seen.setup, setting), expected: expected(seen) });
}

export const literal = (value: string | null) => () => value;
export const fact = (key: FactKey) => (seen: Seen) => factValue(seen.setup, key);

function requestOf({ evidence }: Seen): AuthnRequest | null {
  const reading = evidence?.request?.reading;
  return reading?.outcome === 'read' ? reading.message : null;
}

/** Entra has to know the application by the name that Image Relay goes by, and answer where it listens. */
export const identifier = held(
  'entra/sp.identifier',
  (seen) => requestOf(seen)?.issuer ?? fact('image-relay/sp.identifier')(seen),
);
export const replyUrl = held(
  'entra/sp.replyUrl',
  (seen) => requestOf(seen)?.acs ?? fact('image-relay/sp.replyUrl')(seen),
);
export const signOnUrl = held('entra/sp.signOnUrl', ({ setup }) => signOnUrlOf(setup.company.host));

/** Where the request went says more than what was read of the form before. */
export const loginUrl: Propose = ({ setup, evidence }) => ({
  setting: 'image-relay/idp.loginUrl',
  found:
    evidence?.request == null
      ? factValue(setup, 'image-relay/idp.loginUrl')
      : withoutQuery(evidence.request.sentTo),
  expected: rightLoginUrl(setup),
});

export const authnContext: Propose = (seen) => ({
  setting: 'image-relay/authnContext',
  found:
    factValue(seen.setup, 'image-relay/authnContext') ??
    requestOf(seen)?.authnContexts.join(', ') ??
    null,
  expected: null,
});

export const askedFormat: Propose = (seen) => ({
  setting: 'image-relay/nameIdFormat',
  found: requestOf(seen)?.nameIdFormat ?? factValue(seen.setup, 'image-relay/nameIdFormat'),
  expected: emailAddressFormat,
});

function nameIdOf({ evidence }: Seen): { value: string; format: string | null } | null {
  const assertion = evidence === null ? null : (answerOf(evidence)?.assertion ?? null);
  return assertion === null || assertion === 'encrypted' ? null : assertion.nameId;
}

export const sentFormat: Propose = (seen) => ({
  setting: 'entra/nameIdFormat',
  found: nameIdOf(seen)?.format ?? factValue(seen.setup, 'entra/nameIdFormat'),
  expected: emailAddressFormat,
});

/** Both names side by side: only the admin knows which of them the person is to have. */
export const email: Propose = (seen) => ({
  setting: 'image-relay/ssoUser.email',
  found: expectedEmail(seen.setup),
  expected: nameIdOf(seen)?.value ?? factValue(seen.setup, 'entra/testUser.upn'),
});

export const certificate: Propose = (seen) => ({
  setting: 'image-relay/idp.certificate',
  found: seen.known.imageRelayCertificate?.thumbprint ?? null,
  expected: signingThumbprint(seen),
});

/** The thumbprint of what signed; where that is no known one, of what Entra's page calls active since. */
function signingThumbprint({ setup, evidence, known }: Seen): string | null {
  const signatures = evidence?.response?.signatures;
  const active = known.activeCertificate?.thumbprint ?? activeThumbprint(setup);
  if (signatures?.outcome !== 'checked') return active;
  const signed = signatures.checks.map((each) => knownAs(each.signer, known)?.thumbprint ?? null);
  const isForeign = signatures.checks.some((each) => each.verdict === 'other-key');
  if (!isForeign) return signed.find((each) => each !== null) ?? active;
  const shown = activeThumbprint(setup);
  return shown === known.activeCertificate?.thumbprint ? null : shown;
}
