/**
 * Where one Microsoft cloud keeps its sign-in, and how the addresses that it publishes look.
 * A further cloud is a further row; nothing else names these hosts.
 */
export interface Cloud {
  readonly adminCenterHost: string;
  readonly signInHost: string;
  readonly issuerHost: string;
  readonly myAppsHost: string;
}

const global: Cloud = {
  adminCenterHost: 'entra.microsoft.com',
  signInHost: 'login.microsoftonline.com',
  issuerHost: 'sts.windows.net',
  myAppsHost: 'myapps.microsoft.com',
};

export const clouds: readonly Cloud[] = [global];

/** The cloud that this version works with. */
export const cloud: Cloud = global;

/** The gallery's entry for what it does not know: "Create your own application". */
export const ownApplicationTemplate = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621';

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

function pattern(host: (cloud: Cloud) => string, rest: string): RegExp {
  const hosts = clouds.map((each) => host(each).replaceAll('.', '\\.')).join('|');
  return new RegExp(`^https://(?:${hosts})/${rest}$`, 'i');
}

/** Address shapes; the first group, where there is one, is the tenant GUID. */
export const addresses = {
  guid: new RegExp(`^${guid}$`, 'i'),
  saml2: pattern((c) => c.signInHost, `(${guid})/saml2/?`),
  wsFederationSignOut: pattern((c) => c.signInHost, 'common/wsfederation\\?wa=wsignout1\\.0'),
  issuer: pattern((c) => c.issuerHost, `(${guid})/`),
  metadata: pattern(
    (c) => c.signInHost,
    `(${guid})/federationmetadata/2007-06/federationmetadata\\.xml\\?appid=(${guid})`,
  ),
} as const;

/** The tenant GUID in a Login URL, issuer or metadata address, in lower case; null where none stands. */
export function tenantOf(address: string): string | null {
  for (const shape of [addresses.saml2, addresses.issuer, addresses.metadata]) {
    const tenant = shape.exec(address)?.[1];
    if (tenant) return tenant.toLowerCase();
  }
  return null;
}

/** The application GUID in a metadata address, in lower case; null where none stands. */
export function metadataAppOf(address: string): string | null {
  return addresses.metadata.exec(address)?.[2]?.toLowerCase() ?? null;
}
