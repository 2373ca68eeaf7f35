import type { Person } from '../../exchange.ts';
import { fragments, userFragment } from '../addresses.ts';
import type { Press } from '../model/controls.ts';
import { always, live, settled, workedOut } from '../model/live.ts';
import { appear, matches, plainCells, press, searchBox, valueOrProblem } from '../model/make.ts';
import type { Grid } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade } from '../model/surface.ts';
import { usersMenu } from './menus.ts';

/** Users | All users. */
export function allUsers(portal: Portal): Blade {
  const { t } = portal;
  const blade = createBlade(portal, `${t('users')} | ${t('allUsers')}`, usersMenu(portal));
  blade.subtitle(portal.tenant.displayName);
  blade.commands([newUser(portal), press(t('refresh'), portal.refresh)]);
  void fill(portal, blade);
  return blade;
}

function newUser(portal: Portal): Press {
  const { t } = portal;
  const invite = () => portal.notify(t('notPlayedTitle'), t('notPlayedText'));
  return {
    text: t('newUser'),
    enabled: always,
    press: () => undefined,
    menu: [
      press(t('createNewUser'), () => portal.goTo(fragments.createUser)),
      press(t('inviteExternalUser'), invite),
    ],
  };
}

async function fill(portal: Portal, blade: Blade) {
  const people = valueOrProblem(portal, blade, await portal.server.get<Person[]>('/users'));
  if (!people) return;
  const typed = live('');
  const search = searchBox(portal.t('search'), typed, 'users.search');
  await appear(portal, blade, [search], [userGrid(portal, people, typed)]);
}

function userGrid(portal: Portal, people: Person[], typed: () => string): Grid {
  const { t } = portal;
  const quiet = settled(workedOut(typed), 300);
  const rows = () =>
    people
      .filter((person) => matches(quiet(), person.displayName, person.userPrincipalName))
      .map((person) => userRow(portal, person));
  return {
    kind: 'grid',
    name: t('allUsers'),
    look: 'list',
    columns: [
      { key: 'name', title: t('displayName') },
      { key: 'upn', title: t('userPrincipalName') },
      { key: 'type', title: t('userType') },
      { key: 'enabled', title: t('accountEnabled') },
    ],
    rows: workedOut(rows),
    ticked: live<string[]>([]),
    empty: t('noUsers'),
  };
}

function userRow({ t, goTo }: Portal, person: Person) {
  return {
    key: person.id,
    cells: plainCells({
      name: person.displayName,
      upn: person.userPrincipalName,
      type: t('member'),
      enabled: person.accountEnabled ? t('yes') : t('no'),
    }),
    open: () => goTo(userFragment(person.id)),
    menu: [],
  };
}
