import type { Company, Permission, RelayUser } from '../../world/world.ts';
import { paths, permissionPath } from '../paths.ts';
import { fullName, permissionOf } from '../portal.ts';
import type { Cell, Screen } from '../screen.ts';

export function usersAndPermissionsScreen(company: Company): Screen {
  return {
    title: 'Users & Permissions',
    parts: [
      {
        kind: 'actions',
        actions: [
          { text: 'Create New Permission', href: paths.newPermission },
          { text: 'Create SSO User', href: paths.newSsoUser },
        ],
      },
      {
        kind: 'list',
        heading: 'Users',
        columns: ['Name', 'Email', 'Company', 'Permission'],
        rows: company.users.map((user) => userRow(company, user)),
        empty: 'There are no users.',
      },
      {
        kind: 'list',
        heading: 'Permissions',
        columns: ['Title', 'Type', 'SSO only'],
        rows: company.permissions.map(permissionRow),
        empty: 'There are no permissions.',
      },
    ],
  };
}

function userRow(company: Company, user: RelayUser): Cell[] {
  return [
    { text: fullName(user) },
    { text: user.email },
    { text: user.company },
    { text: permissionOf(company, user)?.title ?? '' },
  ];
}

function permissionRow(permission: Permission): Cell[] {
  return [
    { text: permission.title, href: `${permissionPath(permission.id)}/edit` },
    { text: permission.type },
    { text: permission.ssoOnly ? 'Yes' : 'No' },
  ];
}
