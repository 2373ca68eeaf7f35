import type { Person } from '../../exchange.ts';
import { type Live, live, settled, workedOut } from '../model/live.ts';
import {
  appear,
  matches,
  plainCells,
  press,
  searchBox,
  valueOrProblem,
  words,
} from '../model/make.ts';
import type { Grid } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { createPane, type Pane } from '../model/surface.ts';

/** The Users and groups picker over Add Assignment; Select hands the ticked users back. */
export function userPickerPane(portal: Portal, chosen: Live<Person[]>): Pane {
  const { t } = portal;
  const pane = createPane(portal, t('usersAndGroups'));
  const ticked = live(chosen.peek().map((person) => person.id));
  void fill(portal, pane, chosen, ticked);
  return pane;
}

async function fill(portal: Portal, pane: Pane, chosen: Live<Person[]>, ticked: Live<string[]>) {
  const { t } = portal;
  const people = valueOrProblem(portal, pane, await portal.server.get<Person[]>('/users'));
  if (!people) return;
  const typed = live('');
  const ofTicked = () => people.filter((person) => ticked().includes(person.id));
  const names = workedOut(() => ofTicked().map((person) => person.displayName));
  const summary = workedOut(() => t('selectedItems', { names: names().join(', ') || '–' }));
  pane.footer([selectButton(portal, chosen, ofTicked, ticked)]);
  const search = searchBox(t('search'), typed, 'assignment.search');
  const grid = pickerGrid(portal, people, typed, ticked);
  await appear(portal, pane, [search], [grid, words('note', summary)]);
}

function selectButton(
  portal: Portal,
  chosen: Live<Person[]>,
  ofTicked: () => Person[],
  ticked: Live<string[]>,
) {
  const select = () => {
    chosen(ofTicked());
    portal.closePane();
  };
  const enabled = workedOut(() => ticked().length > 0);
  return press(portal.t('select'), select, { primary: true, enabled });
}

function pickerGrid(
  { t }: Portal,
  people: Person[],
  typed: Live<string>,
  ticked: Live<string[]>,
): Grid {
  const quiet = settled(typed, 300);
  const found = () =>
    people.filter((person) => matches(quiet(), person.displayName, person.userPrincipalName));
  const rows = () =>
    found().map(({ id, displayName, userPrincipalName }) => ({
      key: id,
      cells: plainCells({ name: displayName, detail: userPrincipalName }),
      open: null,
      menu: [],
    }));
  return {
    kind: 'grid',
    name: t('users'),
    look: 'people',
    columns: [
      { key: 'name', title: t('name') },
      { key: 'detail', title: t('details') },
    ],
    rows: workedOut(rows),
    ticked,
    empty: t('noUsers'),
  };
}
