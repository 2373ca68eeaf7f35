import type {
  Ending,
  Evidence,
  SeenResponse,
  SignInError,
} from '../../../lib/diagnosis/evidence.ts';
import type {
  KnownCertificate,
  KnownCertificates,
} from '../../../lib/diagnosis/known-certificates.ts';
import type {
  Assertion,
  AuthnRequest,
  MessageRefusal,
  SamlResponse,
  SignatureCheck,
  Signatures,
} from '../../../lib/saml/protocol/messages.ts';
import {
  der,
  issuerOf,
  loginUrlOf,
  metadataUrl,
  otherThumbprint,
  replyUrl,
  tenantId,
  testUser,
  thumbprint,
} from './identities.ts';
import { emailFormat } from './known-setups.ts';

export const claims = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/';
export const otherDer = der.replaceAll('q7Xw', 'Zk2p');
const requestId = '_6d1f0a37';
const answered = '2026-11-02T09:06:00.000Z';

export const heldCertificate: KnownCertificate = {
  der,
  thumbprint,
  notAfter: '2029-11-01T12:00:00.000Z',
};
export const otherCertificate: KnownCertificate = {
  ...heldCertificate,
  der: otherDer,
  thumbprint: otherThumbprint,
};
export const known: KnownCertificates = {
  imageRelayCertificate: heldCertificate,
  activeCertificate: heldCertificate,
};

export function aRequest(
  message: Partial<AuthnRequest> = {},
  sentTo = loginUrlOf(tenantId),
): NonNullable<Evidence['request']> {
  return {
    reading: { outcome: 'read', message: { ...asked, ...message } },
    binding: 'HTTP-POST',
    sentTo,
  };
}

const asked: AuthnRequest = {
  id: requestId,
  issuer: metadataUrl,
  acs: replyUrl,
  destination: loginUrlOf(tenantId),
  protocolBinding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
  issueInstant: '2026-11-02T09:05:10.000Z',
  nameIdFormat: emailFormat,
  authnContexts: [],
  comparison: null,
  forceAuthn: false,
  hasSubject: false,
  isSigned: false,
};

export const theAssertion: Assertion = {
  id: '_a81c22e5',
  issuer: issuerOf(tenantId),
  nameId: { value: testUser, format: emailFormat },
  audiences: [metadataUrl],
  notBefore: '2026-11-02T09:01:00.000Z',
  notOnOrAfter: '2026-11-02T10:06:00.000Z',
  confirmations: [
    { recipient: replyUrl, inResponseTo: requestId, notOnOrAfter: '2026-11-02T10:06:00.000Z' },
  ],
  attributes: [
    { name: `${claims}name`, values: [testUser] },
    { name: `${claims}emailaddress`, values: [testUser] },
  ],
  authnContext: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
  authnInstant: '2026-11-02T09:05:50.000Z',
};

const theMessage: SamlResponse = {
  id: '_f0c4d2b7',
  issuer: issuerOf(tenantId),
  destination: replyUrl,
  inResponseTo: requestId,
  issueInstant: answered,
  status: { code: 'Success', subCode: null, message: null },
  assertion: theAssertion,
};

const aSignature: SignatureCheck = {
  covers: 'assertion',
  verdict: 'valid',
  signer: der,
  embedded: der,
  signatureMethod: 'rsa-sha256',
  digestMethod: 'sha256',
};

export function signedBy(...checks: readonly Partial<SignatureCheck>[]): Signatures {
  return { outcome: 'checked', checks: checks.map((each) => ({ ...aSignature, ...each })) };
}

export function aResponse(
  message: Partial<SamlResponse> = {},
  changes: Partial<SeenResponse> = {},
): SeenResponse {
  return {
    reading: { outcome: 'read', message: { ...theMessage, ...message } },
    signatures: signedBy({}),
    sentTo: replyUrl,
    seenAt: answered,
    ...changes,
  };
}

/** An answer of which something in the assertion is otherwise. */
export function anAnswer(
  assertion: Partial<Assertion>,
  changes: Partial<SeenResponse> = {},
): SeenResponse {
  return aResponse({ assertion: { ...theAssertion, ...assertion } }, changes);
}

/** An answer that names somebody of whom the setup knows nothing. */
export const forStranger = anAnswer({
  nameId: { value: 'a@larkspur.example', format: emailFormat },
  attributes: [
    { name: `${claims}name`, values: ['a@larkspur.example'] },
    { name: `${claims}emailaddress`, values: ['a@larkspur.example'] },
  ],
});

export function unread(reason: MessageRefusal): SeenResponse {
  return aResponse({}, { reading: { outcome: 'refused', reason }, signatures: null });
}

export function refusal(message: string | null): SeenResponse {
  const status = { code: 'Responder', subCode: null, message };
  return aResponse({ status, assertion: null }, { signatures: signedBy() });
}

export function anError(code: number, text = ''): SignInError {
  return { code, text };
}

export const arrived: Extract<Ending, { kind: 'signed-in' }> = {
  kind: 'signed-in',
  email: testUser,
  isLibraryEmpty: false,
};
export const refused: Ending = { kind: 'other-page', isConsumer: true, text: '' };
export const backAtSignIn: Ending = { kind: 'sign-in-page', text: '' };

/** A test of the first way, in which everything went well. */
export function anEvidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    kind: 'sp',
    startedAt: '2026-11-02T09:05:00.000Z',
    seesSignIn: true,
    request: aRequest(),
    errors: [],
    response: aResponse(),
    ending: arrived,
    ...changes,
  };
}

/** A test that ended on Microsoft's page with these codes. */
export function stoppedBy(codes: readonly number[], changes: Partial<Evidence> = {}): Evidence {
  const errors = codes.map((code) => anError(code));
  return anEvidence({ errors, response: null, ending: null, ...changes });
}

/** A test in which Image Relay refused this answer. */
export function refusedAnswer(response: SeenResponse): Evidence {
  return anEvidence({ response, ending: refused });
}
