import type { Assertion, SamlResponse } from '../saml/protocol/messages.ts';
import { factValue, type SetupState } from '../setup/setup-state.ts';
import type { Evidence, SeenResponse } from './evidence.ts';
import type { KnownCertificates } from './known-certificates.ts';
import { compared, type Look, look, unknown } from './look.ts';
import { looksAtNames } from './name-checks.ts';
import { looksAtSignatures } from './signature-checks.ts';
import { isSuccess } from './status.ts';
import { rightIssuer } from './tenants.ts';
import { looksAtValidity } from './validity.ts';

/** Everything that an answer is held against, one after the other. */
export function looksAtResponse(
  setup: SetupState,
  evidence: Evidence,
  known: KnownCertificates,
): readonly Look[] {
  const { response } = evidence;
  if (response === null) return [];
  if (response.reading.outcome === 'refused') {
    return [look('status', 'wrong', response.reading.reason, null, 'unreadable-response')];
  }
  const { message } = response.reading;
  if (!isSuccess(message)) return [refusal(message)];
  const { assertion } = message;
  if (assertion === null) return [look('status', 'wrong', 'Success', null, 'unreadable-response')];
  if (assertion === 'encrypted') {
    return [look('status', 'wrong', 'Success', null, 'encrypted-assertion')];
  }
  return looksAtAnswer(setup, evidence, { response, message, assertion, known });
}

function refusal({ status }: SamlResponse): Look {
  const said = [status.code, status.subCode, status.message].filter((each) => each !== null);
  return look('status', 'wrong', said.join(' · '), 'Success', 'provider-refused');
}

interface Answer {
  readonly response: SeenResponse;
  readonly message: SamlResponse;
  readonly assertion: Assertion;
  readonly known: KnownCertificates;
}

function looksAtAnswer(setup: SetupState, evidence: Evidence, answer: Answer): readonly Look[] {
  const { response, message, assertion, known } = answer;
  return [
    look('status', 'right', message.status.code, 'Success'),
    ...looksAtNames(setup, assertion),
    issuer(setup, assertion),
    audience(setup, evidence, assertion),
    ...recipients(setup, response, message, assertion),
    inResponseTo(evidence, message, assertion),
    ...looksAtValidity(assertion, response.seenAt),
    ...looksAtSignatures(response, known),
  ];
}

/** Entra may add the application's ID behind the tenant's, where somebody chose so. */
function issuer(setup: SetupState, assertion: Assertion): Look {
  const expected = rightIssuer(setup);
  const found = assertion.issuer;
  if (expected === null || found === null) return unknown('issuer', found, expected);
  if (found.toLowerCase() === expected.toLowerCase())
    return look('issuer', 'right', found, expected);
  return found.toLowerCase().startsWith(expected.toLowerCase())
    ? look('issuer', 'warning', found, expected)
    : look('issuer', 'wrong', found, expected, 'another-issuer');
}

/** An answer is for whoever asked, under the name that Image Relay goes by. */
function audience(setup: SetupState, { request }: Evidence, { audiences }: Assertion): Look {
  const asked = request?.reading.outcome === 'read' ? request.reading.message.issuer : null;
  const expected = factValue(setup, 'image-relay/sp.identifier') ?? asked;
  const found = audiences.join(', ');
  if (expected === null || audiences.length === 0) return unknown('audience', found, expected);
  return audiences.includes(expected)
    ? look('audience', 'right', found, expected)
    : look('audience', 'wrong', found, expected, 'audience');
}

/** Where the answer says that it belongs: Image Relay takes it at one address alone. */
function recipients(
  setup: SetupState,
  { sentTo }: SeenResponse,
  { destination }: SamlResponse,
  { confirmations }: Assertion,
): readonly Look[] {
  const expected = factValue(setup, 'image-relay/sp.replyUrl') ?? withoutFragment(sentTo);
  const all = confirmations.map((each) => each.recipient).filter((each) => each !== null);
  const found = all.find((each) => each === expected) ?? all[0] ?? null;
  return [
    compared('recipient', found, expected, 'recipient'),
    compared('destination', destination, expected, 'recipient'),
  ];
}

function withoutFragment(address: string): string | null {
  return address === '' ? null : address.replace(/#.*$/s, '');
}

/** An answer that nobody asked for is what a tile sends where Entra knows no Sign on URL. */
function inResponseTo(evidence: Evidence, message: SamlResponse, assertion: Assertion): Look {
  const found = message.inResponseTo ?? assertion.confirmations[0]?.inResponseTo ?? null;
  const request = evidence.request?.reading;
  const expected = request?.outcome === 'read' ? request.message.id : null;
  if (found !== null && expected === null) return unknown('in-response-to', found);
  return found !== null && found === expected
    ? look('in-response-to', 'right', found, expected)
    : look('in-response-to', 'warning', found, expected, 'unsolicited');
}
