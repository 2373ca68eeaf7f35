import { libraryFolders } from '../../world/companies.ts';
import type { Company, Permission } from '../../world/world.ts';
import type { Submitted } from './submitted.ts';

export const permissionNames = {
  title: 'permission[title]',
  type: 'permission[permission_type]',
  ssoOnly: 'permission[sso_only]',
  folder: (folder: string) => `permission[folders][${folderKey(folder)}]`,
};

export const permissionTypes = ['Basic', 'Admin', 'Limited Admin (Contributor)'] as const;

export function folderKey(folder: string): string {
  return folder.toLowerCase().replaceAll(' ', '_');
}

/** The permission as submitted; its folders stay unless the form had the folder window. */
export function readPermission(form: Submitted, before: Permission, isSaved: boolean): Permission {
  const type = form.text(permissionNames.type);
  return {
    ...before,
    title: form.text(permissionNames.title).trim(),
    type: permissionTypes.find((known) => known === type) ?? 'Basic',
    ssoOnly: form.isTicked(permissionNames.ssoOnly),
    folders: isSaved
      ? libraryFolders.filter((folder) => form.isTicked(permissionNames.folder(folder)))
      : [],
  };
}

export function permissionErrors(company: Company, permission: Permission): string[] {
  if (permission.title === '') return ["Permission Title can't be blank"];
  const isTaken = company.permissions.some(
    (other) =>
      other.id !== permission.id && other.title.toLowerCase() === permission.title.toLowerCase(),
  );
  return isTaken ? ['Permission Title has already been taken'] : [];
}
