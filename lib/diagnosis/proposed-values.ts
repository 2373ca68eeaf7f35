import { signOnUrlOf } from '../saml/company-host.ts';
import { emailAddressFormat } from '../saml/name-id-format.ts';
import type { Assertion, AuthnRequest } from '../saml/protocol/messages.ts';
import { acceptSetting } from '../saml/settings.ts';
import { hostOf } from '../setup/preflight/compare-addresses.ts';
import { activeThumbprint } from '../setup/rollover-standing.ts';
import { type FactKey, factValue, type SetupState } from '../setup/setup-state.ts';
import type { Evidence } from './evidence.ts';
import { type KnownCertificates, knownAs } from './known-certificates.ts';
import { whoIsNamed } from './people.ts';
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

/** What a request says of Image Relay is only believed on the company's own host. */
function own({ setup }: Seen, address: string | null | undefined): string | null {
  const isOwn = address != null && hostOf(address) === setup.company.host;
  return isOwn ? address : null;
}

/** Entra has to know the application by the name that Image Relay goes by, and answer where it listens. */
export const identifier = held(
  'entra/sp.identifier',
  (seen) =>
    own(seen, requestOf(seen)?.issuer) ?? factValue(seen.setup, 'image-relay/sp.identifier'),
);
export const replyUrl = held(
  'entra/sp.replyUrl',
  (seen) => own(seen, requestOf(seen)?.acs) ?? factValue(seen.setup, 'image-relay/sp.replyUrl'),
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

function answerIn({ evidence }: Seen): Assertion | null {
  const assertion = evidence === null ? null : (answerOf(evidence)?.assertion ?? null);
  return assertion === 'encrypted' ? null : assertion;
}

export const sentFormat: Propose = (seen) => ({
  setting: 'entra/nameIdFormat',
  found: answerIn(seen)?.nameId?.format ?? factValue(seen.setup, 'entra/nameIdFormat'),
  expected: emailAddressFormat,
});

/** Both names side by side: only the admin knows which of them the person is to have. */
export const email: Propose = (seen) => ({
  setting: 'image-relay/ssoUser.email',
  found: factValue(seen.setup, 'image-relay/ssoUser.email'),
  expected: otherName(seen),
});

/** What Entra calls the test user, where that is surely the test user's and can be an e-mail. */
function otherName(seen: Seen): string | null {
  const assertion = answerIn(seen);
  if (assertion === null) return factValue(seen.setup, 'entra/testUser.upn');
  const isTheirs = whoIsNamed(seen.setup, assertion) === 'other-name';
  return isTheirs ? acceptSetting('ssoUser.email', assertion.nameId?.value ?? '') : null;
}

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
