import type { FaultRows } from './fault.ts';
import { persistentFormat } from './formats.ts';

/** What is wrong with the test user's account, or with what Entra tells of it. */
export const accountFaults = {
  'name-id-from-other-attribute': {
    sentence: 'The Name ID comes from the display name, which is no address.',
    apply: ({ app }) => {
      app.nameId.source = 'user.displayname';
    },
  },
  'name-id-from-object-id': {
    sentence: 'The Name ID comes from the object ID, which is no address.',
    apply: ({ app }) => {
      app.nameId.source = 'user.objectid';
    },
  },
  'name-id-mail-empty': {
    sentence: 'The Name ID comes from user.mail, and the test user has no mailbox.',
    apply: ({ app, testUser }) => {
      app.nameId.source = 'user.mail';
      testUser.mail = '';
    },
  },
  'name-id-mail-differs': {
    sentence: 'The Name ID comes from user.mail, which is not the e-mail address in Image Relay.',
    apply: ({ app, company, testUser }) => {
      app.nameId.source = 'user.mail';
      testUser.mail = 'britta.simon@larkspur.example';
      company.saml.jitEnabled = false;
    },
  },
  'name-id-names-somebody-else': {
    sentence: 'The Name ID comes from user.mail, which is another Image Relay user’s address.',
    apply: ({ app, company, testUser }) => {
      app.nameId.source = 'user.mail';
      testUser.mail = company.adminEmail;
    },
  },
  'missing-mail-attribute': {
    sentence: 'The test user has no mailbox, so that the attribute for the address is left out.',
    apply: ({ testUser }) => {
      testUser.mail = '';
    },
  },
  'name-id-format-persistent': {
    sentence: 'Image Relay asks for a persistent Name ID, which says nothing of the address.',
    apply: ({ company }) => {
      company.saml.nameIdFormat = persistentFormat;
    },
  },
  'name-id-format-ignored': {
    sentence: 'Entra sends the Name ID in another format than Image Relay asks for.',
    apply: ({ app, world }) => {
      app.nameId.format = persistentFormat;
      world.faults.ignoreNameIdPolicy = true;
    },
  },
  'user-of-another-tenant': {
    sentence: 'The account belongs to another organization and was not invited.',
    apply: ({ world, testUser }) => {
      world.tenant.users = world.tenant.users.filter((user) => user !== testUser);
      world.otherTenant.users.push(testUser);
    },
  },
  'unknown-user': {
    sentence: 'The account does not exist any more.',
    apply: ({ world, testUser }) => {
      world.tenant.users = world.tenant.users.filter((user) => user !== testUser);
      world.faults.accountErrorPages = true;
    },
  },
  'disabled-user': {
    sentence: 'The account is disabled.',
    apply: ({ world, testUser }) => {
      testUser.accountEnabled = false;
      world.faults.accountErrorPages = true;
    },
  },
  'password-expired': {
    sentence: 'The password of the account is too old.',
    apply: ({ world, testUser }) => {
      testUser.isPasswordExpired = true;
      world.faults.accountErrorPages = true;
    },
  },
  'account-locked': {
    sentence: 'The account is locked for a while.',
    apply: ({ world, testUser }) => {
      testUser.isLocked = true;
      world.faults.accountErrorPages = true;
    },
  },
  'federated-idp-silent': {
    sentence: 'The identity provider of the account’s domain sends no SAML response.',
    apply: ({ testUser }) => {
      testUser.isFederated = true;
    },
  },
} as const satisfies FaultRows;
