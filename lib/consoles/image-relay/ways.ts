import type { LinkDescription, Way } from '../choose-link.ts';
import type { PageId } from '../ids.ts';
import { wordsOf } from '../wording.ts';
import { captions } from './captions.ts';

const usersAndPermissions: LinkDescription = {
  captions: [...captions.usersAndPermissions, 'Permissions & Users', 'Users & Groups'],
  wording: {
    means: [/^(?=.*\busers?\b)(?=.*\bpermissions?\b)/],
    words: wordsOf('permission permissions group groups role roles manage admin settings'),
    unless: /\b(?:create|new|add|edit|my|your)\b/,
  },
  path: /\b(?:users?|people|members?|permissions?|roles?|groups?)\b/,
};

const ssoSettings: LinkDescription = {
  captions: [
    ...captions.ssoSettings,
    ...captions.samlSettings,
    'Single Sign On',
    'SAML',
    'SAML 2.0 Single Sign-On',
    'SAML SSO',
  ],
  wording: {
    means: [/\b(?:sso|saml)\b/],
    words: wordsOf('sso saml settings setting configuration configure setup set up manage edit'),
    unless: /\b(?:users?|people|create|new|test|when|where|optional|required)\b/,
  },
  path: /\b(?:sso|saml|single sign on|security|authentication|identity)\b/,
};

const createPermission: LinkDescription = {
  captions: [
    // The form to edit one is the same page, but another permission's.
    ...captions.createPermission.filter((caption) => !caption.startsWith('Edit')),
    'Add Permission',
    'Add New Permission',
    'Create a New Permission',
  ],
  path: /\b(?:permissions?|roles?|groups?)\b.*\b(?:new|create|add)\b|\b(?:new|create|add)\b.*\b(?:permission|role|group)\b/,
};

const createSsoUser: LinkDescription = {
  captions: [...captions.createSsoUser, 'Add SSO User', 'Create New SSO User'],
  path: /\b(?:sso|users?|people|members?)\b.*\b(?:new|create|add|sso)\b|\b(?:new|create|add)\b.*\b(?:sso|user)\b/,
};

const settingsPath = /\b(?:accounts?|settings?|admin|company|organi[sz]ation|preferences)\b/;

/** Where the company's own settings begin, and never a person's. */
const settings: readonly LinkDescription[] = [
  { captions: ['Account Settings', 'Account and Settings'], path: settingsPath },
  {
    captions: ['Settings', 'Company Settings', 'Portal Settings', 'Admin Settings'],
    path: settingsPath,
  },
  { captions: ['Admin', 'Administration', 'Admin Console'], path: settingsPath },
];
const admin = settings.slice(2);

/** How the pages are reached whose addresses nobody published. */
export const waysTo: Readonly<Partial<Record<PageId, Way>>> = {
  'image-relay/users-and-permissions': { link: usersAndPermissions, via: admin },
  'image-relay/sso-settings': { link: ssoSettings, via: settings },
  'image-relay/create-permission': {
    link: createPermission,
    via: [usersAndPermissions, ...admin],
  },
  'image-relay/create-sso-user': { link: createSsoUser, via: [usersAndPermissions, ...admin] },
};
