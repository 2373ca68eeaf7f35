/** Breakages of the consoles; an absent one is not there. */
export interface Faults {
  /** Image Relay drops the Name Id Format that was saved. */
  ignoreNameIdFormat?: boolean;
  /** Image Relay's Login URL field empties itself when the focus leaves it. */
  dropOnBlur?: boolean;
  /** Image Relay saves addresses in lower case. */
  lowerCaseUrls?: boolean;
  /** Image Relay saves the e-mail addresses of its users in lower case. */
  lowerCaseEmails?: boolean;
  /** Federation metadata of an application carries another one's certificate, or the tenant's. */
  metadataCertificate?: 'other-app';
  /** Whatever is asked for as federation metadata is answered with this instead. */
  metadataAnswer?: () => Response | Promise<Response>;
  /** Entra's clock is this many minutes ahead, or behind where negative, when it signs somebody in. */
  clockSkewMinutes?: number;
  /** Entra's assertions are for another application. */
  wrongAudience?: boolean;
  /** Entra's assertions are to be delivered at another address. */
  wrongRecipient?: boolean;
  /** Entra's responses name another Destination than where they are sent. */
  wrongDestination?: boolean;
  /** Entra's assertions come from another tenant, if one believes them. */
  wrongIssuer?: boolean;
  /** What is wrong with the signature of Entra's responses. */
  signature?: SignatureFault;
  /** Entra encrypts assertions for a key that Image Relay does not have. */
  encryptedAssertion?: boolean;
  /** Entra answers a request that was never made. */
  answersAnotherRequest?: boolean;
  /** Entra says by a SAML response, not on a page of its own, that nobody was signed in. */
  respondsWithFailure?: boolean;
  /** Entra gives the application's own Name ID format, whatever the request asks for. */
  ignoreNameIdPolicy?: boolean;
  /** Entra shows what is wrong with an account on an error page, not beside the field. */
  accountErrorPages?: boolean;
  /** What is wrong with the requests of Image Relay. */
  request?: RequestFault;
  /** Image Relay looks whether its certificate has ended. */
  checkCertificateEnd?: boolean;
  /** Image Relay answers a response that it does not take with its sign-in page. */
  bounceToSignIn?: boolean;
}

export type SignatureFault = 'none' | 'response-only' | 'sha1' | 'foreign-key' | 'tampered';

export type RequestFault =
  | 'no-acs'
  | 'subject'
  | 'comparison-minimum'
  | 'artifact'
  | 'id-with-digit'
  | 'name-qualifier'
  | 'other-destination'
  | 'day-old'
  | 'deflated-post';
