import type { AppHead } from '../../exchange.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade, type Menu } from '../model/surface.ts';
import type { BladeRoute, Route } from '../route.ts';
import { type AppIds, applicationsMenu, appMenu, idsOf, usersMenu } from './menus.ts';
import { notFound } from './wrong-turns.ts';

const names: Readonly<Record<string, string>> = {
  UserManagementMenuBlade: 'AllUsers',
  UsersManagementMenuBlade: 'AllUsers',
  UserCreateBlade: 'CreateUser',
  ManagedAppMenuBlade: 'Overview',
};

/** The blade of an address when every page lives in a frame: the shell keeps the menu alone. */
export function openFramedRoute(portal: Portal, route: Route): Blade {
  if (route.kind === 'unknown') return notFound(portal);
  const blade = createBlade(portal, '', menuOf(portal, route));
  const fragment = window.location.hash || '#home';
  blade.frame({ name: `${nameOf(route)}.ReactView`, query: {}, fragment });
  return blade;
}

function nameOf(route: Exclude<Route, { kind: 'unknown' }>): string {
  if (route.kind === 'home') return 'Home';
  const blade = route.blade.replace('.ReactView', '');
  return route.item || names[blade] || blade;
}

function menuOf(portal: Portal, route: Route): Menu | null {
  if (route.kind !== 'blade') return null;
  switch (route.blade) {
    case 'ManagedAppMenuBlade':
      return menuOfApp(portal, route);
    case 'StartboardApplicationsMenuBlade':
      return applicationsMenu(portal);
    case 'UserManagementMenuBlade':
    case 'UsersManagementMenuBlade':
      return usersMenu(portal);
    default:
      return null;
  }
}

function menuOfApp(portal: Portal, { item, parameters }: BladeRoute): Menu {
  const ids = idsOf(parameters);
  void complete(portal, ids);
  return appMenu(portal, ids, item === '' ? 'Overview' : item);
}

/** An address may tell one id, and the entries of the menu need both. */
async function complete(portal: Portal, ids: AppIds): Promise<void> {
  const answer = await portal.server.get<AppHead>(`/apps/${ids.objectId || ids.appId}`);
  if (!answer.ok) return;
  const { objectId, appId } = answer.value;
  Object.assign(ids, { objectId, appId });
}
