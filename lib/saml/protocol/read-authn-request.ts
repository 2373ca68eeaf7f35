import { child, children } from './message-namespaces.ts';
import type { AuthnRequest, Reading } from './messages.ts';
import { openMessage } from './open-message.ts';
import { textOf } from './read-assertion.ts';

/**
 * Reads an AuthnRequest, as strictly as a Response. `isSigned` tells of a signature within the message: one
 * of the HTTP-Redirect binding stands beside it, in the address.
 *
 * @param xml the message as it was decoded.
 */
export function readAuthnRequest(xml: string): Reading<AuthnRequest> {
  const opened = openMessage(xml, 'samlp:AuthnRequest');
  if (opened.outcome === 'refused') return opened;
  const { root, id } = opened;
  const context = child(root, 'samlp:RequestedAuthnContext');
  const classes = context ? children(context, 'saml:AuthnContextClassRef') : [];
  const message: AuthnRequest = {
    id,
    issuer: textOf(child(root, 'saml:Issuer')),
    acs: root.getAttribute('AssertionConsumerServiceURL'),
    destination: root.getAttribute('Destination'),
    protocolBinding: root.getAttribute('ProtocolBinding'),
    issueInstant: root.getAttribute('IssueInstant'),
    nameIdFormat: child(root, 'samlp:NameIDPolicy')?.getAttribute('Format') ?? null,
    authnContexts: classes.map((each) => each.textContent ?? ''),
    comparison: context?.getAttribute('Comparison') ?? null,
    forceAuthn: ['true', '1'].includes(root.getAttribute('ForceAuthn') ?? ''),
    hasSubject: child(root, 'saml:Subject') !== null,
    isSigned: child(root, 'ds:Signature') !== null,
  };
  return { outcome: 'read', message };
}
