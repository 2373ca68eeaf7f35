import type { PageId } from '../consoles/ids.ts';
import { waysTo } from '../consoles/image-relay/ways.ts';
import { cloud } from '../saml/clouds.ts';
import { signOnUrlOf } from '../saml/company-host.ts';
import type { SetupState } from '../setup/setup-state.ts';
import type { Step } from './step.ts';

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

/** What "Go there" asks for. */
interface Destination {
  readonly address: string;
  /** The page to end on, where its address is not published. */
  readonly page?: PageId;
}

/** Where a step is done: an address, and in Image Relay the page to look for from there. */
export function destinationOf({ link, pages }: Pick<Step, 'link' | 'pages'>, setup: SetupState) {
  const [page] = pages;
  const address = addressOf(link, setup);
  const isLookedFor = link === 'image-relay' && page !== undefined && waysTo[page] !== undefined;
  const destination: Destination = isLookedFor ? { address, page } : { address };
  return destination;
}

function applicationView(link: keyof typeof menus, setup: SetupState): string {
  const { application } = setup;
  if (application === null) return views['enterprise-applications'];
  const app = application.appId === null ? '' : `/appId/${application.appId}`;
  return `view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/${menus[link]}/objectId/${application.objectId}${app}`;
}
