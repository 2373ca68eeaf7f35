export const tenantId = '3f2c9a51-8d0e-4b76-9c1d-5e7a64b0f218';
export const otherTenantId = 'a8d14e60-27b3-4c95-8f0a-b91c3d52e744';

export const issuer = `https://sts.windows.net/${tenantId}/`;
export const saml2 = `https://login.microsoftonline.com/${tenantId}/saml2`;

/** What a test changes in a document that is right otherwise. */
export interface MetadataParts {
  entityId?: string;
  signOn?: string;
  signOut?: string;
  certificates?: readonly string[];
  /** The key descriptors as text, in place of one for each certificate. */
  keys?: string;
}

/** Metadata in the shape that Entra publishes for one application, without its signature. */
export function metadataText(parts: MetadataParts = {}): string {
  const { entityId = issuer, signOn = saml2, signOut = saml2, certificates = [] } = parts;
  const keys = parts.keys ?? certificates.map((each) => keyDescriptor(each)).join('');
  const binding = 'urn:oasis:names:tc:SAML:2.0:bindings';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<EntityDescriptor ID="_1" entityID="${entityId}" xmlns="urn:oasis:names:tc:SAML:2.0:metadata">`,
    '<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">',
    keys,
    `<SingleLogoutService Binding="${binding}:HTTP-Redirect" Location="${signOut}"/>`,
    `<SingleSignOnService Binding="${binding}:HTTP-Redirect" Location="${signOn}"/>`,
    `<SingleSignOnService Binding="${binding}:HTTP-POST" Location="${signOn}"/>`,
    '</IDPSSODescriptor>',
    '</EntityDescriptor>',
  ].join('');
}

/** @param use the attribute as text; empty for a key that serves every purpose. */
export function keyDescriptor(certificate: string, use = 'use="signing"'): string {
  const data = `<X509Data><X509Certificate>${certificate}</X509Certificate></X509Data>`;
  const info = `<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#">${data}</KeyInfo>`;
  return `<KeyDescriptor ${use}>${info}</KeyDescriptor>`;
}
