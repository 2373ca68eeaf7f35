import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { appId, company, federationMetadataOf, tenantId } from '../support/builders/identities.ts';
import {
  aFinishedSetup,
  aSetup,
  aSetupThatKnows,
  began,
  imageRelayApplication,
} from '../support/builders/setups.ts';
import { panelHeadings, permissionForm, showPanel } from '../support/builders/shown-panel.tsx';
import { setupAt } from '../support/builders/steps.ts';

const live = () => document.querySelector('[aria-live=polite]')?.textContent;

test('the thing to do now comes first, the whole checklist below', async () => {
  showPanel(aSetup());
  await screen.findByRole('heading', { name: 'Check before the test' });
  await screen.findByRole('heading', { name: 'Roll out' });
  expect(panelHeadings()).toEqual([
    'Open Image Relay’s Single Sign On Settings',
    'Check before the test',
    'All steps',
    'Roll out',
    'More',
    'Setups (1)',
  ]);
});

test('the head tells the company and the progress', () => {
  showPanel(aSetup({ application: imageRelayApplication }));
  screen.getByText('3 of 23 steps done');
  expect(screen.getByRole('progressbar', { name: 'Progress' })).toMatchObject({
    value: 3,
    max: 23,
  });
  expect(screen.getByRole('banner').textContent).toContain(company);
});

test('the review of the page in front stands below the step', () => {
  showPanel(aSetup(), permissionForm);
  screen.getByRole('button', { name: 'Fill 2 fields', hidden: true });
  screen.getByText(`Into “Permission” at ${company}`);
});

const published = aSetupThatKnows({
  'entra/idp.metadataUrl': federationMetadataOf(tenantId, appId),
}).facts;

test.each([
  ['at Microsoft where its address is known', published, 'Get the certificate from Microsoft'],
  ['in Entra where it is not', {}, 'Go there'],
])('one button alone leads to the certificate: %s', (_, facts, name) => {
  showPanel({ ...setupAt('certificate'), facts });
  const first = [...document.querySelectorAll('button.primary')].map((each) => each.textContent);
  expect(first).toEqual([name]);
});

test('when everything is done the panel says so', () => {
  showPanel(aFinishedSetup());
  expect(panelHeadings()[0]).toBe('Single sign-on works');
  screen.getByText(/names session control with Defender for Cloud Apps/);
});

test('what is there when the panel opens is not announced', () => {
  showPanel(aSetup({ application: imageRelayApplication }), permissionForm);
  expect(live()).toBe('');
});

test('a page that was just detected is announced', () => {
  const { change } = showPanel(aSetup());
  change(aSetup(), permissionForm);
  expect(live()).toBe('Now on: Permission.');
});

test('a step that was just done is announced, the last of several', () => {
  const { change } = showPanel(aSetup());
  change(aSetup({ application: imageRelayApplication }), permissionForm);
  expect(live()).toBe('Done: Add Image Relay.');
});

test('a change that is no news leaves the announcement as it is', () => {
  const { change } = showPanel(aSetup());
  change(aSetup(), permissionForm);
  change(aSetup({ marks: { 'drink-tea': { mark: 'done', at: began } } }), permissionForm);
  expect(live()).toBe('Now on: Permission.');
});

test('the proposed names can be changed', async () => {
  const { sent, user } = showPanel(aSetup());
  const name = screen.getByRole('textbox', { name: 'Test user’s display name', hidden: true });
  await user.clear(name);
  await user.type(name, 'Test Person');
  await user.click(screen.getByRole('button', { name: 'Use these names', hidden: true }));
  const choices = { ...aSetup().choices, displayName: 'Test Person' };
  expect(sent).toEqual([{ type: 'setup/change-choices', choices }]);
  screen.getByText('Names saved.');
});

function nameBox(name: string) {
  return screen.getByRole('textbox', { name, hidden: true });
}

const badNames: readonly [box: string, typed: string][] = [
  ['Test user’s user name', 'b.simon@larkspur.example'],
  ['Test user’s user name', 'B Simon'],
  ['Test user’s display name', '   '],
  ['Company', ''],
];

test.each(badNames)('%s cannot be %j', async (box, typed) => {
  const { sent, user } = showPanel(aSetup());
  await user.clear(nameBox(box));
  if (typed !== '') await user.type(nameBox(box), typed);
  await user.click(screen.getByRole('button', { name: 'Use these names', hidden: true }));
  expect(sent).toEqual([]);
});

test('the box for the user name says which part of it is meant', () => {
  showPanel(aSetup());
  expect(nameBox('Test user’s user name').title).toBe('The part before the @');
});

test('the next step takes the place of the one that was done', () => {
  const { change } = showPanel(aSetup());
  change(aSetup({ marks: { 'read-image-relay': { mark: 'done', at: began } } }));
  expect(panelHeadings()[0]).toBe('Sign in to the Entra admin center');
});
