import type { Company, RelayUser } from '../../world/world.ts';
import { fullName, permissionOf } from '../portal.ts';
import type { Part, Screen } from '../screen.ts';

/** The home screen: who is signed in, and the folders that the user's permission shows. */
export function libraryScreen(company: Company, user: RelayUser): Screen {
  return {
    title: 'Library',
    parts: [
      {
        kind: 'text',
        text: `Signed in as ${fullName(user)} (${user.email})`,
        truth: 'home.signedInAs',
      },
      folders(company, user),
    ],
  };
}

function folders(company: Company, user: RelayUser): Part {
  const permission = permissionOf(company, user);
  return {
    kind: 'list',
    heading: 'Folders',
    columns: ['Folder'],
    rows: (permission?.folders ?? []).map((text) => [{ text }]),
    empty: `Your library is empty: the permission ${permission?.title ?? ''} has no folder access yet. An administrator can give it some under Users & Permissions.`,
  };
}
