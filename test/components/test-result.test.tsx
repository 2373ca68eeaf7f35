import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, test } from 'vitest';
import { TestResult } from '../../components/TestResult.tsx';
import type { Diagnosis } from '../../lib/diagnosis/diagnosis.ts';
import type { ShownTest } from '../../lib/diagnosis/shown-test.ts';
import { wsFederationSignOut } from '../../lib/setup/logout-form.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { loginUrlOf, metadataUrl, tenantId } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import {
  aShownTest,
  noDetails,
  notAssigned,
  nothingWrong,
} from '../support/builders/shown-tests.ts';

function show(changes: Partial<ShownTest> = {}, setup: SetupState = aKnownSetup()) {
  const recorded = recordedActions();
  const dismissed: string[] = [];
  const { container } = render(
    <TestResult
      shown={aShownTest(changes)}
      setup={setup}
      onDismiss={() => void dismissed.push('dismissed')}
      actions={recorded.actions}
    />,
  );
  const region = screen.getByRole('region', { name: 'What the test showed' });
  return { ...recorded, dismissed, container, region, user: userEvent.setup() };
}

const diagnosed = (changes: Partial<Diagnosis>) => ({ diagnosis: { ...notAssigned, ...changes } });
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });

describe('a test that passed', () => {
  it('says so, of which test, and nothing of causes', () => {
    const { region } = show({ diagnosis: nothingWrong, kind: 'tile' });
    expect(within(region).getByRole('status').textContent).toBe('✓ The test has passed');
    within(region).getByText(/^My Apps, Nov/);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Also to look at' })).toBeNull();
  });

  it('shows what else is worth a look, folded', () => {
    show({ diagnosis: { ...nothingWrong, others: ['empty-library'] } });
    const others = screen.getByRole('heading', { name: 'Also to look at' }).closest('details');
    expect(others?.open).toBe(false);
    expect(others?.querySelectorAll('.cause')).toHaveLength(1);
  });
});

