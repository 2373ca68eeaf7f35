import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade, type FrameSource } from '../model/surface.ts';
import type { BladeRoute, Route } from '../route.ts';
import { allApplications } from './all-applications.ts';
import { allUsers } from './all-users.ts';
import { appOverview } from './app-overview.ts';
import { assignedUsers } from './assigned-users.ts';
import { createUser } from './create-user.ts';
import { gallery } from './gallery.ts';
import { home } from './home.ts';
import { type AppIds, idsOf, usersMenu } from './menus.ts';
import { signOn } from './sign-on.ts';
import {
  appRegistration,
  notFound,
  notPlayed,
  oidcSignOn,
  otherAppPage,
  tenantOverview,
  userProfile,
} from './wrong-turns.ts';

type Opener = (portal: Portal, route: BladeRoute) => Blade;

/** Blades whose content is played in a document of its own, by the name of that document. */
export const framed: Readonly<Record<string, (portal: Portal) => Blade>> = {
  'AllUsers.ReactView': allUsers,
  'CreateUser.ReactView': createUser,
  'OidcSignOn.ReactView': oidcSignOn,
};

const appPages: Readonly<Record<string, (portal: Portal, ids: AppIds) => Blade>> = {
  Overview: appOverview,
  // A link to Provisioning is said to end at the overview.
  Provisioning: appOverview,
  SignOn: signOn,
  Users: assignedUsers,
};

const openers: Readonly<Record<string, Opener>> = {
  'Microsoft_AAD_IAM/StartboardApplicationsMenuBlade': allApplications,
  'Microsoft_AAD_IAM/AppGalleryBladeV2': gallery,
  'Microsoft_AAD_IAM/ManagedAppMenuBlade': appPage,
  'Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade': usersPage,
  'Microsoft_AAD_IAM/UsersManagementMenuBlade': usersPage,
  'Microsoft_AAD_IAM/UserManagementMenuBlade': usersPage,
  'Microsoft_AAD_UsersAndTenants/CreateUser.ReactView': createUserPage,
  'Microsoft_AAD_IAM/UserCreateBlade': createUserPage,
  'Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade': (portal, { parameters }) =>
    userProfile(portal, parameters.get('userId') ?? ''),
  'Microsoft_AAD_IAM/TenantOverview.ReactView': tenantOverview,
  'Microsoft_AAD_IAM/ActiveDirectoryMenuBlade': tenantOverview,
  'Microsoft_AAD_RegisteredApps/ApplicationMenuBlade': (portal, { parameters }) =>
    appRegistration(portal, parameters.get('appId') ?? ''),
};

/** The blade of an address; one that leads nowhere has a blade too. */
export function openRoute(portal: Portal, route: Route): Blade {
  if (route.kind === 'home') return home(portal);
  if (route.kind === 'unknown') return notFound(portal);
  const opener = openers[`${route.extension}/${route.blade}`];
  return opener ? opener(portal, route) : notFound(portal);
}

function appPage(portal: Portal, { item, parameters }: BladeRoute): Blade {
  const ids = idsOf(parameters);
  if (ids.objectId === '' && ids.appId === '') return notFound(portal);
  const page = appPages[item === '' ? 'Overview' : item];
  return page ? page(portal, ids) : otherAppPage(portal, ids, item);
}

function usersPage(portal: Portal, { item }: BladeRoute): Blade {
  const { t } = portal;
  if (!['', 'AllUsers', 'MsGraphUsers', 'All'].includes(item)) {
    return notPlayed(portal, `${t('users')} | ${item}`, usersMenu(portal));
  }
  if (!portal.framed) return allUsers(portal);
  const blade = createBlade(portal, `${t('users')} | ${t('allUsers')}`, usersMenu(portal));
  blade.subtitle(portal.tenant.displayName);
  return withFrame(blade, { name: 'AllUsers.ReactView', query: {} });
}

function createUserPage(portal: Portal): Blade {
  if (!portal.framed) return createUser(portal);
  const blade = createBlade(portal, portal.t('createNewUser'));
  blade.subtitle(portal.tenant.displayName);
  return withFrame(blade, { name: 'CreateUser.ReactView', query: {} });
}

function withFrame(blade: Blade, source: FrameSource): Blade {
  blade.frame(source);
  return blade;
}
