/** What the consoles' server and its pages say to each other, as JSON. Types only. */

import type { Markup } from '../markups.ts';

export interface Hosting {
  /** In which elements the pages are written. */
  markup: Markup;
  lang: string;
  /** Seed of the changes that years bring; null for the pages of today. */
  drift: number | null;
  delay: number;
  captions: Record<string, string>;
  tenant: { id: string; displayName: string; domains: string[] };
  admin: { displayName: string; userPrincipalName: string };
  /** Origins of the two documents, each of which listens to the other one only. */
  portalOrigin: string;
  bladeOrigin: string;
}

export interface GalleryTile {
  id: string;
  name: string;
  publisher: string;
  description: string;
  sso: 'saml' | 'oidc' | 'linked';
}

export interface AppRow {
  objectId: string;
  appId: string;
  displayName: string;
  homepage: string;
  createdAt: string;
}

export interface AppHead extends AppRow {
  ssoMode: 'none' | 'saml' | 'oidc';
}

export interface SamlSettings extends AppHead {
  identifiers: string[];
  replyUrls: string[];
  signOnUrl: string;
  relayState: string;
  logoutUrl: string;
  /** Shown as hints; null for an application that is not from the gallery. */
  patterns: { identifier: string; replyUrl: string; signOnUrl: string } | null;
  nameId: NameId;
  notificationEmails: string[];
  /** The one that card 3 shows, which at first is a placeholder. */
  certificate: CertificateRow | null;
  /** Whether "Require verification certificates" is ticked. */
  needsSignedRequests: boolean;
  addresses: EntraAddresses;
}

export interface NameId {
  source: string;
  format: string;
}

export interface EntraAddresses {
  loginUrl: string;
  entraIdentifier: string;
  logoutUrl: string;
  metadataUrl: string;
}

export interface CertificateRow {
  id: string;
  status: 'Active' | 'Inactive';
  thumbprint: string;
  notAfter: string;
}

export interface BasicSaml {
  identifiers: string[];
  replyUrls: string[];
  signOnUrl: string;
  relayState: string;
  logoutUrl: string;
}

export interface Person {
  id: string;
  displayName: string;
  userPrincipalName: string;
  mail: string;
  accountEnabled: boolean;
}

export interface NewPerson {
  userName: string;
  domain: string;
  mailNickname: string;
  displayName: string;
  password: string;
  accountEnabled: boolean;
  givenName: string;
  surname: string;
  mail: string;
}

/** Every refusal of the server is a sentence's caption key with what it is about. */
export interface Refusal {
  problem: string;
  about: string;
}
