import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FieldState } from '../../lib/consoles/observation.ts';
import { company, otherCompany } from '../support/builders/identities.ts';
import { aField, anObservation, aSeenDocument, aVisit } from '../support/builders/observations.ts';
import { showPanel } from '../support/builders/shown-panel.tsx';
import { setupAt } from '../support/builders/steps.ts';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

const setup = setupAt('create-permission');
const go = {
  type: 'tab/open',
  address: `https://${company}/`,
  page: 'image-relay/create-permission',
  inNewTab: false,
};
const fields = [
  { field: 'permission.title', now: '', next: 'SSO Basic' },
  { field: 'permission.ssoOnly', now: 'off', next: 'on' },
];
const run = {
  type: 'fill/run',
  document: { tabId: 1, frameId: 0, documentId: 'document-1' },
  visit: aVisit,
  page: 'image-relay/create-permission',
  fields,
  isFresh: true,
};

/** The form of a permission, as it comes to the front. */
function form(title: Partial<FieldState> = {}, host = company) {
  return aSeenDocument(
    anObservation(['image-relay/create-permission'], {
      fields: [
        aField('permission.title', title),
        aField('permission.ssoOnly', { now: 'off', isChoice: false }),
      ],
    }),
    { host, documentHost: host },
  );
}

const button = (name = 'Go there and fill') => screen.getByRole('button', { name });
const orders = (sent: readonly { type: string }[]) =>
  sent.filter(({ type }) => type === 'fill/run' || type === 'tab/open');

test('what will be written is shown before the press that goes there and writes it', () => {
  showPanel(setup);
  screen.getByText(`Into “Permission” at ${company}`);
  const rows = [...document.querySelectorAll('.values[open] li')].map((each) => each.textContent);
  expect(rows).toEqual([expect.stringContaining('SSO Basic'), expect.stringContaining('ticked')]);
  button('Go there');
});

test('one press goes there, and fills once what was shown as soon as the empty form is in front', async () => {
  const { sent, user, change } = showPanel(setup);
  await user.click(button());
  expect(orders(sent)).toEqual([go]);
  screen.getByText(/Waiting for “Permission”/);
  change(setup, form());
  await waitFor(() => expect(orders(sent)).toEqual([go, run]));
  change(setup, form({ now: 'SSO Basic' }));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(orders(sent)).toEqual([go, run]);
});

test('a press that says so has the form saved as well', async () => {
  const { sent, user, change } = showPanel(setup);
  await user.click(button(`Go there, fill and press “Save” on ${company}`));
  change(setup, form());
  await waitFor(() => expect(orders(sent)).toEqual([go, { ...run, save: 'Save' }]));
});

const stops: readonly [string, ReturnType<typeof form>, RegExp][] = [
  ['holds something else', form({ now: 'Editors' }), /cannot be filled/],
  ['lacks the field', form({ outcome: 'missing' }), /cannot be filled/],
  ['has the field twice', form({ outcome: 'ambiguous' }), /cannot be filled/],
];
test.each(stops)(
  'where the form %s, nothing is written and the review says why',
  async (_, seen, why) => {
    const { sent, user, change } = showPanel(setup);
    await user.click(button());
    change(setup, seen);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(screen.getByRole('alert').textContent).toMatch(why);
    expect(orders(sent)).toEqual([go]);
  },
);

test('another company’s form is not the one that was meant', async () => {
  const { sent, user, change } = showPanel(setup);
  await user.click(button());
  change(setup, form({}, otherCompany));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(orders(sent)).toEqual([go]);
});

test('a form that is not open yet is waited for', async () => {
  const { sent, user, change } = showPanel(setup);
  await user.click(button());
  const closed = anObservation(['image-relay/create-permission'], { fields: [] });
  change(setup, aSeenDocument(closed));
  await vi.advanceTimersByTimeAsync(5_000);
  screen.getByText(/Waiting for “Permission”/);
  change(setup, form());
  await waitFor(() => expect(orders(sent)).toEqual([go, run]));
});

test('what opens the page on the way is pressed once', async () => {
  const assigning = setupAt('open-assignments');
  const { sent, user, change } = showPanel(assigning);
  await user.click(button());
  const entra = { console: 'entra', host: 'entra.microsoft.com' } as const;
  const list = aSeenDocument(anObservation(['entra/users-and-groups']), entra);
  change(assigning, list);
  await vi.advanceTimersByTimeAsync(2_000);
  change(
    assigning,
    aSeenDocument(anObservation(['entra/users-and-groups'], { rows: [['a']] }), entra),
  );
  await vi.advanceTimersByTimeAsync(2_000);
  const opening = { page: 'entra/users-and-groups', goal: 'entra/add-assignment' };
  expect(sent.filter(({ type }) => type === 'fill/open')).toMatchObject([opening]);
});

test('values that have changed since the press are not written', async () => {
  const { sent, user, change } = showPanel(setup);
  await user.click(button());
  const choices = { ...setup.choices, permissionTitle: 'Another' };
  change({ ...setup, choices }, form());
  await vi.advanceTimersByTimeAsync(2_000);
  screen.getByText(/has changed since you pressed/);
  expect(orders(sent)).toEqual([go]);
});

test('it can be called off, and is over after a while', async () => {
  const { sent, user, change } = showPanel(setup);
  await user.click(button());
  await user.click(button('Do not fill it after all'));
  change(setup, form());
  await vi.advanceTimersByTimeAsync(3_000);
  expect(orders(sent)).toEqual([go]);
});

test('what does not come up in time is not filled later', async () => {
  const { sent, user, change } = showPanel(setup);
  await user.click(button());
  await vi.advanceTimersByTimeAsync(181_000);
  screen.getByText(/did not come up in time/);
  change(setup, form());
  await vi.advanceTimersByTimeAsync(3_000);
  expect(orders(sent)).toEqual([go]);
});
