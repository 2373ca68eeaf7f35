import { wsFederationSignOut } from '../setup/logout-form.ts';
import type { SetupState } from '../setup/setup-state.ts';
import type { TestCause } from '../setup/test-cause.ts';
import type { Evidence } from './evidence.ts';
import { type KnownCertificates, noCertificates } from './known-certificates.ts';
import {
  askedFormat,
  authnContext,
  certificate,
  email,
  fact,
  held,
  identifier,
  literal,
  loginUrl,
  type Proposal,
  type Propose,
  replyUrl,
  sentFormat,
  signOnUrl,
} from './proposed-values.ts';

export type { Proposal } from './proposed-values.ts';

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
  'certificate-expired': active,
  'another-issuer': loginUrl,
  audience: held('entra/sp.identifier', fact('image-relay/sp.identifier')),
  recipient: held('entra/sp.replyUrl', fact('image-relay/sp.replyUrl')),
  unsolicited: signOnUrl,
  'name-id-format': sentFormat,
  'name-id-value': email,
  'request-never-sent': loginUrl,
  'logout-url': held('image-relay/idp.logoutUrl', literal(wsFederationSignOut)),
  'duplicate-users': email,
  'wrong-permission': permission,
  'administrators-locked-out': held('image-relay/permission.ssoOnly', literal(null)),
  'fails-on-joined-device': authnContext,
  'tile-does-nothing': signOnUrl,
  'all-fail-since-a-day': active,
};

/** What is found and what is right for the setting to look at; null where a cause is about no setting. */
export function proposalFor(
  cause: TestCause,
  setup: SetupState,
  evidence: Evidence | null,
  known: KnownCertificates = noCertificates,
): Proposal | null {
  return proposals[cause]?.({ setup, evidence, known }) ?? null;
}
