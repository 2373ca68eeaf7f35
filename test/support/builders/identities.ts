/** Invented identities that the tests agree on. */
export const company = 'larkspur.imagerelay.com';
export const otherCompany = 'tamarind.imagerelay.com';

export const tenantId = '0f3c1a52-6f0e-4c39-9a8e-2b7d51c4e901';
export const otherTenantId = '7d2a9b14-08c5-4e6f-b1d3-94e0a6f7c802';
export const objectId = '5b8f0c2d-3a47-4d19-8e60-c1f2a3b4d503';
export const otherObjectId = '9e4d7a61-b2c8-4f05-a7d3-06f8e1c2b904';
export const appId = 'c6a1e8f3-2d94-47b0-95ce-8d7f3b0a1e05';
export const otherAppId = 'e0b5d2c7-64f8-4a13-8b9d-7c2e1f0a3d06';

export const testUser = 'B.Simon@larkspur.example';

export const thumbprint = 'A1B2C3D4E5F60718293A4B5C6D7E8F9001122334';
export const otherThumbprint = '00FF11EE22DD33CC44BB55AA66997788AABBCCDD';

/** Base64 that has a certificate's shape; nothing in these tests decodes it. */
export const der = `MIIC8DCCAdigAwIBAgIQ${'q7Xw'.repeat(30)}`;

export const metadataUrl = `https://${company}/sso/metadata`;
export const replyUrl = `https://${company}/sso/consume`;
export const signOnUrl = `https://${company}/`;

export function loginUrlOf(tenant: string): string {
  return `https://login.microsoftonline.com/${tenant}/saml2`;
}

export function issuerOf(tenant: string): string {
  return `https://sts.windows.net/${tenant}/`;
}

export function federationMetadataOf(tenant: string, app: string): string {
  return `https://login.microsoftonline.com/${tenant}/federationmetadata/2007-06/federationmetadata.xml?appid=${app}`;
}
