import { libraryFolders } from '../../world/companies.ts';
import type { Permission } from '../../world/world.ts';
import { folderKey, permissionNames, permissionTypes } from '../forms/permission-form.ts';
import { paths, permissionPath } from '../paths.ts';
import type { Screen, Section } from '../screen.ts';

/** A permission's form. The folder window is there only once the permission was saved. */
export function permissionScreen(
  permission: Permission,
  isSaved: boolean,
  errors: readonly string[] = [],
): Screen {
  return {
    title: isSaved ? 'Edit Permission' : 'Create New Permission',
    errors,
    parts: [
      {
        kind: 'form',
        action: isSaved ? permissionPath(permission.id) : paths.permissions,
        method: isSaved ? 'patch' : 'post',
        submit: 'Save',
        sections: [
          general(permission, errors.length > 0),
          singleSignOn(permission),
          ...(isSaved ? [folderAccess(permission)] : []),
        ],
      },
    ],
  };
}

function general(permission: Permission, invalid: boolean): Section {
  return {
    controls: [
      {
        kind: 'text',
        type: 'text',
        truth: 'permission.title',
        caption: 'Permission Title',
        name: permissionNames.title,
        value: permission.title,
        invalid,
      },
      {
        kind: 'select',
        truth: 'permission.type',
        caption: 'Permission Type',
        name: permissionNames.type,
        value: permission.type,
        options: permissionTypes.map((type) => ({ value: type, text: type })),
      },
    ],
  };
}

function singleSignOn({ ssoOnly }: Permission): Section {
  return {
    heading: 'Single Sign On Settings',
    controls: [
      {
        kind: 'checkbox',
        truth: 'permission.ssoOnly',
        caption: 'This Group can only sign-in via Single Sign On',
        name: permissionNames.ssoOnly,
        checked: ssoOnly,
      },
    ],
  };
}

function folderAccess({ folders }: Permission): Section {
  return {
    heading: 'Folder Access',
    text: 'Members of this group see the folders that are ticked here, and no others.',
    controls: libraryFolders.map((folder) => ({
      kind: 'checkbox' as const,
      truth: `permission.folders.${folderKey(folder)}`,
      caption: folder,
      name: permissionNames.folder(folder),
      checked: folders.includes(folder),
    })),
  };
}
