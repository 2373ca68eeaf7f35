import { Constants, IdentityProvider, type IdentityProviderInstance } from 'samlify';
import type { SigningCertificate } from '../../world/world.ts';
import { tenantAddresses } from './addresses.ts';

export const httpPost = Constants.namespace.binding.post;
export const httpRedirect = Constants.namespace.binding.redirect;

/** The tenant in the part of the SAML library's identity provider; it signs when it has a certificate. */
export function identityProvider(
  tenantId: string,
  certificate: SigningCertificate | null,
): IdentityProviderInstance {
  const { issuer, saml2 } = tenantAddresses(tenantId);
  const endpoint = [{ Binding: httpRedirect, Location: saml2 }];
  const keys = certificate && {
    signingCert: certificate.der,
    privateKey: certificate.privateKey,
    requestSignatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  };
  return IdentityProvider({
    entityID: issuer,
    singleSignOnService: endpoint,
    singleLogoutService: endpoint,
    ...keys,
  });
}
