/**
 * What became of checking the signature of federation metadata. `other-key`: it is right, but made with a
 * key that the document does not list for signing. `invalid` is also said of a signature that covers
 * anything but the whole document.
 */
export const signatureVerdicts = ['valid', 'other-key', 'invalid', 'unsigned'] as const;
export type SignatureVerdict = (typeof signatureVerdicts)[number];
