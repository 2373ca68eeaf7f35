import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CertificateBox } from '../../components/CertificateBox.tsx';
import type { ReadCertificate } from '../../lib/saml/certificate.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  appId,
  der,
  federationMetadataOf,
  otherThumbprint,
  tenantId,
  thumbprint,
} from '../support/builders/identities.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetupThatKnows, readCertificate } from '../support/builders/setups.ts';

const first = readCertificate();
const second = readCertificate({
  thumbprint: otherThumbprint,
  notAfter: '2026-11-02T00:00:00.000Z',
});
const thirdThumbprint = '0'.repeat(40);

function knowing(active: string | null): SetupState {
  const list = active === null ? {} : { 'entra/idp.thumbprint': active };
  return aSetupThatKnows({
    'entra/idp.metadataUrl': federationMetadataOf(tenantId, appId),
    ...list,
  });
}

/** Brings both certificates by the metadata, and by pasting where a text is given. */
async function ask(
  active: string | null,
  certificates: readonly ReadCertificate[] = [first, second],
) {
  const recorded = recordedActions({ certificate: { outcome: 'several', certificates } });
  const user = userEvent.setup();
  const { rerender } = render(
    <CertificateBox setup={knowing(active)} actions={recorded.actions} />,
  );
  await user.click(screen.getByRole('button', { name: 'Get the certificate from Microsoft' }));
  const seeList = (thumbprintOfActive: string) =>
    rerender(<CertificateBox setup={knowing(thumbprintOfActive)} actions={recorded.actions} />);
  return { ...recorded, user, seeList };
}

const question = () => screen.getByRole('group', { name: 'Which certificate?' });
const radio = (of: string) => screen.getByRole('radio', { name: new RegExp(of) });
const useButton = () => screen.getByRole('button', { name: 'Use this certificate' });

test('of several certificates the panel asks which, and takes none before', async () => {
  const { took } = await ask(null);
  expect(document.activeElement).toBe(question());
  expect(question().textContent).toContain('Entra’s list has not been seen yet');
  expect(radio(thumbprint)).toMatchObject({ checked: false, disabled: false });
  expect(radio(otherThumbprint)).toMatchObject({ checked: false, disabled: false });
  expect(useButton()).toHaveProperty('disabled', true);
  expect(took).toEqual([]);
});

test('each is shown with its subject, its thumbprint, its validity and its warnings', async () => {
  await ask(null);
  const name = 'CN=Microsoft Azure Federated SSO Certificate';
  expect(radio(`${name}.*${thumbprint}.*Nov 1, 2026 to Nov 1, 2029$`)).toBeTruthy();
  expect(radio(`${otherThumbprint}.*Nov 1, 2026 to Nov 2, 2026.*has expired`)).toBeTruthy();
});

test('the chosen one is taken, with where it came from, and the question is over', async () => {
  const { took, user } = await ask(null);
  await user.click(radio(otherThumbprint));
  await user.click(useButton());
  expect(took).toEqual([{ certificate: second, source: 'metadata' }]);
  expect(screen.queryByRole('group')).toBeNull();
});

test('with the keyboard alone one is chosen and taken', async () => {
  const { took, user } = await ask(null);
  await user.tab();
  await user.keyboard(' ');
  expect(radio(thumbprint)).toHaveProperty('checked', true);
  await user.keyboard('{ArrowDown}');
  expect(radio(otherThumbprint)).toHaveProperty('checked', true);
  await user.tab();
  expect(document.activeElement).toBe(useButton());
  await user.keyboard('{Enter}');
  expect(took).toEqual([{ certificate: second, source: 'metadata' }]);
});

test('the one that Entra lists as active is marked, and no other can be taken', async () => {
  const { took, user } = await ask(otherThumbprint);
  expect(radio(`${otherThumbprint}.*✓ Entra lists this one as active`)).toMatchObject({
    checked: true,
    disabled: false,
  });
  expect(radio(thumbprint)).toMatchObject({ checked: false, disabled: true });
  expect(took).toEqual([]);
  await user.click(useButton());
  expect(took).toEqual([{ certificate: second, source: 'metadata' }]);
});

test('when the list is seen while the panel asks, what was chosen and is not active cannot be taken', async () => {
  const { took, user, seeList } = await ask(null);
  await user.click(radio(thumbprint));
  seeList(otherThumbprint);
  expect(radio(thumbprint)).toMatchObject({ checked: false, disabled: true });
  await user.click(useButton());
  expect(took).toEqual([{ certificate: second, source: 'metadata' }]);
});

test('where none is the active one, none can be taken, and the panel says what to do', async () => {
  const { took, user } = await ask(thirdThumbprint);
  expect(question().textContent).toContain(
    `lists another certificate as active (${thirdThumbprint})`,
  );
  expect(useButton()).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Use none of them' }));
  expect(screen.queryByRole('group')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Signing certificate' }));
  expect(took).toEqual([]);
});

test('a choice that could not be saved is said', async () => {
  const certificates = [first, second];
  const { actions } = recordedActions({
    certificate: { outcome: 'several', certificates },
    chosen: { outcome: 'refused', reason: 'not-saved' },
  });
  const user = userEvent.setup();
  render(<CertificateBox setup={knowing(thumbprint)} actions={actions} />);
  await user.click(screen.getByRole('textbox', { name: 'Or paste the certificate' }));
  await user.paste(der);
  await user.click(screen.getByRole('button', { name: 'Use the pasted certificate' }));
  await user.click(useButton());
  expect(screen.getByRole('alert').textContent).toMatch(/could not be saved/);
  expect(screen.getByRole('textbox')).toHaveProperty('value', der);
});
