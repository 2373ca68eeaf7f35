const signatures = 'http://www.w3.org/2000/09/xmldsig#';
const more = 'http://www.w3.org/2001/04/xmldsig-more#';
const encryption = 'http://www.w3.org/2001/04/xmlenc#';

/** A hash by the name that WebCrypto knows it by. */
type Hash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** An algorithm by the last part of its address (RFC 9231), such as `rsa-sha256`. */
export interface Method {
  readonly name: string;
  readonly hash: Hash;
}

export type Digest = Method;

const methods: Readonly<Record<string, Hash>> = {
  [`${signatures}rsa-sha1`]: 'SHA-1',
  [`${more}rsa-sha256`]: 'SHA-256',
  [`${more}rsa-sha384`]: 'SHA-384',
  [`${more}rsa-sha512`]: 'SHA-512',
};

const digests: Readonly<Record<string, Hash>> = {
  [`${signatures}sha1`]: 'SHA-1',
  [`${encryption}sha256`]: 'SHA-256',
  [`${more}sha384`]: 'SHA-384',
  [`${encryption}sha512`]: 'SHA-512',
};

/** The method of a signature by its address; null for one that is not known here. */
export function methodOf(address: string | null): Method | null {
  return named(methods, address);
}

/** The method of a digest by its address; null for one that is not known here. */
export function digestOf(address: string | null): Digest | null {
  return named(digests, address);
}

function named(known: Readonly<Record<string, Hash>>, address: string | null): Method | null {
  const hash = address !== null && Object.hasOwn(known, address) ? known[address] : undefined;
  if (address === null || hash === undefined) return null;
  return { name: address.slice(address.indexOf('#') + 1), hash };
}
