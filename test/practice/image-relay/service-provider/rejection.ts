import { SamlStatusError } from '@node-saml/node-saml';

/** Why a response did not sign anybody in, as a literal and in words. */
export interface Rejection {
  reason: RejectionReason;
  text: string;
}

export type RejectionReason =
  | 'not-set-up'
  | 'malformed'
  | 'refused-by-provider'
  | 'unsolicited'
  | 'signature'
  | 'certificate-expired'
  | 'encrypted'
  | 'time'
  | 'audience'
  | 'destination'
  | 'recipient'
  | 'name-id-format'
  | 'not-an-email'
  | 'unknown-user';

/** The library tells its failures apart by their wording alone; the first pattern that fits names it. */
const wordings: readonly [RegExp, RejectionReason, string][] = [
  [
    /InResponseTo/,
    'unsolicited',
    'The response is unsolicited: it answers no sign-in request that this portal has sent and still waits for.',
  ],
  [
    /decryption key/,
    'encrypted',
    'The assertion is encrypted, and this portal has no key to decrypt it with.',
  ],
  [
    /signature|idpCert|certificate|PEM/i,
    'signature',
    'The signature of the response cannot be verified with the x.509 Certificate in Single Sign On Settings. It is probably not the active certificate of the identity provider.',
  ],
  [
    /expired|not yet valid|subject confirmation/i,
    'time',
    'The response is outside its time of validity: it has expired or is not valid yet.',
  ],
];

/** What an error of the SAML library means. */
export function explainError(error: unknown): Rejection {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof SamlStatusError) return refused(message);
  if (/audience/i.test(message)) return wrongAudience(message);
  const found = wordings.find(([pattern]) => pattern.test(message));
  if (found) return { reason: found[1], text: found[2] };
  return { reason: 'malformed', text: `The response cannot be read: ${message}.` };
}

function refused(message: string): Rejection {
  return {
    reason: 'refused-by-provider',
    text: `The identity provider did not sign anybody in: ${message}.`,
  };
}

function wrongAudience(message: string): Rejection {
  return {
    reason: 'audience',
    text: `The response is meant for another audience than the Metadata URL of this portal. ${message}`,
  };
}
