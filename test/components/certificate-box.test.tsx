import { createEvent, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CertificateBox } from '../../components/CertificateBox.tsx';
import type { CertificateAnswer, CertificateProblem } from '../../lib/saml/certificate-problem.ts';
import { pemOf } from '../../lib/saml/pem.ts';
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
import { aSetup, aSetupThatKnows, certificateDetails } from '../support/builders/setups.ts';

const withMetadata = aSetupThatKnows({
  'entra/idp.metadataUrl': federationMetadataOf(tenantId, appId),
});

function show(
  setup: SetupState = withMetadata,
  answers: Parameters<typeof recordedActions>[0] = {},
) {
  const recorded = recordedActions(answers);
  render(<CertificateBox setup={setup} actions={recorded.actions} />);
  return { ...recorded, user: userEvent.setup() };
}

const getButton = () => screen.getByRole('button', { name: /^(?:Get the|Reading)/ });
const pasteBox = () => screen.getByRole('textbox', { name: 'Or paste the certificate' });

test('without the metadata address the certificate cannot be got, and the panel says why', () => {
  show(aSetup());
  expect(getButton()).toHaveProperty('disabled', true);
  screen.getByText(/Open the application’s SAML page in Entra first/);
});

test('the press that asks for the permission says so beforehand', async () => {
  const { fetched, user } = show();
  screen.getByText(/The browser will ask you to allow the sign-in host; no cookie is sent./);
  await user.click(getButton());
  expect(fetched).toHaveLength(1);
});

test('while the metadata is read a second press is not possible', async () => {
  let end = () => {};
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { fetched, user } = show(withMetadata, { until });
  await user.click(getButton());
  expect(getButton()).toMatchObject({ disabled: true, textContent: 'Reading the metadata…' });
  await user.click(getButton());
  end();
  await vi.waitFor(() => expect(getButton()).toHaveProperty('disabled', false));
  expect(fetched).toHaveLength(1);
});

const problems: Record<CertificateProblem, RegExp> = {
  'not-a-certificate': /^This is not a certificate\./,
  empty: /^There is nothing in it\./,
  thumbprint: /^This is only the thumbprint/,
  url: /^This is an address/,
  'private-key': /^There is a private key in it.* It was not kept/,
  pkcs12: /^This is a key store.* It was not kept\./,
  pkcs7: /^This is a PKCS #7 container/,
  csr: /^This is a request for a certificate/,
  truncated: /^Part of the certificate is missing/,
  damaged: /^This looks like a certificate, but it cannot be read/,
  'der-as-text': /in binary form that was opened as text/,
  'metadata-without-certificate': /^This metadata names no signing certificate\./,
  'other-metadata': /^This metadata is damaged or does not come from Entra/,
  placeholder: /^This is a placeholder/,
  'too-large': /^This is too large for a certificate/,
  'too-many': /^There are more certificates in it/,
  permission: /without your permission/,
  'no-address': /^The address of the metadata is not known yet\./,
  unreachable: /^Microsoft’s metadata could not be read\./,
  'not-metadata': /is not federation metadata/,
  'too-slow': /did not come within 10 seconds/,
  redirected: /led on to another address/,
  'error-answer': /answered with an error/,
  'other-type': /is not XML but something else/,
  'metadata-too-large': /larger than any metadata/,
  declarations: /declares a document type or entities/,
  'too-deep': /nested deeper than/,
  'not-xml': /is no XML that can be read/,
  'not-published': /is not in the metadata/,
  'another-tenant': /another tenant or application/,
  'not-saved': /could not be saved/,
  'not-newer': /the one that is to be replaced, or it ends no later/,
  unreadable: /^It could not be read\./,
};

const refused = (reason: CertificateProblem) => ({ outcome: 'refused', reason }) as const;
const problemIds = Object.keys(problems) as CertificateProblem[];

test.each(problemIds)('the problem %s is said in a sentence', async (problem) => {
  const { user } = show(withMetadata, { certificate: refused(problem) });
  await user.click(getButton());
  expect(screen.getByRole('alert').textContent).toMatch(problems[problem]);
});

