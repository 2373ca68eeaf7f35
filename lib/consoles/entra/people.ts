import type { FieldDescription, PageDescription } from '../page-description.ts';
import type { EntraCaptions } from './captions/english.ts';

export const users = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/users',
  route: {
    views: ['usermanagementmenublade', 'usersmanagementmenublade'],
    menu: ['allusers', 'msgraphusers', 'all', ''],
  },
  headings: captions.users,
  columns: [captions.displayName, captions.userName],
  fields: [],
  listsPeople: true,
});

const newUserBoxes = (captions: EntraCaptions): readonly FieldDescription[] => {
  const domain: FieldDescription = {
    id: 'createUser.domain',
    kind: 'choice',
    captions: captions.domain,
    shape: /^@?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
    setting: 'testUser.domain',
  };
  return [
    {
      id: 'createUser.userName',
      kind: 'text',
      captions: captions.userName,
      name: /principal|user-?name/,
      place: { before: domain },
    },
    domain,
    {
      id: 'createUser.displayName',
      kind: 'text',
      captions: captions.displayName,
      name: /display-?name/,
      // The nickname before it follows the user name and cannot be changed at first.
      place: { beforeSecret: { after: domain } },
    },
  ];
};

export const createUser = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/create-user',
  route: { views: ['createuser', 'usercreateblade'] },
  headings: captions.createUser,
  fields: newUserBoxes(captions),
});

export const usersAndGroups = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/users-and-groups',
  route: { views: ['managedappmenublade'], menu: ['users'] },
  headings: captions.usersAndGroups,
  fields: [],
  listsPeople: true,
});

export const addAssignment = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/add-assignment',
  route: { views: ['managedappmenublade'], menu: ['users'], over: true },
  headings: captions.addAssignment,
  fields: [
    {
      id: 'assignment.search',
      kind: 'text',
      captions: captions.pickerSearch,
      section: captions.usersAndGroups,
      needsSection: true,
      orInPane: true,
      sole: true,
      name: /search/,
      search: true,
    },
  ],
});
