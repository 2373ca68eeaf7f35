import { type Attack, type Keys, type Pieces, piecesOf } from './attack.ts';
import { responseText } from './sign-in-messages.ts';
import { signed } from './sign-message.ts';

export const samlp = 'urn:oasis:names:tc:SAML:2.0:protocol';
export const saml = 'urn:oasis:names:tc:SAML:2.0:assertion';
export const endOfSignature = '</Signature>';
export const end = '</samlp:Response>';
export const elsewhere = { isRightElsewhere: true };

const signedAssertion = ({ trusted }: Keys) => piecesOf(signed(responseText(), trusted));
const signedResponse = ({ trusted }: Keys) =>
  piecesOf(signed(responseText(), trusted, { element: 'Response' }));

/** Builds from a Response whose assertion is signed. */
export function on(build: (pieces: Pieces) => string): Attack['build'] {
  return (keys) => build(signedAssertion(keys));
}

export function onResponse(build: (pieces: Pieces) => string): Attack['build'] {
  return (keys) => build(signedResponse(keys));
}

/** An assertion of somebody else in place of the signed one, which goes where it is put. */
export function replaced(build: (pieces: Pieces) => string): Attack['build'] {
  return on((pieces) => pieces.xml.replace(pieces.assertion, () => build(pieces)));
}

export const object = (content: string) => `<Object>${content}</Object>`;
export const extensions = (content: string) => `<samlp:Extensions>${content}</samlp:Extensions>`;
