import type { AppHead, Person } from '../../exchange.ts';
import { live, workedOut } from '../model/live.ts';
import { appear, press, refusalText } from '../model/make.ts';
import type { Part } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade } from '../model/surface.ts';
import { rolePane } from './role-pane.ts';
import { userPickerPane } from './user-picker-pane.ts';

/** Add Assignment: two links that open pickers, and Assign. It has no address of its own. */
export function addAssignment(portal: Portal, app: AppHead): Blade {
  const { t } = portal;
  const blade = createBlade(portal, t('addAssignment'));
  blade.subtitle(portal.tenant.displayName);
  const chosen = live<Person[]>([]);
  const busy = live(false);
  const assign = async () => {
    busy(true);
    await save(portal, app, chosen.peek());
    busy(false);
  };
  const enabled = workedOut(() => !busy() && chosen().length > 0);
  blade.footer([press(t('assign'), assign, { primary: true, enabled })]);
  void appear(portal, blade, links(portal, chosen));
  return blade;
}

function links(portal: Portal, chosen: ReturnType<typeof live<Person[]>>): Part[] {
  const { t } = portal;
  const count = () => String(chosen().length);
  const users = workedOut(() =>
    chosen().length === 0 ? t('noneSelected') : t('usersSelected', { count: count() }),
  );
  return [
    {
      kind: 'link',
      label: t('usersAndGroups'),
      text: users,
      press: () => portal.openPane((within) => userPickerPane(within, chosen)),
    },
    {
      kind: 'link',
      label: t('selectRole'),
      text: live(t('defaultAccess')),
      press: () => portal.openPane(rolePane),
    },
  ];
}

async function save(portal: Portal, app: AppHead, people: Person[]) {
  const body = { userIds: people.map((person) => person.id) };
  const answer = await portal.server.send('POST', `/apps/${app.objectId}/assignments`, body);
  await portal.pause();
  if (!answer.ok) return portal.notify(portal.t('notSaved'), refusalText(portal, answer));
  const count = String(people.length);
  portal.notify(portal.t('assignmentAdded'), portal.t('assignmentAddedText', { count }));
  portal.closeBlade();
}
