import { deflateRawSync } from 'node:zlib';
import { tenantAddresses } from '../saml/addresses.ts';
import { acs, identifier } from './image-relay-app.ts';

export interface AuthnRequestParts {
  id?: string;
  issuer?: string;
  /** Further attributes of the AuthnRequest element. */
  attributes?: string;
  /** XML after the Issuer. */
  inner?: string;
}

/** An AuthnRequest as Image Relay might send it, spoilt where a test says so. */
export function authnRequest(parts: AuthnRequestParts = {}): string {
  const attributes = parts.attributes ?? `AssertionConsumerServiceURL="${acs}"`;
  return `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${parts.id ?? '_request'}" Version="2.0" IssueInstant="${new Date().toISOString()}" ${attributes}><saml:Issuer>${parts.issuer ?? identifier}</saml:Issuer>${parts.inner ?? ''}</samlp:AuthnRequest>`;
}

export function logoutRequest(nameId: string, issuer = identifier): string {
  return `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_logout" Version="2.0" IssueInstant="2026-11-02T09:00:00Z"><saml:Issuer>${issuer}</saml:Issuer><saml:NameID>${nameId}</saml:NameID></samlp:LogoutRequest>`;
}

/** The address that carries a message by HTTP-Redirect. */
export function redirectUrl(tenantId: string, message: string, relayState = ''): string {
  const url = new URL(tenantAddresses(tenantId).saml2);
  url.searchParams.set('SAMLRequest', deflateRawSync(message).toString('base64'));
  if (relayState !== '') url.searchParams.set('RelayState', relayState);
  return url.href;
}

/** The form that carries a message by HTTP-POST. */
export function postForm(message: string, relayState = ''): Record<string, string> {
  const SAMLRequest = Buffer.from(message).toString('base64');
  return relayState === '' ? { SAMLRequest } : { SAMLRequest, RelayState: relayState };
}
