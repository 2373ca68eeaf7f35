import { render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import type { FieldId, PageId } from '../../lib/consoles/ids.ts';
import type { SaveOutcome } from '../../lib/consoles/save-order.ts';
import type { StepId } from '../../lib/guide/step.ts';
import type { PanelCommand } from '../../lib/messages/panel-messages.ts';
import type { SeenDocument } from '../../lib/messages/seen-document.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { toldPresses } from '../../lib/setup/told-presses.ts';
import { aKnownSetupWith } from '../support/builders/known-setups.ts';
import { aField, anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { setupAt } from '../support/builders/steps.ts';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

const host = 'entra.microsoft.com';
const account = 'b.simon@larkspur.example';
const known = aKnownSetupWith({ 'entra/testUser.upn': account });
const isOfUser = (key: string) => key === 'entra/testUser.upn';
const facts = Object.fromEntries(Object.entries(known.facts).filter(([key]) => isOfUser(key)));
const at = (step: StepId): SetupState => {
  const setup = { ...setupAt(step), facts };
  return step === 'open-gallery' ? { ...setup, application: null } : setup;
};

interface Case {
  readonly step: StepId;
  readonly page: PageId;
  readonly fields: readonly FieldId[];
  readonly says: string;
}
const gallery: Case = {
  step: 'open-gallery',
  page: 'entra/gallery',
  fields: ['gallery.search'],
  says: `Go there, search, choose “Image Relay” and press “Create” on ${host}`,
};
const user: Case = {
  step: 'open-users',
  page: 'entra/create-user',
  fields: ['createUser.userName', 'createUser.displayName'],
  says: `Go there, fill, press “Show password”, keep the password for the tests, and press “Review + create” and “Create” on ${host}`,
};
const assignment: Case = {
  step: 'open-assignments',
  page: 'entra/add-assignment',
  fields: ['assignment.search'],
  says: `Go there, search, tick ${account}, and press “Select” and “Assign” on ${host}`,
};

const pageOf = ({ page, fields }: Case, language?: string) =>
  aSeenDocument(
    anObservation([page], {
      fields: fields.map((field) => aField(field)),
      ...(language ? { language } : {}),
    }),
    { console: 'entra', host, documentHost: host },
  );

/** Shows the panel; what is filled comes to this. */
function open(setup: SetupState, came: { made: number; outcome: SaveOutcome } | null = null) {
  const recorded = recordedActions({
    reply: (command) => {
      if (command.type !== 'fill/run' || came === null) return { outcome: 'done', results: [] };
      return { outcome: 'done', results: [], presses: { presses: command.presses ?? [], ...came } };
    },
  });
  const panel = (...seen: SeenDocument[]) => (
    <Panel setup={setup} seen={seen} frontTab={1} actions={recorded.actions} />
  );
  const { rerender } = render(panel());
  const change = (...seen: SeenDocument[]) => rerender(panel(...seen));
  return { sent: recorded.sent, change, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });
const runs = (sent: readonly PanelCommand[]) => sent.filter(({ type }) => type === 'fill/run');

describe('one press says all that it does', () => {
  test.each([gallery, user, assignment])('on $page, and does it there', async (each) => {
    const setup = at(each.step);
    const { sent, user: person, change } = open(setup);
    press('Go there and fill');
    await person.click(press(each.says));
    change(pageOf(each));
    await waitFor(() => expect(runs(sent)).toHaveLength(1));
    const presses = toldPresses(each.page, setup);
    expect(runs(sent)).toMatchObject([{ page: each.page, presses, isFresh: true }]);
  });

  test.each([gallery, user, assignment])('on $page, and the other one only fills', async (each) => {
    const { sent, user: person, change } = open(at(each.step));
    await person.click(press('Go there and fill'));
    change(pageOf(each));
    await waitFor(() => expect(runs(sent)).toHaveLength(1));
    expect(runs(sent)[0]).not.toHaveProperty('presses');
  });

  test('what is waited for, and what follows', async () => {
    const { user: person } = open(at('open-assignments'));
    await person.click(press(assignment.says));
    screen.getByText(new RegExp(`then this follows: “${account}”, “Select”, “Assign”`));
  });

  test('that a password is kept, and where', () => {
    open(at('open-users'));
    screen.getByText(
      'The password is kept in memory only, and shown here until the tests are done.',
    );
  });
});

describe('it is not offered', () => {
  const offers = () => screen.queryAllByRole('button', { name: /^Go there, / });
  test('to tick somebody whose account was not seen', () => {
    const { facts: _, ...setup } = at('open-assignments');
    open({ ...setup, facts: {} });
    expect(offers()).toEqual([]);
    press('Go there and fill');
  });

  test('in a language in which nobody knows the buttons', () => {
    const { change } = open(at('open-users'));
    const home = anObservation(['entra/home'], { language: 'tr' });
    change(aSeenDocument(home, { console: 'entra', host, documentHost: host }));
    expect(offers()).toEqual([]);
    press('Go there and fill');
  });

  test('but in one in which somebody does, by the words of that language', () => {
    const { change } = open(at('open-users'));
    const home = anObservation(['entra/home'], { language: 'de' });
    change(aSeenDocument(home, { console: 'entra', host, documentHost: host }));
    press(
      `Go there, fill, press “Kennwort anzeigen”, keep the password for the tests, and press “Überprüfen + erstellen” and “Erstellen” on ${host}`,
    );
  });
});

describe('where it ends early, the panel says', () => {
  const stops: readonly [Case, number, SaveOutcome, string, string, string][] = [
    [
      assignment,
      0,
      'missing',
      'No row here is certainly',
      'nothing was pressed yet',
      `Left to you: “${account}”, “Select”, “Assign”.`,
    ],
    [
      assignment,
      0,
      'ambiguous',
      'More than one row',
      'nothing was pressed yet',
      `Left to you: “${account}”`,
    ],
    [
      assignment,
      2,
      'not-shown',
      'does not show what you reviewed',
      `Done so far: “${account}”, “Select”.`,
      'Left to you: “Assign”.',
    ],
    [
      gallery,
      0,
      'ambiguous',
      'More than one tile',
      'nothing was pressed yet',
      'Left to you: “Image Relay”, “Create”.',
    ],
    [
      gallery,
      1,
      'disabled',
      'has disabled “Create”',
      'Done so far: “Image Relay”.',
      'Left to you: “Create”.',
    ],
    [
      user,
      1,
      'unread',
      'did not come to light',
      'Done so far: “Show password”.',
      'Left to you: “Review + create”, “Create”.',
    ],
    [user, 2, 'unknown', 'the page went away', 'Done so far', 'Left to you: “Create”.'],
  ];
  test.each(stops)('%o, %i made, %s', async (each, made, outcome, ...said) => {
    const { user: person, change } = open(at(each.step), { made, outcome });
    await person.click(press(each.says));
    change(pageOf(each));
    const alert = await screen.findByRole('alert');
    for (const text of said) expect(alert.textContent).toContain(text);
  });
});

describe('the method of single sign-on', () => {
  const methods = aSeenDocument(anObservation(['entra/sso-method']), {
    console: 'entra',
    host,
    documentHost: host,
  });
  const opened = (sent: readonly PanelCommand[]) => sent.filter(({ type }) => type === 'fill/open');
  const says = `Go there, choose “SAML” where a method is asked for, fill and press “Save” on ${host}`;

  test('is chosen on the way by the press that says so', async () => {
    const { sent, user: person, change } = open(at('open-single-sign-on'));
    await person.click(press(says));
    change(methods);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(opened(sent)).toMatchObject([{ page: 'entra/sso-method', goal: 'entra/basic-saml' }]);
  });

  test('and by no other', async () => {
    const { sent, user: person, change } = open(at('open-single-sign-on'));
    await person.click(press('Go there and fill'));
    change(methods);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(opened(sent)).toEqual([]);
  });
});
