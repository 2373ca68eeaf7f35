import type { Step } from '../step.ts';

const adminPages = [
  'image-relay/home',
  'image-relay/users-and-permissions',
  'image-relay/create-permission',
  'image-relay/sso-settings',
  'image-relay/create-sso-user',
] as const;

/** Without these no sign-in can succeed. */
const beforeTests = ['basic-saml', 'assign-user', 'saml-settings', 'create-sso-user'] as const;

/** Image Relay's side, and the test of both. */
export const imageRelaySteps: readonly Step[] = [
  {
    id: 'sign-in-image-relay',
    section: 'configure-image-relay',
    numbers: '1',
    pages: adminPages,
    link: 'image-relay',
    waitsFor: [{ kind: 'seen', pages: adminPages }],
  },
  {
    id: 'open-permissions',
    section: 'configure-image-relay',
    numbers: '2',
    pages: ['image-relay/users-and-permissions'],
    link: 'image-relay',
    waitsFor: [
      {
        kind: 'seen',
        pages: ['image-relay/users-and-permissions', 'image-relay/create-permission'],
      },
    ],
  },
  {
    id: 'create-permission',
    section: 'configure-image-relay',
    numbers: '3–4',
    pages: ['image-relay/create-permission', 'image-relay/users-and-permissions'],
    link: 'image-relay',
    waitsFor: [
      {
        kind: 'equal',
        fact: 'image-relay/permission.title',
        to: { choice: 'permissionTitle' },
      },
      { kind: 'equal', fact: 'image-relay/permission.ssoOnly', to: { literal: 'on' } },
    ],
    notes: ['folder-access', 'only-test-user'],
  },
  {
    id: 'open-sso-settings',
    section: 'configure-image-relay',
    numbers: '5–6',
    pages: ['image-relay/sso-settings'],
    link: 'image-relay',
    waitsFor: [{ kind: 'seen', pages: ['image-relay/sso-settings'] }],
    notes: ['master-admin'],
  },
  {
    id: 'saml-settings',
    section: 'configure-image-relay',
    numbers: '7',
    pages: ['image-relay/sso-settings'],
    link: 'image-relay',
    waitsFor: [
      { kind: 'equal', fact: 'image-relay/idp.loginUrl', to: { fact: 'entra/idp.loginUrl' } },
      { kind: 'equal', fact: 'image-relay/idp.logoutUrl', to: { own: 'logout-url' } },
      { kind: 'equal', fact: 'image-relay/nameIdFormat', to: { own: 'name-id-format' } },
      {
        kind: 'any',
        of: [
          { kind: 'equal', fact: 'image-relay/requestBinding', to: { literal: 'HTTP-POST' } },
          { kind: 'known', fact: 'image-relay/authnContext' },
        ],
      },
      {
        kind: 'any',
        of: [
          {
            kind: 'equal',
            fact: 'image-relay/idp.certificate',
            to: { fact: 'entra/idp.certificate' },
          },
          { kind: 'saved-with-form' },
        ],
      },
      { kind: 'equal', fact: 'image-relay/jit.enabled', to: { literal: 'on' } },
      { kind: 'equal', fact: 'image-relay/jit.permission', to: { choice: 'permissionTitle' } },
    ],
    after: ['certificate', 'copy-urls', 'create-permission'],
    notes: ['same-urls', 'only-test-user', 'jit-duplicates'],
  },
  {
    id: 'create-sso-user',
    section: 'image-relay-user',
    numbers: '1–4',
    pages: ['image-relay/create-sso-user', 'image-relay/users-and-permissions'],
    link: 'image-relay',
    waitsFor: [
      { kind: 'equal', fact: 'image-relay/ssoUser.email', to: { fact: 'entra/testUser.upn' } },
    ],
    after: ['create-user', 'create-permission'],
    notes: ['name-id-email'],
  },
  {
    id: 'test-sign-on-url',
    section: 'test',
    numbers: '',
    pages: ['image-relay/home'],
    link: 'sign-on-url',
    waitsFor: [{ kind: 'test', way: 'sp' }],
    after: beforeTests,
    notes: ['test-as-test-user'],
  },
  {
    id: 'test-this-application',
    section: 'test',
    numbers: '',
    pages: ['entra/saml'],
    link: 'app-single-sign-on',
    waitsFor: [{ kind: 'test', way: 'test' }],
    after: beforeTests,
    notes: ['test-as-test-user'],
  },
  {
    id: 'test-my-apps',
    section: 'test',
    numbers: '',
    pages: [],
    link: 'my-apps',
    waitsFor: [{ kind: 'test', way: 'tile' }],
    after: beforeTests,
    notes: ['test-as-test-user'],
  },
];
