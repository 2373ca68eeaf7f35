import type { AuthnRequest } from '../saml/protocol/messages.ts';
import { factValue, type SetupState } from '../setup/setup-state.ts';
import { isPasswordOnly } from './authn-contexts.ts';
import type { Evidence } from './evidence.ts';
import { compared, type Look, look, unknown } from './look.ts';
import { asksAnotherTenant, rightLoginUrl, withoutQuery } from './tenants.ts';

type SeenRequest = NonNullable<Evidence['request']>;

/** The formats that Entra takes in a request (its page on the single sign-on SAML protocol). */
const takenFormats = [
  'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
];
const postBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';

/** What Image Relay asked for, held against what Entra was seen to have saved. */
export function looksAtRequest(setup: SetupState, evidence: Evidence): readonly Look[] {
  const { request } = evidence;
  if (request === null) return [];
  const sent = [destination(setup, evidence, request), binding(setup, request)];
  if (request.reading.outcome === 'refused') return sent;
  const { message } = request.reading;
  return [...addresses(setup, message), ...sent, nameIdFormat(message), authnContext(message)];
}

/** Entra knows the application by the one, and answers only to the other. */
function addresses(setup: SetupState, { issuer, acs }: AuthnRequest): readonly Look[] {
  const identifier = factValue(setup, 'entra/sp.identifier');
  const replyUrl = factValue(setup, 'entra/sp.replyUrl');
  return [
    compared('request.issuer', issuer, identifier, 'unknown-identifier'),
    compared('request.acs', acs, replyUrl, 'reply-url'),
  ];
}

/** Entra does not look at the message's own Destination: what counts is where it went. */
function destination(setup: SetupState, evidence: Evidence, { sentTo }: SeenRequest): Look {
  const found = withoutQuery(sentTo);
  const expected = rightLoginUrl(setup);
  if (expected === null) return unknown('request.destination', found);
  if (asksAnotherTenant(setup, evidence)) {
    return look('request.destination', 'wrong', found, expected, 'wrong-tenant');
  }
  const isSame = found === withoutQuery(expected);
  return look('request.destination', isSame ? 'right' : 'warning', found, expected);
}

/** Entra takes requests in either binding, and answers in one. */
function binding(setup: SetupState, { binding: found, reading }: SeenRequest): Look {
  const expected = factValue(setup, 'image-relay/requestBinding');
  const answer = reading.outcome === 'read' ? reading.message.protocolBinding : null;
  if (answer !== null && answer !== postBinding) {
    return look('request.binding', 'wrong', answer, postBinding, 'response-binding');
  }
  if (expected === null) return look('request.binding', 'told', found);
  return look('request.binding', found === expected ? 'right' : 'warning', found, expected);
}

function nameIdFormat({ nameIdFormat: found }: AuthnRequest): Look {
  if (found === null) return look('request.name-id-format', 'told', null);
  return isTakenFormat(found)
    ? look('request.name-id-format', 'right', found)
    : look('request.name-id-format', 'wrong', found, takenFormats[1] ?? null, 'name-id-policy');
}

export function isTakenFormat(format: string): boolean {
  return takenFormats.includes(format);
}

function authnContext({ authnContexts, comparison }: AuthnRequest): Look {
  const found = authnContexts.join(', ');
  if (comparison !== null && comparison !== 'exact' && authnContexts.length > 0) {
    return look('request.authn-context', 'wrong', comparison, 'exact', 'authn-comparison');
  }
  return isPasswordOnly(authnContexts)
    ? look('request.authn-context', 'warning', found, null, 'authn-context')
    : look('request.authn-context', 'told', found);
}
