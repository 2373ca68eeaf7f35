import { child } from './message-namespaces.ts';
import type { MessageRefusal, Reading, SamlResponse } from './messages.ts';
import { openMessage } from './open-message.ts';
import { readAssertion, textOf } from './read-assertion.ts';

/**
 * Reads a Response strictly: what another reader could understand differently is refused with a reason.
 * What stands encrypted within a readable assertion, such as an EncryptedID, counts as unexpected, because
 * nothing here could tell it from something that is missing. Reading says nothing of signatures.
 *
 * @param xml the message as it was decoded.
 */
export function readResponse(xml: string): Reading<SamlResponse> {
  const opened = openMessage(xml, 'samlp:Response');
  if (opened.outcome === 'refused') return opened;
  const { root, id } = opened;
  const status = statusOf(child(root, 'samlp:Status'));
  if (status === null) return refuse('another-message');
  const assertion = assertionIn(root);
  if (assertion === 'unclear') return refuse('unexpected-element');
  const issuer = textOf(child(root, 'saml:Issuer'));
  const message = { id, issuer, ...attributesOf(root), status, assertion };
  return { outcome: 'read', message };
}

function attributesOf(
  root: Element,
): Pick<SamlResponse, 'destination' | 'inResponseTo' | 'issueInstant'> {
  return {
    destination: root.getAttribute('Destination'),
    inResponseTo: root.getAttribute('InResponseTo'),
    issueInstant: root.getAttribute('IssueInstant'),
  };
}

function assertionIn(root: Element): SamlResponse['assertion'] | 'unclear' {
  if (child(root, 'saml:EncryptedAssertion')) return 'encrypted';
  const element = child(root, 'saml:Assertion');
  return element && (readAssertion(element) ?? 'unclear');
}

function statusOf(status: Element | null): SamlResponse['status'] | null {
  const outer = child(status, 'samlp:StatusCode');
  const code = codeOf(outer);
  if (code === null) return null;
  const subCode = codeOf(child(outer, 'samlp:StatusCode'));
  return { code, subCode, message: textOf(child(status, 'samlp:StatusMessage')) };
}

const statusPrefix = 'urn:oasis:names:tc:SAML:2.0:status:';

/** A code that is none of SAML's own keeps its whole name, so that it cannot pass for one. */
function codeOf(code: Element | null): string | null {
  const value = code?.getAttribute('Value') ?? null;
  return value?.startsWith(statusPrefix) ? value.slice(statusPrefix.length) : value;
}

function refuse(reason: MessageRefusal): Reading<SamlResponse> {
  return { outcome: 'refused', reason };
}
