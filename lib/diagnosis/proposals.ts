import { cloud } from '../saml/clouds.ts';
import { signOnUrlOf } from '../saml/company-host.ts';
import { emailAddressFormat } from '../saml/name-id-format.ts';
import type { AuthnRequest } from '../saml/protocol/messages.ts';
import { activeThumbprint } from '../setup/rollover-standing.ts';
import { type FactKey, factValue, type SetupState } from '../setup/setup-state.ts';
import type { TestCause } from '../setup/test-cause.ts';
import type { Evidence } from './evidence.ts';
import { type KnownCertificates, knownAs, noCertificates } from './known-certificates.ts';
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

interface Seen {
  readonly setup: SetupState;
  readonly evidence: Evidence | null;
  readonly known: KnownCertificates;
}

/** Where people are sent to sign out, of an application that does not sign out in SAML. */
export const plainSignOut = `https://${cloud.signInHost}/common/wsfederation?wa=wsignout1.0`;

/** What is found and what is right for the setting to look at; null where a cause is about no setting. */
export function proposalFor(
  cause: TestCause,
  setup: SetupState,
  evidence: Evidence | null,
  known: KnownCertificates = noCertificates,
): Proposal | null {
  return proposals[cause]?.({ setup, evidence, known }) ?? null;
}

type Propose = (seen: Seen) => Proposal;

/** The setting as its console shows it, beside what it should be. */
function held(setting: FactKey, expected: (seen: Seen) => string | null): Propose {
  return (seen) => ({ setting, found: factValue(seen.setup, setting), expected: expected(seen) });
}

const literal = (value: string | null) => () => value;
const fact = (key: FactKey) => (seen: Seen) => factValue(seen.setup, key);

function requestOf({ evidence }: Seen): AuthnRequest | null {
  const reading = evidence?.request?.reading;
  return reading?.outcome === 'read' ? reading.message : null;
}

/** Entra has to know the application by the name that Image Relay goes by, and answer where it listens. */
const identifier = held(
  'entra/sp.identifier',
  (seen) => requestOf(seen)?.issuer ?? fact('image-relay/sp.identifier')(seen),
);
const replyUrl = held(
  'entra/sp.replyUrl',
  (seen) => requestOf(seen)?.acs ?? fact('image-relay/sp.replyUrl')(seen),
);
const signOnUrl = held('entra/sp.signOnUrl', ({ setup }) => signOnUrlOf(setup.company.host));

/** Where the request went says more than what was read of the form before. */
const loginUrl: Propose = ({ setup, evidence }) => ({
  setting: 'image-relay/idp.loginUrl',
  found:
    evidence?.request == null
      ? factValue(setup, 'image-relay/idp.loginUrl')
      : withoutQuery(evidence.request.sentTo),
  expected: rightLoginUrl(setup),
});

const authnContext: Propose = (seen) => ({
  setting: 'image-relay/authnContext',
  found:
    factValue(seen.setup, 'image-relay/authnContext') ??
    requestOf(seen)?.authnContexts.join(', ') ??
    null,
  expected: null,
});

const askedFormat: Propose = (seen) => ({
  setting: 'image-relay/nameIdFormat',
  found: requestOf(seen)?.nameIdFormat ?? factValue(seen.setup, 'image-relay/nameIdFormat'),
  expected: emailAddressFormat,
});

function nameIdOf({ evidence }: Seen): { value: string; format: string | null } | null {
  const assertion = evidence === null ? null : (answerOf(evidence)?.assertion ?? null);
  return assertion === null || assertion === 'encrypted' ? null : assertion.nameId;
}

const sentFormat: Propose = (seen) => ({
  setting: 'entra/nameIdFormat',
  found: nameIdOf(seen)?.format ?? factValue(seen.setup, 'entra/nameIdFormat'),
  expected: emailAddressFormat,
});

/** Both names side by side: only the admin knows which of them the person is to have. */
const email: Propose = (seen) => ({
  setting: 'image-relay/ssoUser.email',
  found: expectedEmail(seen.setup),
  expected: nameIdOf(seen)?.value ?? factValue(seen.setup, 'entra/testUser.upn'),
});

const certificate: Propose = (seen) => ({
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

const nameIdSource = held('entra/nameIdSource', literal('user.userprincipalname'));
const assigned = held('entra/testUser.assigned', literal('on'));
const active = held('entra/idp.thumbprint', literal(null));
const permission = held('image-relay/jit.permission', ({ setup }) => setup.choices.permissionTitle);

const proposals: Readonly<Partial<Record<TestCause, Propose>>> = {
  'not-assigned': assigned,
  'unknown-identifier': identifier,
  'wrong-tenant': loginUrl,
  'reply-url': replyUrl,
  'no-reply-url': replyUrl,
  'no-saml-request': signOnUrl,
  'not-saml': held('image-relay/requestBinding', literal('HTTP-POST')),
  'authn-context': authnContext,
  'authn-comparison': authnContext,
  'name-id-policy': askedFormat,
  'request-binding': held('image-relay/requestBinding', literal('HTTP-POST')),
  'other-destination': loginUrl,
  'no-signing-key': active,
  'name-id-empty': nameIdSource,
  'unknown-tenant': loginUrl,
  'certificate-mismatch': certificate,
  'certificate-expired': certificate,
  'another-issuer': loginUrl,
  audience: held('entra/sp.identifier', fact('image-relay/sp.identifier')),
  recipient: held('entra/sp.replyUrl', fact('image-relay/sp.replyUrl')),
  unsolicited: signOnUrl,
  'name-id-format': sentFormat,
  'name-id-value': email,
  'request-never-sent': loginUrl,
  'logout-url': held('image-relay/idp.logoutUrl', literal(plainSignOut)),
  'duplicate-users': email,
  'wrong-permission': permission,
  'administrators-locked-out': held('image-relay/permission.ssoOnly', literal(null)),
  'fails-on-joined-device': authnContext,
  'tile-does-nothing': signOnUrl,
  'all-fail-since-a-day': active,
};
