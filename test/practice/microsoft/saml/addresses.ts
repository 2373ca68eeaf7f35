import { signInHost } from '../../hosts.ts';

/** Where Entra's SAML and WS-Federation endpoints of a tenant are, and how the tenant signs its name. */
export function tenantAddresses(tenantId: string) {
  return {
    issuer: `https://sts.windows.net/${tenantId}/`,
    saml2: `https://${signInHost}/${tenantId}/saml2`,
    wsfed: `https://${signInHost}/${tenantId}/wsfed`,
  };
}
