import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CapturedValues } from '../../components/CapturedValues.tsx';
import { RefusedValues } from '../../components/RefusedValues.tsx';
import { pemOf } from '../../lib/saml/pem.ts';
import type { FactSource, RefusalReason, SetupState } from '../../lib/setup/setup-state.ts';
import { der, loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { aField, anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup, aSetupThatKnows, began, later } from '../support/builders/setups.ts';

function show(setup: SetupState) {
  const { actions, copied } = recordedActions();
  const { container } = render(<CapturedValues setup={setup} actions={actions} />);
  const details = container.querySelector('details');
  if (details) details.open = true;
  return { copied, user: userEvent.setup() };
}

const login = loginUrlOf(tenantId);

test('before anything was captured the panel says so', () => {
  show(aSetup());
  screen.getByText('Nothing yet. Values appear here as you open the pages.');
});

test('a value is shown with the console that showed it', () => {
  show(aSetupThatKnows({ 'entra/idp.loginUrl': login }));
  const row = screen.getByRole('listitem');
  within(row).getByText('Login URL');
  within(row).getByText(login);
  within(row).getByText(/^read in Entra, \d/);
});

const sources: Record<FactSource, RegExp> = {
  page: /^read in Entra, \d/,
  metadata: /^from Microsoft’s metadata, \d/,
  file: /^from your file, \d/,
  typed: /^pasted or typed by you, \d/,
};

test.each(Object.entries(sources))('the source %s is told', (source, said) => {
  const fact = { value: der, source: source as FactSource, at: began };
  show(aSetup({ facts: { 'entra/idp.certificate': fact } }));
  screen.getByText(said);
});

test('one setting of two consoles stands twice, and each can be copied', async () => {
  const { copied, user } = show(
    aSetupThatKnows({
      'entra/idp.loginUrl': login,
      'image-relay/idp.loginUrl': 'https://old.example/',
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Copy Login URL from Image Relay' }));
  await user.click(screen.getByRole('button', { name: 'Copy Login URL from Entra' }));
  expect(copied).toEqual(['https://old.example/', login]);
});

test('a certificate is shown by its ends and copied as the text that Image Relay takes', async () => {
  const { copied, user } = show(aSetupThatKnows({ 'entra/idp.certificate': der }));
  screen.getByText(/^MIIC8DCCAdigAwIB….{16} \(PEM\)$/);
  await user.click(screen.getByRole('button', { name: 'Copy Certificate from Entra' }));
  expect(copied).toEqual([pemOf(der)]);
});

const refusals: Record<RefusalReason, RegExp> = {
  'foreign-host': /address on another host than larkspur\.imagerelay\.com\. It was not taken\./,
  'same-address': /seems to show one address for both\. Neither was taken/,
  'tenants-disagree': /belong to different tenants\. Nothing was taken from there\.$/,
  'another-application': /belongs to another application\. It was not taken\.$/,
  'several-users': /more than one entry fits the test user, so none was taken\./,
};

test.each(Object.entries(refusals))(
  'a value refused for %s is told with its name',
  (reason, sentence) => {
    const refused = {
      key: 'entra/idp.loginUrl',
      reason: reason as RefusalReason,
      at: later,
    } as const;
    render(<RefusedValues setup={aSetup({ refused: [refused] })} />);
    const { textContent } = screen.getByRole('listitem');
    expect(textContent).toMatch(/^⚠ Login URL \(Entra\): /);
    expect(textContent).toMatch(sentence);
  },
);

test('where nothing was refused nothing is said', () => {
  const { container } = render(<RefusedValues setup={aSetup()} />);
  expect(container.textContent).toBe('');
});

test('a value that the other console needs says where, and one that stands in front can be shown there', async () => {
  const setup = aSetupThatKnows({ 'entra/idp.loginUrl': login });
  const seen = aSeenDocument(anObservation(['entra/saml'], { fields: [aField('saml.loginUrl')] }), {
    console: 'entra',
  });
  const { actions, highlighted } = recordedActions();
  const { container } = render(
    <CapturedValues setup={setup} documents={[seen]} actions={actions} />,
  );
  container.querySelector('details')?.setAttribute('open', '');
  screen.getByText(/^used for Login URL in Image Relay/);
  await userEvent
    .setup()
    .click(screen.getByRole('button', { name: 'Show in the page: Login URL' }));
  expect(highlighted).toEqual(['saml.loginUrl']);
});