test('a certificate can be pasted', async () => {
  const { brought, user } = show();
  expect(screen.queryByRole('button', { name: 'Use the pasted certificate' })).toBeNull();
  await user.click(pasteBox());
  await user.paste(pemOf(der));
  await user.click(screen.getByRole('button', { name: 'Use the pasted certificate' }));
  expect(brought).toEqual([{ input: pemOf(der), source: 'typed' }]);
});

const usePasted = () => screen.getByRole('button', { name: 'Use the pasted certificate' });
const kept: readonly [what: string, CertificateAnswer, text: string][] = [
  ['was taken', { outcome: 'taken' }, ''],
  ['is a private key', refused('private-key'), ''],
  ['is a key store', refused('pkcs12'), ''],
  ['is cut short', refused('truncated'), pemOf(der)],
];

test.each(kept)('after a paste that %s the box holds %j', async (_, certificate, text) => {
  const { user } = show(withMetadata, { certificate });
  await user.click(pasteBox());
  await user.paste(pemOf(der));
  await user.click(usePasted());
  expect(pasteBox()).toHaveProperty('value', text);
});

test('the same file can be chosen again', async () => {
  const { brought, user } = show();
  const input = screen.getByLabelText('Or choose the downloaded file, or drop it here');
  await user.upload(input, file);
  expect(input).toHaveProperty('value', '');
  await user.upload(input, file);
  await vi.waitFor(() => expect(brought).toHaveLength(2));
});

const file = new File([pemOf(der)], 'Image Relay.cer');
const asText = (input: string | Uint8Array | undefined) =>
  new TextDecoder().decode(input instanceof Uint8Array ? input : undefined);

test('the downloaded file can be chosen', async () => {
  const { brought, user } = show();
  await user.upload(screen.getByLabelText('Or choose the downloaded file, or drop it here'), file);
  await vi.waitFor(() => expect(brought).toHaveLength(1));
  expect(brought[0]?.source).toBe('file');
  expect(asText(brought[0]?.input)).toBe(pemOf(der));
});

test('a file that is larger than any certificate is refused before anything of it is read', async () => {
  const { brought, user } = show();
  const huge = new File(['x'], 'huge.cer');
  const unread = vi.spyOn(huge, 'arrayBuffer');
  Object.defineProperty(huge, 'size', { value: 10_000_000 });
  await user.upload(screen.getByLabelText('Or choose the downloaded file, or drop it here'), huge);
  expect((await screen.findByRole('alert')).textContent).toMatch(problems['too-large']);
  expect(unread).not.toHaveBeenCalled();
  expect(brought).toEqual([]);
});

test('the downloaded file can be dropped', async () => {
  const { brought } = show();
  const box = screen.getByRole('region', { name: 'Signing certificate' });
  const drop = createEvent.drop(box, { dataTransfer: { files: [file] } });
  fireEvent(box, drop);
  await vi.waitFor(() => expect(brought).toHaveLength(1));
  expect(drop.defaultPrevented).toBe(true);
  expect(asText(brought[0]?.input)).toBe(pemOf(der));
});

test('a drop of something that is no file brings nothing', () => {
  const { brought } = show();
  fireEvent.drop(screen.getByRole('region', { name: 'Signing certificate' }), {
    dataTransfer: { files: [] },
  });
  expect(brought).toEqual([]);
});

const standings: readonly [what: string, active: string | null, said: RegExp][] = [
  [
    'that Entra lists as active',
    thumbprint,
    /✓ This is the certificate that Entra lists as active/,
  ],
  ['that differs from the active one', otherThumbprint, new RegExp(`⚠ .*${otherThumbprint}`)],
  ['whose list was not seen', null, /⚠ Entra’s list has not been seen yet/],
];

test.each(standings)('a certificate %s is shown with its standing', (_, active, said) => {
  const facts = active === null ? {} : { 'entra/idp.thumbprint': active };
  show(aSetupThatKnows(facts, { certificate: certificateDetails }));
  const { textContent } = screen.getByRole('status');
  expect(textContent).toContain('CN=Microsoft Azure Federated SSO Certificate');
  expect(textContent).toContain(thumbprint);
  expect(textContent).toContain('Nov 1, 2026 to Nov 1, 2029');
  expect(textContent).toMatch(said);
});
