import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FirstRun } from '../../components/FirstRun.tsx';
import { proposedChoices } from '../../lib/setup/new-setup.ts';
import { company, otherCompany } from '../support/builders/identities.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';

function show(companies: readonly string[]) {
  const { actions, sent } = recordedActions();
  render(<FirstRun companies={companies} preferences={{ highlight: true }} actions={actions} />);
  return { sent, user: userEvent.setup() };
}

const box = () => screen.getByRole('textbox', { name: 'Company name or address' });

test('the first screen says what the assistant does and that it is independent', () => {
  show([]);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Connect Microsoft Entra ID to Image Relay',
  );
  screen.getByText(/presses “Save”, “Create” or “Assign” only where your own press says so\./);
  screen.getByText(/Your settings stay on this computer/);
  screen.getByText('Independent of Microsoft and of Image Relay.');
});

test('the company of an open tab is proposed, and one press confirms it', async () => {
  const { sent, user } = show([company]);
  expect(
    screen.getByRole('radio', { name: `${company} Open in a tab now`, checked: true }),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: `Start with ${company}` }));
  expect(sent).toEqual([{ type: 'setup/begin', host: company }]);
});

test('of two open companies the other one can be chosen', async () => {
  const { sent, user } = show([company, otherCompany]);
  await user.click(screen.getByRole('radio', { name: new RegExp(otherCompany) }));
  await user.click(screen.getByRole('button', { name: `Start with ${otherCompany}` }));
  expect(sent).toEqual([{ type: 'setup/begin', host: otherCompany }]);
});

test.each([
  'larkspur',
  ' Larkspur ',
  'larkspur.imagerelay.com',
  'https://larkspur.imagerelay.com/admin',
])('%j is understood as the company', async (typed) => {
  const { sent, user } = show([]);
  await user.type(box(), typed);
  await user.click(screen.getByRole('button', { name: `Start with ${company}` }));
  expect(sent).toEqual([{ type: 'setup/begin', host: company }]);
});

test('a typed company counts more than the one of the open tab', async () => {
  const { sent, user } = show([otherCompany]);
  await user.type(box(), 'larkspur{Enter}');
  expect(sent).toEqual([{ type: 'setup/begin', host: company }]);
});

test('choosing the open tab takes back what was typed', async () => {
  const { sent, user } = show([otherCompany]);
  await user.type(box(), 'larkspur');
  await user.click(screen.getByRole('radio'));
  await user.click(screen.getByRole('button', { name: `Start with ${otherCompany}` }));
  expect(sent).toEqual([{ type: 'setup/begin', host: otherCompany }]);
});

test.each([
  'support.imagerelay.com',
  'larkspur.example',
  'http://larkspur.imagerelay.com',
  'two words',
])('%j is refused with a sentence, and nothing is started', async (typed) => {
  const { sent, user } = show([]);
  await user.type(box(), typed);
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(screen.getByRole('alert').textContent).toMatch(/^This is not the address of a company/);
  expect(box().getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);
});

test('without any company nothing is started', async () => {
  const { sent, user } = show([]);
  await user.click(screen.getByRole('button', { name: 'Start' }));
  screen.getByRole('alert');
  expect(sent).toEqual([]);
});

test('the names that both consoles need are proposed in sight, and one press accepts them', () => {
  show([company]);
  expect(
    screen.getByRole('group', { name: 'Names for the test, in both consoles' }).textContent,
  ).toMatch(/“B.Simon” with the user name “B.Simon”.*B. Simon of Larkspur.*“SSO Basic”/);
});

test('changed names go with the start, and those that follow the company follow it still', async () => {
  const { sent, user } = show([company, otherCompany]);
  const title = screen.getByRole('textbox', { name: 'Permission title', hidden: true });
  await user.clear(title);
  await user.type(title, 'SSO Pilot');
  await user.click(screen.getByRole('radio', { name: new RegExp(otherCompany) }));
  await user.click(screen.getByRole('button', { name: `Start with ${otherCompany}` }));
  expect(sent).toEqual([
    {
      type: 'setup/begin',
      host: otherCompany,
      choices: { ...proposedChoices(otherCompany), permissionTitle: 'SSO Pilot' },
    },
  ]);
});

test('a name that cannot be is shown to be wrong, unfolded, and nothing is started', async () => {
  const { sent, user } = show([company]);
  await user.clear(screen.getByRole('textbox', { name: /user name$/, hidden: true }));
  expect(screen.getByRole('group', { name: /^Names/ }).querySelector('details')?.open).toBe(false);
  await user.click(screen.getByRole('button', { name: `Start with ${company}` }));
  expect(screen.getByRole('group', { name: /^Names/ }).querySelector('details')?.open).toBe(true);
  expect(sent).toEqual([]);
});

test('going on by itself is asked here, and is off unless it is wanted', async () => {
  const { sent, user } = show([company]);
  const tick = screen.getByRole('checkbox', { name: /^Take me to the next page by itself/ });
  expect(tick).toHaveProperty('checked', false);
  await user.click(tick);
  expect(sent).toEqual([
    { type: 'preferences/change', preferences: { highlight: true, advance: true } },
  ]);
});
