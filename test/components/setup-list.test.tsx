import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SetupList } from '../../components/SetupList.tsx';
import { emptyList, type ListedSetup } from '../../lib/setup/setup-list.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { company } from '../support/builders/identities.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aFill, aSetup, began } from '../support/builders/setups.ts';

const client: ListedSetup = {
  id: aFill,
  host: 'tamarind.imagerelay.com',
  name: 'Tamarind Foods',
  objectId: null,
  done: 5,
  total: 23,
  leftAt: began,
  isArchived: false,
};

/** As many clients as a consultant has. */
const many = Array.from({ length: 500 }, (_, at) => ({
  ...client,
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  host: `client-${at}.imagerelay.com`,
  name: `Client ${at}`,
}));

function show(entries: readonly ListedSetup[], atWork: SetupState | null = aSetup()) {
  const { actions, sent } = recordedActions();
  const list = { ...emptyList, entries: [...entries] };
  const { container } = render(<SetupList atWork={atWork} list={list} actions={actions} />);
  container.querySelector('details')?.setAttribute('open', '');
  return { sent, user: userEvent.setup() };
}

const rows = () => screen.queryAllByRole('button', { name: /^Go on with/ });

test('a setup tells its name, its host and how far it has come', () => {
  show([client]);
  const row = screen.getByText('Tamarind Foods').closest('li');
  expect(row?.textContent).toContain('tamarind.imagerelay.com');
  expect(row?.textContent).toContain('5 of 23 steps done, last open Nov 2, 2026');
});

test('a press goes on with it', async () => {
  const { sent, user } = show([client]);
  await user.click(screen.getByRole('button', { name: 'Go on with Tamarind Foods' }));
  expect(sent).toEqual([{ type: 'setups/bring', id: aFill }]);
});

test('the setup at work is named, renamed and archived here, and stands not among the others', async () => {
  const setup = aSetup({ name: 'Larkspur Outdoor' });
  const { sent, user } = show([{ ...client, id: setup.id, name: 'Twin' }], setup);
  expect(screen.queryByText('Twin')).toBeNull();
  const name = screen.getByRole('textbox', { name: 'Name of this setup' });
  await user.clear(name);
  await user.type(name, 'Larkspur{Enter}');
  await user.click(screen.getByRole('button', { name: 'Archive this setup' }));
  expect(sent).toEqual([
    { type: 'setup/rename', name: 'Larkspur' },
    { type: 'setups/archive', id: setup.id, isArchived: true },
  ]);
});

test('of hundreds only some are shown, and a search finds each', async () => {
  const { user } = show(many);
  expect(rows()).toHaveLength(20);
  screen.getByText('480 more setups fit. Search on to see them.');
  await user.type(screen.getByRole('searchbox', { name: 'Search by name or host' }), 'client 499');
  expect(rows().map((row) => row.getAttribute('aria-label'))).toEqual(['Go on with Client 499']);
});

test('a search that finds nothing says so', async () => {
  const { user } = show(many);
  await user.type(screen.getByRole('searchbox'), 'maple');
  expect(screen.getByRole('status').textContent).toBe('No setup fits “maple”.');
});

test('archived ones stand apart, and come back by a press', async () => {
  const { sent, user } = show([{ ...client, isArchived: true }]);
  const archive = screen.getByText('Archived (1)').closest('details');
  expect(archive).not.toBeNull();
  archive?.setAttribute('open', '');
  expect(rows()).toEqual([]);
  const out = { name: 'Take Tamarind Foods out of the archive' };
  await user.click(within(archive as HTMLElement).getByRole('button', out));
  expect(sent).toEqual([{ type: 'setups/archive', id: aFill, isArchived: false }]);
});

test('deleting asks first, with the focus on the answer that keeps it', async () => {
  const { sent, user } = show([client]);
  await user.click(screen.getByRole('button', { name: 'Delete Tamarind Foods' }));
  expect(screen.getByRole('alertdialog').textContent).toContain('tamarind.imagerelay.com');
  expect(document.activeElement?.textContent).toBe('Keep it');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Delete Tamarind Foods' }));
  await user.click(screen.getByRole('button', { name: 'Delete it for good' }));
  expect(sent).toEqual([{ type: 'setups/delete', id: aFill }]);
});

test.each([
  [
    'with the names of this one',
    true,
    { type: 'setups/duplicate', id: aSetup().id, host: client.host },
  ],
  ['without them', false, { type: 'setup/begin', host: client.host }],
])('another company is set up %s', async (_, isCopy, command) => {
  const { sent, user } = show([]);
  const copy = screen.getByRole('checkbox', { name: `With the names chosen for ${company}` });
  if (!isCopy) await user.click(copy);
  await user.type(screen.getByRole('textbox', { name: 'Company name or address' }), 'Tamarind');
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  expect(sent).toEqual([command]);
});

test('what is no company is refused in place', async () => {
  const { sent, user } = show([]);
  const box = screen.getByRole('textbox', { name: 'Company name or address' });
  await user.type(box, 'https://evil.example{Enter}');
  expect(screen.getByRole('alert').textContent).toContain('not the address of a company');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);
});

test('without a setup at work the others are offered, and with none nothing is shown', () => {
  const { actions } = recordedActions();
  const { container } = render(
    <SetupList atWork={null} list={{ ...emptyList, entries: [client] }} actions={actions} />,
  );
  expect(container.querySelector('details')?.open).toBe(true);
  const empty = render(<SetupList atWork={null} list={emptyList} actions={actions} />);
  expect(empty.container.childElementCount).toBe(0);
});
