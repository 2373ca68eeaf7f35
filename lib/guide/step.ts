import type { PageId } from '../consoles/ids.ts';
import type { Condition } from './condition.ts';
import type { LinkId } from './links.ts';

/** The tutorial's headings, in its order; the first one is this guide's own addition. */
export const sectionIds = [
  'read-first',
  'gallery',
  'configure-entra',
  'test-user',
  'assign',
  'configure-image-relay',
  'image-relay-user',
  'test',
] as const;
export type SectionId = (typeof sectionIds)[number];

export const roleIds = [
  'master-admin',
  'cloud-application-administrator',
  'user-administrator',
  'test-user',
] as const;
export type RoleId = (typeof roleIds)[number];

/** Who can do a section's steps, as the tutorial says for Entra and the vendor for Image Relay. */
export const roleOf: Readonly<Record<SectionId, RoleId>> = {
  'read-first': 'master-admin',
  gallery: 'cloud-application-administrator',
  'configure-entra': 'cloud-application-administrator',
  'test-user': 'user-administrator',
  assign: 'cloud-application-administrator',
  'configure-image-relay': 'master-admin',
  'image-relay-user': 'master-admin',
  test: 'test-user',
};

export const stepIds = [
  'read-image-relay',
  'sign-in-entra',
  'open-gallery',
  'find-app',
  'add-app',
  'open-single-sign-on',
  'choose-saml',
  'basic-saml',
  'certificate',
  'copy-urls',
  'open-users',
  'create-user',
  'open-assignments',
  'assign-user',
  'sign-in-image-relay',
  'open-permissions',
  'create-permission',
  'open-sso-settings',
  'saml-settings',
  'create-sso-user',
  'test-sign-on-url',
  'test-this-application',
  'test-my-apps',
] as const;
export type StepId = (typeof stepIds)[number];

/** One step of the guide, as data. Its texts stand in the catalogue under its id. */
export interface Step {
  readonly id: StepId;
  readonly section: SectionId;
  /** The tutorial's own numbers within the section; empty for what the tutorial forgets. */
  readonly numbers: string;
  /** Where it is done. */
  readonly pages: readonly PageId[];
  readonly link: LinkId;
  readonly waitsFor: readonly Condition[];
  /** Steps without which it cannot be done, all of them earlier; none where the order is only a habit. */
  readonly after?: readonly StepId[];
  /** Notes that save the admin, by their catalogue keys. */
  readonly notes?: readonly NoteId[];
}

export const noteIds = [
  'wizard',
  'values-not-real',
  'same-urls',
  'name-id-email',
  'folder-access',
  'master-admin',
  'only-test-user',
  'jit-duplicates',
  'test-as-test-user',
  'reply-url-missing',
  'first-password',
] as const;
export type NoteId = (typeof noteIds)[number];
