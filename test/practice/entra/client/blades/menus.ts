import type { CaptionKey } from '../../captions/english.ts';
import { appFragment, fragments } from '../addresses.ts';
import { type Live, live } from '../model/live.ts';
import { press } from '../model/make.ts';
import type { Portal } from '../model/portal.ts';
import type { Menu, MenuEntry, MenuGroup } from '../model/surface.ts';

/** An application's two ids, of which an address may have told only one. */
export interface AppIds {
  objectId: string;
  appId: string;
}

interface Entry {
  item: string;
  caption: CaptionKey;
}

/** Either id will do, under any of the names that links in the wild use for it. */
export function idsOf(parameters: ReadonlyMap<string, string | null>): AppIds {
  const objectId = parameters.get('objectId') ?? parameters.get('servicePrincipalId') ?? '';
  return { objectId, appId: parameters.get('appId') ?? '' };
}

/** Groups stay as somebody left them until the portal is loaded again. */
const opened = new Map<string, Live<boolean>>();

const appEntries: Record<'top' | 'manage' | 'security' | 'activity', Entry[]> = {
  top: [
    { item: 'Overview', caption: 'overview' },
    { item: 'DeploymentPlan', caption: 'deploymentPlan' },
    { item: 'Diagnose', caption: 'diagnose' },
  ],
  manage: [
    { item: 'Properties', caption: 'properties' },
    { item: 'Owners', caption: 'owners' },
    { item: 'RolesAdmins', caption: 'rolesAndAdministrators' },
    { item: 'Users', caption: 'usersAndGroups' },
    { item: 'SignOn', caption: 'singleSignOn' },
    { item: 'Provisioning', caption: 'provisioning' },
    { item: 'SelfService', caption: 'selfService' },
  ],
  security: [
    { item: 'ConditionalAccess', caption: 'conditionalAccess' },
    { item: 'Permissions', caption: 'permissions' },
  ],
  activity: [
    { item: 'SignIns', caption: 'signInLogs' },
    { item: 'Audit', caption: 'auditLogs' },
  ],
};

/** The menu of one application; its ids are read when an entry is pressed. */
export function appMenu(portal: Portal, ids: AppIds, selected: string): Menu {
  const entries = (list: Entry[]) =>
    list.map((entry) => menuEntry(portal, entry, selected, () => appFragment(entry.item, ids)));
  return {
    groups: [
      { title: '', open: live(true), entries: entries(appEntries.top) },
      group(portal, 'app', 'manage', entries(appEntries.manage)),
      group(portal, 'app', 'security', entries(appEntries.security)),
      group(portal, 'app', 'activity', entries(appEntries.activity)),
    ],
  };
}

export function captionOfAppItem(item: string): CaptionKey | null {
  const all = Object.values(appEntries).flat();
  return all.find((entry) => entry.item === item)?.caption ?? null;
}

export function applicationsMenu(portal: Portal): Menu {
  const all = { item: 'AppAppsPreview', caption: 'allApplications' } as const;
  const entry = menuEntry(portal, all, all.item, () => fragments.allApplications);
  return { groups: [{ title: '', open: live(true), entries: [entry] }] };
}

export function usersMenu(portal: Portal): Menu {
  const all = { item: 'AllUsers', caption: 'allUsers' } as const;
  const deleted = { item: 'DeletedUsers', caption: 'deletedUsers' } as const;
  const address = '#view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/DeletedUsers';
  const entries = [menuEntry(portal, all, all.item, () => fragments.allUsers)];
  const managed = [menuEntry(portal, deleted, all.item, () => address)];
  return {
    groups: [{ title: '', open: live(true), entries }, group(portal, 'users', 'manage', managed)],
  };
}

function menuEntry(
  portal: Portal,
  { item, caption }: Entry,
  selected: string,
  fragment: () => string,
): MenuEntry {
  const open = () => portal.goTo(fragment());
  return {
    ...press(portal.t(caption), open, { telemetry: `Menu-${item}` }),
    selected: item === selected,
  };
}

function group(
  portal: Portal,
  menu: string,
  caption: 'manage' | 'security' | 'activity',
  entries: MenuEntry[],
): MenuGroup {
  const name = `${menu}/${caption}`;
  const open = opened.get(name) ?? live(false);
  opened.set(name, open);
  return { title: portal.t(caption), open, entries };
}
