/** First labels under imagerelay.com that belong to the vendor and are no company's portal. */
const vendorLabels = ['www', 'support', 'api', 'links', 'launch'];

const hostShape = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.imagerelay\.com$/;

/** True for `<company>.imagerelay.com` in lower case, without port; never for the vendor's own hosts. */
export function isCompanyHost(host: string): boolean {
  const label = hostShape.exec(host)?.[1];
  return label !== undefined && !vendorLabels.includes(label);
}

/**
 * What a person types as company: a bare name, a host or an address.
 * Returns the host, or null where it is none of these.
 */
export function parseCompany(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  const host = trimmed.replace(/^https:\/\//, '').replace(/\/.*$/, '');
  const full = host.includes('.') ? host : `${host}.imagerelay.com`;
  return isCompanyHost(full) ? full : null;
}

export function metadataUrlOf(host: string): string {
  return `https://${host}/sso/metadata`;
}

/** What the Assertion Consumer URL usually is; a proposal only, until the page itself was read. */
export function usualReplyUrlOf(host: string): string {
  return `https://${host}/sso/consume`;
}

export function signOnUrlOf(host: string): string {
  return `https://${host}/`;
}
