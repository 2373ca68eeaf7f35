/*
 * SAML 2.0 messages in the parts that a sign-in goes by (saml-core, saml-bindings). Values are as they stand
 * in the message; null stands for what was not sent. Times are ISO 8601.
 */

/** What a service provider asks for (saml-core 3.4.1). */
export interface AuthnRequest {
  readonly id: string;
  readonly issuer: string | null;
  /** AssertionConsumerServiceURL. */
  readonly acs: string | null;
  readonly destination: string | null;
  /** In which binding the answer is to come. */
  readonly protocolBinding: string | null;
  readonly issueInstant: string | null;
  readonly nameIdFormat: string | null;
  /** AuthnContextClassRef, in their order. */
  readonly authnContexts: readonly string[];
  /** How they are to be compared; SAML takes `exact` where nothing is said. */
  readonly comparison: string | null;
  readonly forceAuthn: boolean;
  readonly hasSubject: boolean;
  readonly isSigned: boolean;
}

/** One bearer's confirmation (saml-core 2.4.1.2). */
export interface Confirmation {
  readonly recipient: string | null;
  readonly inResponseTo: string | null;
  readonly notOnOrAfter: string | null;
}

export interface Attribute {
  readonly name: string;
  readonly values: readonly string[];
}

/** What the identity provider says of somebody (saml-core 2.3.3). */
export interface Assertion {
  readonly id: string;
  readonly issuer: string | null;
  readonly nameId: { readonly value: string; readonly format: string | null } | null;
  readonly audiences: readonly string[];
  readonly notBefore: string | null;
  readonly notOnOrAfter: string | null;
  readonly confirmations: readonly Confirmation[];
  readonly attributes: readonly Attribute[];
  readonly authnContext: string | null;
  readonly authnInstant: string | null;
}

/** What goes back to the service provider (saml-core 3.3.3). */
export interface SamlResponse {
  readonly id: string;
  readonly issuer: string | null;
  readonly destination: string | null;
  readonly inResponseTo: string | null;
  readonly issueInstant: string | null;
  readonly status: {
    /** The last part of the code's URN, such as `Success` or `Responder`. */
    readonly code: string;
    /** The same of the code within it. */
    readonly subCode: string | null;
    readonly message: string | null;
  };
  /** `encrypted` where it is not to be read here. */
  readonly assertion: Assertion | 'encrypted' | null;
}

/** Why a message is not read: it may mean one thing to one reader and another to the next. */
export const messageRefusals = [
  'too-large',
  'not-base64',
  'not-deflated',
  'not-xml',
  'declarations',
  'too-deep',
  'another-message',
  /** An ID that two elements bear. */
  'duplicate-id',
  /** Several assertions, or one that does not stand where it belongs. */
  'several-assertions',
  /** An element stands twice that can stand once, or where it does not belong. */
  'unexpected-element',
  /** Comments or other markup within a value. */
  'broken-value',
] as const;
export type MessageRefusal = (typeof messageRefusals)[number];

export type Reading<Message> =
  | { readonly outcome: 'read'; readonly message: Message }
  | { readonly outcome: 'refused'; readonly reason: MessageRefusal };

/** What became of checking one signature of a response. */
export interface SignatureCheck {
  /** What it signs, judged by what it refers to and not by where it stands. */
  readonly covers: 'response' | 'assertion';
  /** `valid`: one of the certificates that were given made it. `other-key`: right, with another key. */
  readonly verdict: 'valid' | 'other-key' | 'invalid';
  /** Base64 of the DER of the given certificate that made it. */
  readonly signer: string | null;
  /** Base64 of the DER of the certificate that it carries along; it says nothing of who signed. */
  readonly embedded: string | null;
  /** The last part of the algorithms' addresses, such as `rsa-sha256`. */
  readonly signatureMethod: string;
  readonly digestMethod: string;
}

/** `broken`: signatures that do not cover plainly what they seem to, so that nothing in the message counts. */
export type Signatures =
  | { readonly outcome: 'checked'; readonly checks: readonly SignatureCheck[] }
  | { readonly outcome: 'broken' };
