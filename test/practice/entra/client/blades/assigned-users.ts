import type { AppHead, Person } from '../../exchange.ts';
import type { Press } from '../model/controls.ts';
import { type Live, live, workedOut } from '../model/live.ts';
import { appear, plainCells, press, refusalText, valueOrProblem, words } from '../model/make.ts';
import type { Grid } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade } from '../model/surface.ts';
import { addAssignment } from './add-assignment.ts';
import { type AppIds, appMenu } from './menus.ts';

/** {App} | Users and groups: who may use the application. */
export function assignedUsers(portal: Portal, ids: AppIds): Blade {
  const blade = createBlade(portal, '', appMenu(portal, ids, 'Users'));
  blade.subtitle(portal.t('enterpriseApplication'));
  void fill(portal, blade, ids);
  return blade;
}

async function fill(portal: Portal, blade: Blade, ids: AppIds) {
  const path = `/apps/${ids.objectId || ids.appId}`;
  const app = valueOrProblem(portal, blade, await portal.server.get<AppHead>(path));
  if (!app) return;
  Object.assign(ids, { objectId: app.objectId, appId: app.appId });
  blade.title(`${app.displayName} | ${portal.t('usersAndGroups')}`);
  const people = valueOrProblem(
    portal,
    blade,
    await portal.server.get<Person[]>(`${path}/assignments`),
  );
  if (!people) return;
  const shown = live(people);
  const ticked = live<string[]>([]);
  blade.commands(commands(portal, app, shown, ticked));
  const lead = words('note', portal.t('usersAndGroupsLead'));
  await appear(portal, blade, [lead], [assignmentGrid(portal, shown, ticked)]);
}

function commands(
  portal: Portal,
  app: AppHead,
  shown: Live<Person[]>,
  ticked: Live<string[]>,
): Press[] {
  const { t } = portal;
  return [
    press(t('addUserGroup'), () => portal.openBlade((within) => addAssignment(within, app)), {
      telemetry: 'Command-AddUser',
    }),
    press(t('remove'), () => remove(portal, app, shown, ticked), {
      enabled: workedOut(() => ticked().length > 0),
      telemetry: 'Command-Remove',
    }),
    press(t('refresh'), portal.refresh, { telemetry: 'Command-Refresh' }),
  ];
}

async function remove(portal: Portal, app: AppHead, shown: Live<Person[]>, ticked: Live<string[]>) {
  const body = { userIds: ticked.peek() };
  const path = `/apps/${app.objectId}/assignments`;
  const answer = await portal.server.send<Person[]>('DELETE', path, body);
  if (!answer.ok) return portal.notify(portal.t('notSaved'), refusalText(portal, answer));
  ticked([]);
  shown(answer.value);
}

/** The portal names the users here, without their user principal names. */
function assignmentGrid({ t }: Portal, shown: Live<Person[]>, ticked: Live<string[]>): Grid {
  const rows = () =>
    shown().map((person) => ({
      key: person.id,
      cells: plainCells({
        name: person.displayName,
        type: t('user'),
        role: t('defaultAccess'),
      }),
      open: null,
      menu: [],
    }));
  return {
    kind: 'grid',
    name: t('usersAndGroups'),
    look: 'people',
    columns: [
      { key: 'name', title: t('displayNameColumn') },
      { key: 'type', title: t('objectType') },
      { key: 'role', title: t('roleAssigned') },
    ],
    rows: workedOut(rows),
    ticked,
    empty: t('noAssignments'),
  };
}
