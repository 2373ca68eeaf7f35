import { act, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import type { Preferences } from '../../lib/messages/panel-messages.ts';
import type { SeenDocument } from '../../lib/messages/seen-document.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { company, otherCompany } from '../support/builders/identities.ts';
import { aField, anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aFill, aFinishedSetup, later } from '../support/builders/setups.ts';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

const users = 'image-relay/users-and-permissions';
const sso = 'image-relay/sso-settings';
const list = aSeenDocument(anObservation([users]));
const form = (now: string) =>
  aSeenDocument(
    anObservation(['image-relay/create-permission'], {
      fields: [aField('permission.title', { now })],
    }),
  );

/** Everything is done but the permission, and what its page leads on to. */
function permissionIsDue(): SetupState {
  const finished = aFinishedSetup();
  const {
    'image-relay/permission.ssoOnly': _,
    'image-relay/jit.enabled': __,
    ...facts
  } = finished.facts;
  return { ...finished, facts, tests: { pending: null, passed: {} } };
}

/** The permission was seen saved; the SAML form is what is to be done next. */
function permissionIsDone(changes: Partial<SetupState> = {}): SetupState {
  const due = permissionIsDue();
  const ssoOnly = { value: 'on', source: 'page', at: later } as const;
  return { ...due, facts: { ...due.facts, 'image-relay/permission.ssoOnly': ssoOnly }, ...changes };
}

interface Options {
  preferences?: Preferences;
  setup?: SetupState;
  seen?: SeenDocument[];
  isUnsaved?: () => boolean;
}

function show({ preferences, setup = permissionIsDue(), seen = [list], isUnsaved }: Options = {}) {
  const { actions, sent } = recordedActions(isUnsaved ? { isUnsaved } : {});
  const panel = (now: SetupState, documents: readonly SeenDocument[], wanted?: Preferences) => (
    <Panel
      setup={now}
      seen={documents}
      frontTab={1}
      preferences={wanted ?? preferences ?? { highlight: false, advance: true }}
      actions={actions}
    />
  );
  const { rerender } = render(panel(setup, seen));
  const wait = (milliseconds: number) =>
    act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
  const change = async (next: SetupState, documents = [list], wanted?: Preferences) => {
    rerender(panel(next, documents, wanted));
    await wait(700);
  };
  const led = () => sent.filter(({ type }) => type === 'tab/open');
  return {
    sent,
    led,
    change,
    wait,
    user: userEvent.setup({ advanceTimers: vi.advanceTimersByTime }),
  };
}

const toForm = { type: 'tab/open', address: `https://${company}/`, page: sso, inNewTab: false };

test('when a step is seen done, the next one’s page is brought to the front, as “Go there” does', async () => {
  const { led, change } = show();
  await change(permissionIsDone());
  expect(led()).toEqual([toForm]);
  await change(permissionIsDone(), [aSeenDocument(anObservation([sso]))]);
  expect(screen.getByText(/^Led on to/).textContent).toContain(
    'Led on to “Single Sign On Settings”, because the step before was seen done.',
  );
});

test('where the console itself leads no further, it is said where the admin goes on', async () => {
  const { change } = show();
  await change(permissionIsDone());
  expect(screen.queryByText(/^Led on to/)).toBeNull();
  screen.getByText(/go on by hand: Image Relay: “Single Sign On Settings”/);
});

test('“Stay here from now on” switches it off', async () => {
  const { sent, change, user } = show();
  await change(permissionIsDone());
  await user.click(screen.getByRole('button', { name: 'Stay here from now on' }));
  expect(sent.at(-1)).toEqual({
    type: 'preferences/change',
    preferences: { highlight: false, advance: false },
  });
});

const by = (mark: 'done' | 'not-done') => ({ 'create-permission': { mark, at: later } });
const begun = {
  fill: aFill,
  kind: 'fill',
  at: later,
  page: sso,
  visitId: aFill,
  fields: [],
} as const;
const written = {
  'permission.title': {
    before: '',
    after: 'SSO Basic',
    outcome: 'filled',
    at: later,
    saved: false,
  },
} as const;

test.each<[string, Options, SetupState, SeenDocument[]?]>([
  ['it was never asked for', { preferences: { highlight: false } }, permissionIsDone()],
  ['the step was marked by hand', {}, permissionIsDone({ marks: by('done') })],
  ['a fill is still running', {}, permissionIsDone({ begun: [{ ...begun, fields: [] }] })],
  [
    'what was written is not saved yet',
    { seen: [form('SSO Basic')] },
    permissionIsDone({ filled: written }),
    [form('SSO Basic')],
  ],
  ['the page is in front already', {}, permissionIsDone(), [aSeenDocument(anObservation([sso]))]],
  ['no console is in front', {}, permissionIsDone(), []],
  [
    'another company is in front',
    {},
    permissionIsDone(),
    [aSeenDocument(anObservation([users]), { host: otherCompany })],
  ],
  ['nothing but the panel’s opening happened', { setup: permissionIsDone() }, permissionIsDone()],
])('nobody is led anywhere where %s', async (_, options, next, seen) => {
  const { led, change, wait } = show(options);
  await change(next, seen);
  await wait(20_000);
  expect(led()).toEqual([]);
});

test('a page on which something was entered is left when that is saved, and not before', async () => {
  let isUnsaved = true;
  const { led, change, wait } = show({ isUnsaved: () => isUnsaved });
  await change(permissionIsDone());
  await wait(3_000);
  expect(led()).toEqual([]);
  isUnsaved = false;
  await wait(1_000);
  expect(led()).toEqual([toForm]);
});

test('what was written is waited for until it is saved', async () => {
  const { led, change } = show({ seen: [form('SSO Basic')] });
  await change(permissionIsDone({ filled: written }), [form('SSO Basic')]);
  expect(led()).toEqual([]);
  const saved = { 'permission.title': { ...written['permission.title'], saved: true } };
  await change(permissionIsDone({ filled: saved }), [form('SSO Basic')]);
  expect(led()).toEqual([toForm]);
});

test('nobody is led to the same step twice', async () => {
  const { led, change } = show();
  await change(permissionIsDone());
  await change(permissionIsDue());
  await change(permissionIsDone());
  expect(led()).toEqual([toForm]);
});

test('whoever goes to another tab in between is left alone there, and afterwards', async () => {
  let isUnsaved = true;
  const { led, change, wait } = show({ isUnsaved: () => isUnsaved });
  await change(permissionIsDone());
  await change(permissionIsDone(), []);
  isUnsaved = false;
  await change(permissionIsDone());
  await wait(20_000);
  expect(led()).toEqual([]);
});

test('switching it off in between is heeded', async () => {
  let isUnsaved = true;
  const { led, change, wait } = show({ isUnsaved: () => isUnsaved });
  await change(permissionIsDone());
  await change(permissionIsDone(), [list], { highlight: false, advance: false });
  isUnsaved = false;
  await wait(20_000);
  expect(led()).toEqual([]);
});

test('nobody is led to a test', async () => {
  const finished = { ...aFinishedSetup(), tests: { pending: null, passed: {} } };
  const { 'image-relay/ssoUser.email': _, ...facts } = finished.facts;
  const { led, change } = show({ setup: { ...finished, facts } });
  await change(finished);
  expect(led()).toEqual([]);
});
