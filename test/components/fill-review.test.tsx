import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FillReview } from '../../components/FillReview.tsx';
import type { Preferences } from '../../lib/messages/panel-messages.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import type { PlannedField, PlanRefusal } from '../../lib/setup/plan-fill.ts';
import { company, der, loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { anObservation, aSeenDocument, aVisit } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup } from '../support/builders/setups.ts';

const login: PlannedField = {
  field: 'samlSettings.loginUrl',
  now: '',
  next: loginUrlOf(tenantId),
  confirmed: true,
  isShown: false,
  decision: { kind: 'write' },
};
const logout: PlannedField = { ...login, field: 'samlSettings.logoutUrl' };
const held: PlannedField = {
  ...logout,
  now: 'https://old.example/',
  decision: { kind: 'conflict' },
};

const usual: Preferences = { highlight: true };
const saving: Preferences = { highlight: true, savedPages: ['image-relay/sso-settings'] };

function show(plan: readonly PlannedField[], isDue = true, preferences = usual) {
  const recorded = recordedActions();
  const seen = aSeenDocument(anObservation(['image-relay/sso-settings']));
  const review = (shown: readonly PlannedField[]) => {
    const fillable = { seen, page: 'image-relay/sso-settings', plan: shown } as const;
    return (
      <FillReview
        fillable={fillable}
        setup={aSetup()}
        isDue={isDue}
        preferences={preferences}
        actions={recorded.actions}
      />
    );
  };
  const { rerender } = render(review(plan));
  const showInstead = (shown: readonly PlannedField[]) => rerender(review(shown));
  return { ...recorded, showInstead, user: userEvent.setup() };
}

const fillButton = (name: string | RegExp = /^Fill \d+ fields?$/) =>
  screen.getByRole('button', { name });
const reviewed = ({ field, now, next }: PlannedField) => ({ field, now, next });

/** The row of a field, by its name. */
function row(name: string): HTMLElement {
  const found = screen.getAllByRole('listitem').find((each) => within(each).queryByText(name));
  if (!found) throw new Error(`No row for ${name}`);
  return found;
}

test('the review names the page and its host, and shows before and after', () => {
  show([held]);
  screen.getByText(`Into “Single Sign On Settings” at ${company}`);
  const { textContent } = row('Logout URL');
  expect(textContent).toContain('Now https://old.example/');
  expect(textContent).toContain(`Will be ${loginUrlOf(tenantId)}`);
});

test('nothing is sent before the press, and then exactly what was reviewed', async () => {
  const { sent, user } = show([login, logout]);
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Fill 2 fields' }));
  expect(sent).toEqual([
    {
      type: 'fill/run',
      document: { tabId: 1, frameId: 0, documentId: 'document-1' },
      visit: aVisit,
      page: 'image-relay/sso-settings',
      fields: [reviewed(login), reviewed(logout)],
    },
  ]);
});

test('a field can be left out', async () => {
  const { sent, user } = show([login, logout]);
  await user.click(screen.getByRole('checkbox', { name: 'Write Login URL', checked: true }));
  await user.click(screen.getByRole('button', { name: 'Fill 1 field' }));
  expect(sent).toMatchObject([{ fields: [reviewed(logout)] }]);
});

test('a field that was left out can be taken in again', async () => {
  const { user } = show([login]);
  const tick = screen.getByRole('checkbox', { name: 'Write Login URL' });
  await user.click(tick);
  expect(fillButton()).toHaveProperty('disabled', true);
  await user.click(tick);
  expect(fillButton()).toHaveProperty('disabled', false);
});

test('a tick to replace a value does not count for another value', async () => {
  const { showInstead, user } = show([held]);
  await user.click(screen.getByRole('checkbox', { name: 'Replace what Logout URL holds now' }));
  expect(fillButton()).toHaveProperty('disabled', false);
  showInstead([{ ...held, now: 'https://another.example/' }]);
  expect(fillButton()).toHaveProperty('disabled', true);
});

test('another value stays unless its replacement is ticked', async () => {
  const { sent, user } = show([login, held]);
  expect(row('Logout URL').textContent).toContain('It stays unless you tick to replace it.');
  expect(fillButton().textContent).toBe('Fill 1 field');
  await user.click(
    screen.getByRole('checkbox', { name: 'Replace what Logout URL holds now', checked: false }),
  );
  await user.click(screen.getByRole('button', { name: 'Fill 2 fields' }));
  expect(sent).toMatchObject([{ fields: [reviewed(login), reviewed(held)] }]);
});

const right: PlannedField = { ...login, now: login.next, decision: { kind: 'same' } };

test('what is right already waits, folded up, with nothing to tick and nothing to fill', () => {
  show([right]);
  const fold = screen.getByText('✓ 1 field is right already').closest('details');
  expect(fold).toHaveProperty('open', false);
  expect(fold?.textContent).toContain('Already right.');
  expect(screen.queryByRole('checkbox', { hidden: true })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Fill \d/ })).toBeNull();
});

test('what there is to decide stands before what is right already', () => {
  show([right, logout]);
  expect(
    screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent),
  ).toEqual([expect.stringContaining('Logout URL'), expect.stringContaining('Login URL')]);
});

test('a value that is only the usual one says so', () => {
  show([{ ...login, field: 'basicSaml.replyUrl', confirmed: false }]);
  expect(row('Reply URL').textContent).toContain('Not confirmed: no console has shown it yet.');
});

