import type { Step } from '../step.ts';

/** The test user in Entra, and who may use the application. */
export const peopleSteps: readonly Step[] = [
  {
    id: 'open-users',
    section: 'test-user',
    numbers: '1–2',
    pages: ['entra/users'],
    link: 'users',
    waitsFor: [{ kind: 'seen', pages: ['entra/users', 'entra/create-user'] }],
  },
  {
    id: 'create-user',
    section: 'test-user',
    numbers: '3–5',
    pages: ['entra/create-user', 'entra/users'],
    link: 'create-user',
    waitsFor: [{ kind: 'known', fact: 'entra/testUser.upn' }],
    notes: ['first-password', 'name-id-email'],
  },
  {
    id: 'open-assignments',
    section: 'assign',
    numbers: '1–3',
    pages: ['entra/users-and-groups'],
    link: 'app-users',
    waitsFor: [{ kind: 'seen', pages: ['entra/users-and-groups'] }],
    after: ['add-app'],
  },
  {
    id: 'assign-user',
    section: 'assign',
    numbers: '4',
    pages: ['entra/add-assignment', 'entra/users-and-groups'],
    link: 'app-users',
    waitsFor: [{ kind: 'equal', fact: 'entra/testUser.assigned', to: { literal: 'on' } }],
    after: ['add-app', 'create-user'],
  },
];
