import { addresses, tenantOf } from './clouds.ts';
import { namespaces, readXml, type XmlRefusal } from './metadata-xml.ts';
import { derOf } from './pem.ts';
import { childrenOf, isElement } from './xml-document.ts';

/** What a tenant's federation metadata says about its identity provider. */
export interface Metadata {
  readonly entityId: string;
  readonly tenantId: string | null;
  readonly signOnUrls: readonly string[];
  readonly signOutUrls: readonly string[];
  /** Base64 of the DER of each distinct signing certificate. */
  readonly certificates: readonly string[];
}

/** Why a text is not taken for federation metadata. */
export type MetadataRefusal = XmlRefusal | 'not-metadata';

export type MetadataReading =
  | { readonly outcome: 'read'; readonly metadata: Metadata }
  | { readonly outcome: 'refused'; readonly reason: MetadataRefusal };

/** Reads Microsoft's federation metadata; anything that is not exactly that is refused. */
export function readMetadata(xml: string): MetadataReading {
  const reading = readXml(xml);
  if (reading.outcome === 'refused') return reading;
  const { root } = reading;
  const identityProvider = identityProviderIn(root);
  const metadata = identityProvider && metadataOf(root, identityProvider);
  return metadata ? { outcome: 'read', metadata } : { outcome: 'refused', reason: 'not-metadata' };
}

function identityProviderIn(root: Element): Element | null {
  if (!isElement(root, namespaces.metadata, 'EntityDescriptor')) return null;
  const [role, ...others] = childrenOf(root, namespaces.metadata, 'IDPSSODescriptor');
  return role !== undefined && others.length === 0 ? role : null;
}

function metadataOf(root: Element, identityProvider: Element): Metadata | null {
  const entityId = root.getAttribute('entityID') ?? '';
  const signOnUrls = locationsOf(identityProvider, 'SingleSignOnService');
  const signOutUrls = locationsOf(identityProvider, 'SingleLogoutService');
  const certificates = signingCertificatesOf(identityProvider);
  const areAddresses =
    addresses.issuer.test(entityId) && signOnUrls.every(isSignOn) && signOutUrls.every(isSignOut);
  if (!areAddresses || signOnUrls.length === 0 || certificates === null) return null;
  if (!nameOneTenant([entityId, ...signOnUrls, ...signOutUrls])) return null;
  return { entityId, tenantId: tenantOf(entityId), signOnUrls, signOutUrls, certificates };
}

function isSignOn(address: string): boolean {
  return addresses.saml2.test(address);
}

function isSignOut(address: string): boolean {
  return addresses.saml2.test(address) || addresses.wsFederationSignOut.test(address);
}

/** The sign-out address of WS-Federation names no tenant, so it agrees with each. */
function nameOneTenant(urls: readonly string[]): boolean {
  const tenants = urls.map(tenantOf).filter((tenant) => tenant !== null);
  return new Set(tenants).size === 1;
}

function locationsOf(role: Element, service: string): string[] {
  const services = childrenOf(role, namespaces.metadata, service);
  return distinct(services.map((each) => each.getAttribute('Location') ?? ''));
}

/** Only these sign what is sent to Image Relay: other roles, and the document itself, have keys too. */
function signingCertificatesOf(role: Element): string[] | null {
  const texts = childrenOf(role, namespaces.metadata, 'KeyDescriptor')
    .filter(isForSigning)
    .flatMap((key) => childrenOf(key, namespaces.signature, 'KeyInfo'))
    .flatMap((info) => childrenOf(info, namespaces.signature, 'X509Data'))
    .flatMap((data) => childrenOf(data, namespaces.signature, 'X509Certificate'))
    .map(derIn);
  const ders = texts.filter((der) => der !== null);
  return ders.length === texts.length ? distinct(ders) : null;
}

/** Elements in it would add their own text to the certificate's. */
function derIn(certificate: Element): string | null {
  return certificate.children.length === 0 ? derOf(certificate.textContent ?? '') : null;
}

/** A key without a use serves every purpose (SAML metadata, section 2.4.1.1). */
function isForSigning(key: Element): boolean {
  return (key.getAttribute('use') ?? 'signing') === 'signing';
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