const sentences: Record<PlanRefusal, string> = {
  'values-missing': 'Not known yet: Login URL (Entra).',
  'certificate-not-active': 'is not the one that Entra lists as active. Bring it again.',
  'certificate-not-listed': 'is not in Entra’s list of this application',
  'another-record': 'This form belongs to somebody or something else',
  missing: 'The field was not found on the page. Copy the value and paste it.',
  ambiguous: 'More than one field fits, so none is touched.',
  'not-editable': 'The field cannot be changed now.',
  proposed:
    'An imported description says that this is the field. Confirm it first: look at it in the page, then press “Use it”.',
  'option-missing': 'The list has no such entry yet.',
  'option-ambiguous': 'More than one entry of the list fits, so none is chosen.',
};

test.each(Object.entries(sentences))('the refusal %s is said in a sentence', (reason, sentence) => {
  const decision = {
    kind: 'refused',
    reason: reason as PlanRefusal,
    needs: 'entra/idp.loginUrl',
  } as const;
  show([{ ...login, decision }]);
  expect(row('Login URL').textContent).toContain(sentence);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('every value can be copied with one press, a refused one too', async () => {
  const { copied, user } = show([{ ...login, decision: { kind: 'refused', reason: 'ambiguous' } }]);
  await user.click(screen.getByRole('button', { name: 'Copy Login URL' }));
  expect(copied).toEqual([loginUrlOf(tenantId)]);
});

test('a value that is not known cannot be copied', () => {
  show([{ ...login, next: '', decision: { kind: 'refused', reason: 'values-missing' } }]);
  expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
});

test('boxes are told in words and a certificate by its ends, but copied whole', async () => {
  const { copied, user } = show([
    { ...login, field: 'samlSettings.jitEnable', now: 'off', next: 'on' },
    { ...login, field: 'samlSettings.certificate', next: pemOf(der) },
  ]);
  expect(row('Enable Just-In-Time User Provisioning').textContent).toMatch(
    /Now not ticked.*ticked/,
  );
  expect(row('x.509 Certificate').textContent).toMatch(/Will be MIIC8DCCAdigAwIB….{16} \(PEM\)/);
  await user.click(screen.getByRole('button', { name: 'Copy x.509 Certificate' }));
  expect(copied).toEqual([pemOf(der)]);
});

test('the review of a page that is not due waits behind its name', () => {
  show([login], false);
  screen.getByText('Fill “Single Sign On Settings” now');
  expect(screen.getByRole('group')).toHaveProperty('open', false);
});

const handedOver: PlannedField = { ...login, confirmed: false, fromFile: true };

test('what came with a hand-over and nothing confirms is written only after a tick', async () => {
  const { sent, user, showInstead } = show([handedOver, logout]);
  expect(row('Login URL').textContent).toContain('It is written only if you tick it');
  expect(fillButton().textContent).toBe('Fill 1 field');
  await user.click(screen.getByRole('checkbox', { name: 'Write Login URL' }));
  await user.click(screen.getByRole('button', { name: 'Fill 2 fields' }));
  expect(sent).toMatchObject([{ fields: [reviewed(handedOver), reviewed(logout)] }]);
  // The tick was for that value: another one from a file waits for its own.
  showInstead([{ ...handedOver, next: 'https://other.example/' }, logout]);
  expect(fillButton().textContent).toBe('Fill 1 field');
  showInstead([login, logout]);
  expect(fillButton().textContent).toBe('Fill 2 fields');
});

const saveToo = (count: string) =>
  screen.getByRole('button', { name: `Fill ${count} and press “Save” on ${company}` });

test('what is pressed says all that it does, and is chosen the next time', async () => {
  const { sent, user } = show([login, logout]);
  expect(fillButton('Fill 2 fields').className).toBe('primary');
  await user.click(saveToo('2 fields'));
  expect(sent).toMatchObject([
    { type: 'fill/run', fields: [{}, {}], save: 'Save' },
    { type: 'preferences/change', preferences: saving },
  ]);
});

test('what was chosen last stands out, and the other one saves nothing', async () => {
  const { sent, user } = show([login], true, saving);
  expect(saveToo('1 field').className).toBe('primary');
  await user.click(fillButton('Fill 1 field'));
  expect(sent[0]).not.toHaveProperty('save');
  expect(sent[1]).toMatchObject({ preferences: { savedPages: [] } });
});

test('a choice for one page is none for another', () => {
  show([login], true, { highlight: true, savedPages: ['image-relay/create-permission'] });
  expect(fillButton('Fill 1 field').className).toBe('primary');
});

const incomplete: readonly [string, PlannedField, RegExp][] = [
  ['holds another value', held, /have not decided about/],
  [
    'cannot be filled',
    { ...logout, decision: { kind: 'refused', reason: 'missing' } },
    /cannot be filled/,
  ],
];
const offersToSave = () => screen.queryByRole('button', { name: /“Save”/ }) !== null;

test.each(incomplete)('a form in which a field %s is not saved, and why', (_, other, why) => {
  show([login, other], true, saving);
  screen.getByText(why);
  expect(offersToSave()).toBe(false);
});

test('a form of which a field is left out is not saved', async () => {
  const { user } = show([login, logout], true, saving);
  expect(offersToSave()).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Write Login URL' }));
  screen.getByText(/because a field is left out/);
  expect(offersToSave()).toBe(false);
});
