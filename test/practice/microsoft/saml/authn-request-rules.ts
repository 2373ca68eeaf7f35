import type { EnterpriseApp, World } from '../../world/world.ts';
import { type AadstsError, aadsts } from '../aadsts.ts';
import { supportedNameIdFormats } from './name-id.ts';
import type { AuthnRequest } from './saml-requests.ts';

export type Verdict =
  | { outcome: 'accepted'; app: EnterpriseApp; acs: string }
  | { outcome: 'refused'; error: AadstsError };

/** Entra's rules for an AuthnRequest: who asks, where the answer goes, and what may be asked for. */
export function judgeAuthnRequest(world: World, request: AuthnRequest): Verdict {
  const app = appByIdentifier(world, request.issuer);
  if (!app) return refused(aadsts.unknownApp(request.issuer));
  const broken = rules.map((rule) => rule(request)).find((error) => error !== null);
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

type Rule = (request: AuthnRequest) => AadstsError | null;

const postBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';

/** Each session of the practice sign-in began with a password. */
const passwordClasses = [
  'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified',
];

const rules: readonly Rule[] = [
  ({ id }) => (/^\d/.test(id) ? aadsts.idStartsWithDigit() : null),
  ({ subject }) => (subject ? aadsts.subject() : null),
  ({ protocolBinding: binding }) =>
    binding && binding !== postBinding ? aadsts.responseBinding(binding) : null,
  ({ nameIdFormat: format }) =>
    format && !supportedNameIdFormats.includes(format) ? aadsts.nameIdPolicy(format) : null,
  ({ authnContextComparison: comparison }) =>
    comparison && comparison !== 'exact' ? aadsts.comparison(comparison) : null,
  ({ authnContextClass: asked }) =>
    asked && !passwordClasses.includes(asked) ? aadsts.authnContext(asked) : null,
];
