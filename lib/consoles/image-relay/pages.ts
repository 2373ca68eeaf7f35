import type { PageDescription } from '../page-description.ts';
import { createPermission, createSsoUser, home, signIn, usersAndPermissions } from './people.ts';
import { ssoSettings } from './sso-settings.ts';

export const imageRelayPages: readonly PageDescription[] = [
  home,
  signIn,
  usersAndPermissions,
  createPermission,
  ssoSettings,
  createSsoUser,
];
