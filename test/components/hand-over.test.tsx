import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FirstRun } from '../../components/FirstRun.tsx';
import { HandOver } from '../../components/HandOver.tsx';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { entraHalf, fileOf, relayHalf } from '../hand-over/support/halves.ts';
import { entraCertificate } from '../saml/support/made-certificates.ts';
import {
  company,
  loginUrlOf,
  otherCompany,
  otherTenantId,
  tenantId,
} from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup, aSetupThatKnows } from '../support/builders/setups.ts';

const user = userEvent.setup();
const press = (name: string) => user.click(screen.getByRole('button', { name }));

async function showBox(setup: SetupState, answers: Parameters<typeof recordedActions>[0] = {}) {
  const recorded = recordedActions(answers);
  render(<HandOver setup={setup} actions={recorded.actions} />);
  await user.click(screen.getByText('Hand over, or take over'));
  return recorded;
}

async function choose(text: string): Promise<void> {
  const file = new File([text], 'hand-over.json', { type: 'application/json' });
  await user.upload(screen.getByLabelText('Choose the file'), file);
}

const preview = () => screen.findByRole('region', { name: 'What it would bring' });

it('makes a file and an e-mail of one side, to be read first', async () => {
  const { saved, copied } = await showBox(aKnownSetup());
  await press('Hand over what Entra shows');
  const text = await screen.findByRole('region', { name: 'What the hand-over says' });
  expect(text.textContent).toContain(tenantId);
  await press('Save the hand-over as a file');
  expect(saved[0]?.name).toBe(`hand-over-entra-${company}.json`);
  expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({
    format: 'sso-setup-assistant/hand-over',
    version: 1,
    payload: { side: 'entra', host: company },
  });
  await press('Copy the e-mail text');
  expect(copied[0]).toBe(text.textContent);
});

it('says what to open where nothing is known of a side', async () => {
  await showBox(aSetup());
  await press('Hand over what Image Relay shows');
  expect((await screen.findByRole('alert')).textContent).toContain('Single Sign On Settings');
});

it('shows everything before it takes it, what is to be compared by phone first', async () => {
  const { sent } = await showBox(aSetup());
  const { der } = await entraCertificate();
  const facts = { ...entraHalf().facts, 'entra/idp.certificate': der };
  const text = await fileOf({ ...entraHalf(), facts });
  await choose(text);
  const shown = await preview();
  const terms = within(shown)
    .getAllByRole('term')
    .map((each) => each.textContent);
  expect(terms).toEqual(['Image Relay site', 'Tenant ID', 'Thumbprint (SHA-1)']);
  expect(shown.textContent).toContain('read out to you by phone');
  expect(shown.textContent).toContain('It says nothing about who wrote it.');
  expect(shown.textContent).toContain(loginUrlOf(tenantId));
  expect(shown.textContent).toContain('T. Tester');
  expect(shown.textContent).toContain('2 steps are said to be done over there.');
  expect(sent).toEqual([]);
  await press('They agree: take it over');
  expect(sent).toMatchObject([
    { type: 'hand-over/take', text, certificate: { thumbprint: expect.any(String) } },
  ]);
  expect(await screen.findByText(/^Taken over\./)).toBeDefined();
});

it('takes nothing where the admin does not want it', async () => {
  const { sent } = await showBox(aSetup());
  await choose(await fileOf(relayHalf()));
  await preview();
  await press('Do not take it');
  expect(screen.queryByRole('region', { name: 'What it would bring' })).toBeNull();
  expect(sent).toEqual([]);
});

it('reads a message that was pasted', async () => {
  await showBox(aSetup());
  await user.click(screen.getByLabelText('Or paste the message'));
  await user.paste(await fileOf(relayHalf()));
  await press('Look what it says');
  expect((await preview()).textContent).toContain(company);
});

it('says of a value that differs what stays', async () => {
  const own = `${loginUrlOf(tenantId)}/`;
  await showBox(aSetupThatKnows({ 'entra/idp.loginUrl': own }));
  await choose(await fileOf(entraHalf()));
  expect((await preview()).textContent).toContain(`Not taken, your own stays: ${own}`);
});

it.each([
  [
    'another company',
    () => fileOf(relayHalf({ host: otherCompany, facts: {} })),
    `It is for ${otherCompany}, and this setup is for ${company}`,
  ],
  ['no hand-over', async () => 'Dear colleague', 'There is no hand-over in this.'],
  ['another file', async () => '{"format":"x","version":1}', 'This file holds something else'],
  [
    'a newer version',
    async () => (await fileOf(relayHalf())).replace('"version": 1', '"version": 2'),
    'Update the extension',
  ],
  [
    'a changed value',
    async () => (await fileOf(relayHalf())).replace('SSO People', 'SSO Peoples'),
    'It was damaged or cut on the way',
  ],
  [
    'two hosts',
    () => fileOf(relayHalf({ host: otherCompany })),
    'Its values belong to different tenants',
  ],
  ['too much', async () => 'x'.repeat(300_000), 'This is larger than any hand-over'],
])('refuses %s by name', async (_, text, sentence) => {
  const { sent } = await showBox(aSetup());
  await choose(await text());
  expect((await screen.findByRole('alert')).textContent).toContain(sentence);
  expect(sent).toEqual([]);
});

it('refuses another tenant than the console has shown', async () => {
  await showBox(aSetupThatKnows({ 'entra/tenant.id': otherTenantId }));
  await choose(await fileOf(entraHalf()));
  expect((await screen.findByRole('alert')).textContent).toContain('another Entra tenant');
});

it('says so where the background could not take it', async () => {
  await showBox(aSetup(), { reply: () => ({ outcome: 'failed', reason: 'not-saved' }) });
  await choose(await fileOf(relayHalf()));
  await preview();
  await press('They agree: take it over');
  expect((await screen.findByRole('alert')).textContent).toContain('could not save');
  expect(screen.queryByText(/^Taken over\./)).toBeNull();
});

it('begins a setup from the first screen, for the host that was shown', async () => {
  const { actions, sent } = recordedActions();
  render(<FirstRun companies={[]} preferences={{ highlight: true }} actions={actions} />);
  await user.click(screen.getByText('Somebody handed over a half of the setup to me'));
  await choose(await fileOf(relayHalf()));
  expect((await preview()).textContent).toContain(`Taking it begins a setup for ${company}.`);
  await press('They agree: take it over');
  expect(sent).toMatchObject([{ type: 'hand-over/take', certificate: null }]);
});
