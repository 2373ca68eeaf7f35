import { inflateRawSync } from 'node:zlib';

/** What came in the SAMLRequest parameter of an HTTP request. */
export type SamlMessage =
  | {
      outcome: 'read';
      xml: string;
      binding: 'redirect' | 'post';
      relayState: string;
      /** Whether it bears a signature; what that is worth is nobody's question here. */
      isSigned: boolean;
    }
  | { outcome: 'missing' }
  | { outcome: 'unreadable' };

type Parameters = Readonly<Record<string, unknown>>;

/** HTTP-Redirect: deflated, then base64. */
export function readRedirectBinding(query: Parameters): SamlMessage {
  const encoded = query.SAMLRequest;
  if (typeof encoded !== 'string' || encoded === '') return { outcome: 'missing' };
  const xml = inflate(encoded);
  if (xml === null) return { outcome: 'unreadable' };
  const isSigned = query.Signature !== undefined;
  return { outcome: 'read', xml, binding: 'redirect', relayState: relayState(query), isSigned };
}

/** HTTP-POST: base64 alone. */
export function readPostBinding(form: Parameters): SamlMessage {
  const encoded = form.SAMLRequest;
  if (typeof encoded !== 'string' || encoded === '') return { outcome: 'missing' };
  const xml = Buffer.from(encoded, 'base64').toString('utf8');
  const isSigned = /<(?:\w+:)?Signature[\s>]/.test(xml);
  return { outcome: 'read', xml, binding: 'post', relayState: relayState(form), isSigned };
}

function inflate(encoded: string): string | null {
  try {
    return inflateRawSync(Buffer.from(encoded, 'base64')).toString('utf8');
  } catch {
    return null;
  }
}

function relayState(parameters: Parameters): string {
  return typeof parameters.RelayState === 'string' ? parameters.RelayState : '';
}
