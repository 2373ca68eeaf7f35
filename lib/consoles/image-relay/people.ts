import type { PageDescription } from '../page-description.ts';
import { captions } from './captions.ts';
import { ssoOnly } from './wording.ts';

/** What stands in the rows of permissions: values, which are no captions. */
const permissionType = /^(?:basic|admin|total admin|limited admin|contributor)\b/i;
const yesOrNo = /^(?:yes|no)$/i;

export const home: PageDescription = {
  id: 'image-relay/home',
  headings: ['Library', 'Home'],
  fields: [
    {
      id: 'home.signedInAs',
      kind: 'shown',
      captions: captions.signedInAs,
      shape: /[^\s@()<>]+@[^\s@()<>]+\.[^\s@()<>]+/,
      needsCaption: true,
      setting: 'session.email',
    },
  ],
};

export const signIn: PageDescription = {
  id: 'image-relay/sign-in',
  headings: captions.signIn,
  headingStarts: ['Sign in to ', 'Log in to '],
  names: [/e.?mail|user.?name|login/, /pass/],
  controls: { text: 1, secret: 1 },
  fields: [
    { id: 'signIn.password', kind: 'secret', captions: captions.password },
    { id: 'signIn.sso', kind: 'button', captions: captions.signInWithSso },
  ],
};

export const usersAndPermissions: PageDescription = {
  id: 'image-relay/users-and-permissions',
  headings: captions.usersAndPermissions,
  rowsHold: [permissionType, yesOrNo],
  fields: [],
  listsPeople: true,
};

export const createPermission: PageDescription = {
  id: 'image-relay/create-permission',
  headings: captions.createPermission,
  offers: [/\bbasic\b/, /\badmin\b/],
  controls: { text: 1, choice: 1, switch: 1 },
  fields: [
    {
      id: 'permission.title',
      kind: 'text',
      captions: captions.permissionTitle,
      name: /title|permission.?name/,
      setting: 'permission.title',
    },
    {
      id: 'permission.ssoOnly',
      kind: 'switch',
      captions: captions.ssoOnly,
      section: captions.ssoSettings,
      name: /sso|single.?sign/,
      wording: ssoOnly,
      setting: 'permission.ssoOnly',
    },
  ],
};

/** A part of a person's name, and not the attribute of an assertion that holds it. */
function ofPerson(part: string): RegExp {
  return new RegExp(`^(?!.*(?:attr|claim|map|saml|sso_)).*${part}`);
}

/** Parts of a person's form that are about somebody else. */
const sectionUnlike = /^(?:line )?(?:manager|assistant|supervisor|billing|emergency)\b/;

export const createSsoUser: PageDescription = {
  id: 'image-relay/create-sso-user',
  headings: captions.createSsoUser,
  names: [ofPerson('first.?name'), ofPerson('last.?name'), ofPerson('e.?mail')],
  controls: { text: 4, choice: 1, secret: 0 },
  fields: [
    { id: 'ssoUser.email', kind: 'text', captions: captions.email, name: /e.?mail/, sectionUnlike },
    {
      id: 'ssoUser.firstName',
      kind: 'text',
      captions: captions.firstName,
      name: /first.?name/,
      sectionUnlike,
    },
    {
      id: 'ssoUser.lastName',
      kind: 'text',
      captions: captions.lastName,
      name: /last.?name/,
      sectionUnlike,
    },
    {
      id: 'ssoUser.company',
      kind: 'text',
      captions: captions.company,
      name: /company/,
      sectionUnlike,
    },
    {
      id: 'ssoUser.permission',
      kind: 'choice',
      captions: captions.permissionGroup,
      name: /permission|group|role/,
      sectionUnlike,
    },
  ],
};
