import { Extractor } from 'samlify';
import { z } from 'zod';

const text = z
  .string()
  .trim()
  .nullish()
  .transform((value) => value || null);

const authnRequest = z.object({
  id: z.string().min(1),
  issuer: z.string().trim().min(1),
  acs: text,
  destination: text,
  issueInstant: text,
  protocolBinding: text,
  forceAuthn: text.transform((value) => value === 'true' || value === '1'),
  nameIdFormat: text,
  nameQualifier: text,
  authnContextClass: text,
  authnContextComparison: text,
  subject: text,
});

/** An AuthnRequest in the parts that the sign-in goes by; null stands for what was not sent. */
export type AuthnRequest = z.infer<typeof authnRequest>;

const authnRequestFields = [
  field('id', 'ID', []),
  field('issuer', null, ['Issuer']),
  field('acs', 'AssertionConsumerServiceURL', []),
  field('destination', 'Destination', []),
  field('issueInstant', 'IssueInstant', []),
  field('protocolBinding', 'ProtocolBinding', []),
  field('forceAuthn', 'ForceAuthn', []),
  field('nameIdFormat', 'Format', ['NameIDPolicy']),
  field('nameQualifier', 'SPNameQualifier', ['NameIDPolicy']),
  field('authnContextClass', null, ['RequestedAuthnContext', 'AuthnContextClassRef']),
  field('authnContextComparison', 'Comparison', ['RequestedAuthnContext']),
  { ...field('subject', null, ['Subject']), context: true },
].map((each) => ({ ...each, localPath: ['AuthnRequest', ...each.localPath] }));

const logoutRequest = z.object({
  id: z.string().min(1),
  issuer: z.string().trim().min(1),
  nameId: text,
});

export type LogoutRequest = z.infer<typeof logoutRequest>;

const logoutRequestFields = [
  field('id', 'ID', []),
  field('issuer', null, ['Issuer']),
  field('nameId', null, ['NameID']),
].map((each) => ({ ...each, localPath: ['LogoutRequest', ...each.localPath] }));

/** Null when the XML is no AuthnRequest, or one without ID or Issuer. */
export function parseAuthnRequest(xml: string): AuthnRequest | null {
  return authnRequest.safeParse(extract(xml, authnRequestFields)).data ?? null;
}

/** Null when the XML is no LogoutRequest, or one without ID or Issuer. */
export function parseLogoutRequest(xml: string): LogoutRequest | null {
  return logoutRequest.safeParse(extract(xml, logoutRequestFields)).data ?? null;
}

/** One attribute of the element at the path, or the element's text. */
function field(key: string, attribute: string | null, localPath: string[]) {
  return { key, localPath, attributes: attribute === null ? [] : [attribute] };
}

function extract(xml: string, fields: Parameters<typeof Extractor.extract>[1]): unknown {
  try {
    return Extractor.extract(xml, fields);
  } catch {
    // The library throws on whatever is not well-formed.
    return null;
  }
}
