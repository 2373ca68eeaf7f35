import { randomUUID } from 'node:crypto';
import type { SigningCertificate } from '../../world/world.ts';
import { tenantAddresses } from '../saml/addresses.ts';
import { type Xml, xml } from '../saml/xml.ts';
import { offeredClaimTypes } from './claim-types.ts';
import { signEnveloped } from './xml-signature.ts';

const federation = 'http://docs.oasis-open.org/wsfed/federation/200706';
const samlBindings = 'urn:oasis:names:tc:SAML:2.0:bindings';

export interface MetadataKeys {
  /** Signs the document itself. */
  signer: SigningCertificate;
  /** Listed in each role, in this order. */
  shown: readonly SigningCertificate[];
}

/** A tenant's federation metadata, signed, on one line. */
export function federationMetadata(tenantId: string, keys: MetadataKeys): string {
  const id = `_${randomUUID()}`;
  const document = xml`
    <EntityDescriptor ID="${id}" entityID="${tenantAddresses(tenantId).issuer}" xmlns="urn:oasis:names:tc:SAML:2.0:metadata">
      ${roles(tenantId, keys.shown.map(keyDescriptor))}
    </EntityDescriptor>`;
  const signed = signEnveloped(document.xml, 'EntityDescriptor', keys.signer);
  return `<?xml version="1.0" encoding="utf-8"?>${signed}`;
}

function keyDescriptor(certificate: SigningCertificate): Xml {
  return xml`
    <KeyDescriptor use="signing">
      <KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#">
        <X509Data><X509Certificate>${certificate.der}</X509Certificate></X509Data>
      </KeyInfo>
    </KeyDescriptor>`;
}

function roles(tenantId: string, keys: readonly Xml[]): Xml[] {
  return [tokenService(tenantId, keys), applicationService(tenantId, keys), idp(tenantId, keys)];
}

function tokenService(tenantId: string, keys: readonly Xml[]): Xml {
  const { wsfed } = tenantAddresses(tenantId);
  return xml`
    <RoleDescriptor xsi:type="fed:SecurityTokenServiceType" protocolSupportEnumeration="${federation}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:fed="${federation}">
      ${keys}
      <fed:ClaimTypesOffered>${offeredClaimTypes.map(claimType)}</fed:ClaimTypesOffered>
      <fed:SecurityTokenServiceEndpoint>${endpoint(wsfed)}</fed:SecurityTokenServiceEndpoint>
      <fed:PassiveRequestorEndpoint>${endpoint(wsfed)}</fed:PassiveRequestorEndpoint>
    </RoleDescriptor>`;
}

function applicationService(tenantId: string, keys: readonly Xml[]): Xml {
  const { issuer, wsfed } = tenantAddresses(tenantId);
  return xml`
    <RoleDescriptor xsi:type="fed:ApplicationServiceType" protocolSupportEnumeration="${federation}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:fed="${federation}">
      ${keys}
      <fed:TargetScopes>${endpoint(issuer)}</fed:TargetScopes>
      <fed:ApplicationServiceEndpoint>${endpoint(wsfed)}</fed:ApplicationServiceEndpoint>
      <fed:PassiveRequestorEndpoint>${endpoint(wsfed)}</fed:PassiveRequestorEndpoint>
    </RoleDescriptor>`;
}

function idp(tenantId: string, keys: readonly Xml[]): Xml {
  const { saml2 } = tenantAddresses(tenantId);
  return xml`
    <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
      ${keys}
      <SingleLogoutService Binding="${samlBindings}:HTTP-Redirect" Location="${saml2}"/>
      <SingleSignOnService Binding="${samlBindings}:HTTP-Redirect" Location="${saml2}"/>
      <SingleSignOnService Binding="${samlBindings}:HTTP-POST" Location="${saml2}"/>
    </IDPSSODescriptor>`;
}

function claimType([uri, name]: readonly [string, string]): Xml {
  return xml`
    <auth:ClaimType Uri="${uri}" xmlns:auth="http://docs.oasis-open.org/wsfed/authorization/200706">
      <auth:DisplayName>${name}</auth:DisplayName>
    </auth:ClaimType>`;
}

function endpoint(address: string): Xml {
  return xml`
    <wsa:EndpointReference xmlns:wsa="http://www.w3.org/2005/08/addressing">
      <wsa:Address>${address}</wsa:Address>
    </wsa:EndpointReference>`;
}
