import { cloud } from '../saml/clouds.ts';
import { signOnUrlOf } from '../saml/company-host.ts';
import type { SetupState } from '../setup/setup-state.ts';

export const linkIds = [
  'image-relay',
  'entra-home',
  'gallery',
  'enterprise-applications',
  'app-overview',
  'app-single-sign-on',
  'app-users',
  'users',
  'create-user',
  'sign-on-url',
  'my-apps',
] as const;
export type LinkId = (typeof linkIds)[number];

const views = {
  'entra-home': 'home',
  gallery: 'view/Microsoft_AAD_IAM/AppGalleryBladeV2',
  'enterprise-applications':
    'view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
  users: 'view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers',
  'create-user': 'view/Microsoft_AAD_UsersAndTenants/CreateUser.ReactView',
} as const;

const menus = {
  'app-overview': 'Overview',
  'app-single-sign-on': 'SignOn',
  'app-users': 'Users',
} as const;

/**
 * The address that brings the right page to the front. Image Relay's own addresses are not published:
 * there it leads to the company's first page and the menu path says the rest.
 */
export function addressOf(link: LinkId, setup: SetupState): string {
  if (link === 'image-relay' || link === 'sign-on-url') return signOnUrlOf(setup.company.host);
  if (link === 'my-apps') return `https://${cloud.myAppsHost}/`;
  const hash =
    link in menus
      ? applicationView(link as keyof typeof menus, setup)
      : views[link as keyof typeof views];
  return `https://${cloud.adminCenterHost}/#${hash}`;
}

function applicationView(link: keyof typeof menus, setup: SetupState): string {
  const { application } = setup;
  if (application === null) return views['enterprise-applications'];
  const app = application.appId === null ? '' : `/appId/${application.appId}`;
  return `view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/${menus[link]}/objectId/${application.objectId}${app}`;
}