describe('a test that failed', () => {
  it('says what happened, what to do and where, with Microsoft’s page about the number', async () => {
    const { region, sent, user } = show();
    expect(within(region).getByRole('status').textContent).toBe('✗ The test has failed');
    screen.getByText('The test user is not assigned to the application in Entra.');
    screen.getByText(/^Assign the test user in “Users and groups”/);
    const link = screen.getByRole('link', { name: 'Microsoft’s page about AADSTS50105' });
    expect(link).toMatchObject({ target: '_blank', rel: 'noreferrer' });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/\S+50105/);
    await user.click(button('Go to “Assign the test user”'));
    expect(sent).toEqual([
      { type: 'tab/open', address: expect.stringContaining('entra'), inNewTab: false },
    ]);
  });

  it('shows Microsoft’s own words where they were seen', () => {
    show({ details: { ...noDetails, microsoftSays: 'Benutzer nicht zugewiesen' } });
    screen.getByText(/Benutzer nicht zugewiesen/);
  });

  it('offers what is expected beside what was found, to be copied', async () => {
    const { copied, user } = show({
      ...diagnosed({ cause: 'unknown-identifier', code: 700016 }),
      proposal: { setting: 'entra/sp.identifier', found: `${metadataUrl}/`, expected: metadataUrl },
    });
    expect(screen.getByText('Found').parentElement?.textContent).toBe(`Found ${metadataUrl}/`);
    expect(screen.getByText('Expected').parentElement?.textContent).toBe(`Expected ${metadataUrl}`);
    await user.click(button(/^Copy Identifier.*\(Entra\)$/));
    expect(copied).toEqual([metadataUrl]);
  });

  it('says that nothing was found where nothing was', () => {
    show({ proposal: { setting: 'entra/testUser.assigned', found: null, expected: 'on' } });
    expect(screen.getByText('Found').parentElement?.textContent).toBe('Found nothing');
  });

  it('expects nothing by name where nobody knows it', () => {
    show({ proposal: { setting: 'entra/idp.thumbprint', found: 'AB', expected: null } });
    expect(screen.queryByText('Expected')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
  });

  it('says of a value that was right that it may have changed since', () => {
    show({
      proposal: { setting: 'entra/sp.identifier', found: metadataUrl, expected: metadataUrl },
    });
    screen.getByText(new RegExp(`right: ${metadataUrl}\\. It may have changed since`));
    expect(screen.queryByText('Found')).toBeNull();
  });

  it('of a number that nobody knows leads to Microsoft’s page and to no step', () => {
    show(diagnosed({ cause: 'unknown-code', code: 399287, remedy: { kind: 'try-again' } }));
    screen.getByRole('link', { name: 'Microsoft’s page about AADSTS399287' });
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull();
  });

  it('shows further causes folded, each with its own way on, and none with the number', () => {
    show(diagnosed({ others: ['unknown-identifier', 'wrong-user'] }));
    const others = screen.getByRole('heading', { name: 'Also to look at' }).closest('details');
    expect(others?.open).toBe(false);
    expect(within(others ?? document.body).getByText('2').className).toBe('count');
    button('Go to “Fill Basic SAML Configuration”');
    expect(screen.getAllByRole('link', { hidden: true })).toHaveLength(1);
  });

  it('says of each cause to which only words point that it is likely', () => {
    const hinted = ['clock', 'certificate-mismatch'] as const;
    const [cause, ...others] = hinted;
    show(diagnosed({ cause, others, hinted }));
    expect(screen.getAllByText(/^What Image Relay showed points to/)).toHaveLength(2);
    screen.getByText(/^Test again from the start/);
  });

  it('says of what the answer showed that it is so', () => {
    show(diagnosed({ cause: 'clock', others: ['certificate-mismatch'] }));
    expect(screen.queryByText(/points to/)).toBeNull();
    screen.getByText(/^By this computer’s clock/);
  });

  it('leads where the diagnosis says, which has seen more than the setup', () => {
    show(diagnosed({ cause: 'name-id-format', remedy: { kind: 'step', step: 'saml-settings' } }));
    button('Go to “Fill SAML Settings”');
  });
});

test('a test that shows nothing for certain says that', () => {
  const { region } = show(diagnosed({ outcome: 'unclear' }));
  expect(within(region).getByRole('status').textContent).toBe(
    '? The test shows nothing for certain',
  );
});

describe('a Logout URL that does not sign out', () => {
  const logout = {
    kind: 'sign-out',
    ...diagnosed({
      cause: 'logout-url',
      code: 750054,
      remedy: { kind: 'step', step: 'saml-settings' },
    }),
    proposal: {
      setting: 'image-relay/idp.logoutUrl',
      found: loginUrlOf(tenantId),
      expected: wsFederationSignOut,
    },
  } as const;
  const chosen = aKnownSetup({ logoutForm: 'wsfederation' });
  const choose = 'Use this Logout URL from now on';
  const back = 'Use the Logout URL that Entra shows again';

  it.each([
    [choose, back, aKnownSetup(), 'wsfederation'],
    [back, choose, chosen, 'as-entra-shows'],
  ])('“%s” is offered and not “%s”', async (offered, other, setup, form) => {
    const { sent, user } = show(logout, setup);
    expect(screen.queryByRole('button', { name: other })).toBeNull();
    await user.click(button(offered));
    expect(sent).toEqual([{ type: 'setup/choose-logout', form }]);
  });

  it('leads to Image Relay’s form, which is the next thing to press once it was chosen', () => {
    show(logout, chosen);
    expect(button('Go to “Fill SAML Settings”').className).toBe('primary');
    expect(button(back).className).toBe('');
  });

  it('is offered for no other cause', () => {
    show();
    expect(screen.queryByRole('button', { name: choose })).toBeNull();
  });
});

test('the result can be closed', async () => {
  const { dismissed, user } = show();
  await user.click(button('Close the result'));
  expect(dismissed).toEqual(['dismissed']);
});
