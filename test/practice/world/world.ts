import type { PracticeOptions } from '../options.ts';
import type { Faults } from './breakages.ts';

export type { Faults, RequestFault } from './breakages.ts';

/**
 * Everything that the practice consoles know, in memory. Pages read and change it directly; a reload
 * therefore always shows the truth, and a test can compare what was saved with what should have been.
 */
export interface World {
  options: PracticeOptions;
  tenant: Tenant;
  /** Another organization of Microsoft's, which has no application and at first nobody in it. */
  otherTenant: Pick<Tenant, 'id' | 'displayName' | 'domains' | 'users'>;
  companies: Company[];
  /** What happened, newest last: tests and the demo's answer key read it, pages never do. */
  log: LogEntry[];
  /** The present moment; a test may replace it to run into expiry or clock skew. */
  now: () => Date;
  /** What a test broke on purpose, to see that somebody notices. */
  faults: Faults;
  /** One-time codes by which My Apps learns who signed in, each with the user's id. */
  portalCodes: Map<string, string>;
}

export interface LogEntry {
  at: string;
  /** For example 'metadata', 'saml-request', 'saml-response', 'sign-in', 'saved'. */
  kind: string;
  host: string;
  /** Facts worth asserting on, such as `{ cookies: false }` for a metadata request. */
  details: Record<string, unknown>;
}

export interface Tenant {
  /** Tenant GUID. */
  id: string;
  displayName: string;
  /** The verified domains, the first one is the default for new users. */
  domains: string[];
  /** The administrator whose session the browser already holds. */
  adminId: string;
  users: EntraUser[];
  gallery: GalleryApp[];
  apps: EnterpriseApp[];
}

export interface EntraUser {
  id: string;
  displayName: string;
  userPrincipalName: string;
  mailNickname: string;
  givenName: string;
  surname: string;
  /** Empty for an account without a mailbox. */
  mail: string;
  password: string;
  mustChangePassword: boolean;
  accountEnabled: boolean;
  /**
   * How the account signs in, a password unless told otherwise. A second factor is approved on a telephone
   * that nobody sees here, so that no page asks for it.
   */
  signsInWith?: AuthnMethod;
  /** The organization's rule for the age of passwords shuts the account out. */
  isPasswordExpired?: boolean;
  /** Too many wrong passwords, or a suspicion, and nobody gets in for a while. */
  isLocked?: boolean;
  /** Another identity provider, that of the account's domain, is to vouch for it. */
  isFederated?: boolean;
}

/** How somebody has proved who they are. */
export type AuthnMethod = 'password' | 'mfa';

export interface GalleryApp {
  id: string;
  name: string;
  publisher: string;
  description: string;
  /** Single sign-on methods of the template. */
  sso: 'saml' | 'oidc' | 'linked';
  /** Shown as "Patterns:" hints in the Basic SAML pane. */
  patterns: { identifier: string; replyUrl: string; signOnUrl: string };
}

export interface EnterpriseApp {
  /** Object ID of the service principal, GUID. */
  objectId: string;
  /** Application (client) ID, GUID. */
  appId: string;
  displayName: string;
  galleryId: string | null;
  createdAt: string;
  ssoMode: 'none' | 'saml' | 'oidc';
  identifiers: string[];
  replyUrls: string[];
  signOnUrl: string;
  relayState: string;
  logoutUrl: string;
  nameId: { source: string; format: string };
  notificationEmails: string[];
  certificates: SigningCertificate[];
  /** True until the SAML page was loaded once more: it then shows a certificate that never signs. */
  showsDummyCertificate: boolean;
  dummyCertificate: SigningCertificate;
  /** Ids of assigned users. */
  assignments: string[];
  /** "Enabled for users to sign in?" is No. */
  isDisabled?: boolean;
  /** "Require verification certificates" is ticked. */
  needsSignedRequests?: boolean;
  /** Who has not agreed to what the application may do. */
  lacksConsent?: 'user' | 'administrator';
  /** What the organization's rules for access do about the application. */
  accessPolicy?: AccessPolicy;
  /** Where a claim of the organization's own comes from; like `user.department`. */
  ownClaimSource?: string;
}

export type AccessPolicy =
  | 'block'
  | 'block-by-security-policy'
  | 'restrict-tenants'
  | 'require-managed-device'
  | 'require-mfa'
  | 'require-strong-method'
  | 'register-mfa';

export interface SigningCertificate {
  id: string;
  status: 'Active' | 'Inactive';
  /** SHA-1 of the DER, 40 upper-case hexadecimal digits. */
  thumbprint: string;
  /** Base64 of the DER on one line. */
  der: string;
  /** PKCS #8 PEM. */
  privateKey: string;
  notBefore: string;
  notAfter: string;
}

export interface Company {
  /** First label of `<subdomain>.imagerelay.com`. */
  subdomain: string;
  name: string;
  /** The administrator whose session the browser already holds. */
  adminEmail: string;
  users: RelayUser[];
  permissions: Permission[];
  saml: SamlSettings;
}

export interface RelayUser {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  company: string;
  permissionId: string;
  /** Null for a user who can sign in through SSO only. */
  password: string | null;
}

export interface Permission {
  id: string;
  title: string;
  type: 'Basic' | 'Admin' | 'Limited Admin (Contributor)';
  ssoOnly: boolean;
  /** Names of the folders that the group sees; empty right after the first save. */
  folders: string[];
}

export interface SamlSettings {
  loginUrl: string;
  logoutUrl: string;
  nameIdFormat: string;
  binding: 'post' | 'redirect';
  /** As it was pasted, line ends included. */
  certificate: string;
  jitEnabled: boolean;
  jitPermissionId: string;
  /** The class that requests ask for; the form of today has no control for it and keeps what is there. */
  authnContext?: string;
}

export function record(
  world: World,
  host: string,
  kind: string,
  details: Record<string, unknown> = {},
): void {
  world.log.push({ at: world.now().toISOString(), kind, host, details });
}
