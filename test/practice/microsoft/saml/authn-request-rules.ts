import { signInHost } from '../../hosts.ts';
import type { EnterpriseApp, World } from '../../world/world.ts';
import { type AadstsError, aadsts } from '../aadsts.ts';
import { isTenant } from '../tenants.ts';
import { supportedNameIdFormats } from './name-id.ts';
import type { AuthnRequest } from './saml-requests.ts';

/** A request with what its transport says of it. */
export type ReceivedRequest = AuthnRequest & { isSigned: boolean };

export type Verdict =
  | { outcome: 'accepted'; app: EnterpriseApp; acs: string }
  | { outcome: 'refused'; error: AadstsError };

/** Entra's rules for an AuthnRequest: who asks, where the answer goes, and what may be asked for. */
export function judgeAuthnRequest(world: World, request: ReceivedRequest): Verdict {
  const app = appByIdentifier(world, request.issuer);
  if (!app) return refused(aadsts.unknownApp(request.issuer));
  if (app.isDisabled) return refused(aadsts.disabledApp(app));
  if (app.needsSignedRequests && !request.isSigned) return refused(aadsts.unsignedRequest(app));
  const broken = rules.map((rule) => rule(request, world)).find((error) => error !== null);
  if (broken) return refused(broken);
  const acs = request.acs ?? app.replyUrls[0];
  if (acs === undefined) return refused(aadsts.noReplyUrl(app));
  if (!app.replyUrls.includes(acs)) return refused(aadsts.replyUrlMismatch(app, acs));
  return { outcome: 'accepted', app, acs };
}

/** The one SAML application with this Identifier, compared to the letter, last slash included. */
export function appByIdentifier(world: World, identifier: string): EnterpriseApp | null {
  const apps = world.tenant.apps.filter(
    (app) => app.ssoMode === 'saml' && app.identifiers.includes(identifier),
  );
  return apps.length === 1 ? (apps[0] ?? null) : null;
}

function refused(error: AadstsError): Verdict {
  return { outcome: 'refused', error };
}

type Rule = (request: AuthnRequest, world: World) => AadstsError | null;

const postBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';

/** What a session can fit at all; whether it does is seen once somebody is signed in. */
const passwordClasses = [
  'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified',
];

const rules: readonly Rule[] = [
  ({ id }) => (/^\d/.test(id) ? aadsts.idStartsWithDigit() : null),
  ({ destination }, world) =>
    destination !== null && !isOwnEndpoint(world, destination)
      ? aadsts.otherDestination(destination)
      : null,
  ({ issueInstant: issued }, world) =>
    issued !== null && isTooOld(issued, world.now()) ? aadsts.expiredRequest(issued) : null,
  ({ subject }) => (subject ? aadsts.subject() : null),
  ({ protocolBinding: binding }) =>
    binding && binding !== postBinding ? aadsts.responseBinding(binding) : null,
  ({ nameQualifier }) => (nameQualifier ? aadsts.nameQualifier(nameQualifier) : null),
  ({ nameIdFormat: format }) =>
    format && !supportedNameIdFormats.includes(format) ? aadsts.nameIdPolicy(format) : null,
  ({ authnContextComparison: comparison }) =>
    comparison && comparison !== 'exact' ? aadsts.comparison(comparison) : null,
  ({ authnContextClass: asked }) =>
    asked && !passwordClasses.includes(asked) ? aadsts.authnContext(asked, 'a password') : null,
];

function isOwnEndpoint(world: World, destination: string): boolean {
  const [, host, tenant, ...rest] = /^https:\/\/([^/]+)\/([^/]+)\/(.*)$/.exec(destination) ?? [];
  return host === signInHost && isTenant(world, tenant ?? '') && rest[0] === 'saml2';
}

const day = 24 * 60 * 60 * 1000;

/** Entra names no limit; anything that a person does at a stretch is well within a day. */
function isTooOld(issued: string, now: Date): boolean {
  return now.getTime() - Date.parse(issued) > day;
}
