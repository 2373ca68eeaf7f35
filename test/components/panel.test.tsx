import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import type { SeenDocument } from '../../lib/messages/seen-document.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  appId,
  company,
  objectId,
  otherCompany,
  otherObjectId,
} from '../support/builders/identities.ts';
import {
  aField,
  anObservation,
  aSeenDocument,
  readings,
} from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import {
  aFinishedSetup,
  aSetup,
  began,
  imageRelayApplication,
} from '../support/builders/setups.ts';

function show(setup: SetupState, ...seen: SeenDocument[]) {
  const { actions, sent } = recordedActions();
  const panel = (now: SetupState, documents: readonly SeenDocument[]) => (
    <Panel setup={now} seen={documents} frontTab={1} actions={actions} />
  );
  const { rerender } = render(panel(setup, seen));
  const change = (next: SetupState, ...documents: SeenDocument[]) =>
    rerender(panel(next, documents));
  return { sent, change, user: userEvent.setup() };
}

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
const permission = aSeenDocument(
  anObservation(['image-relay/create-permission'], { fields: [aField('permission.title')] }),
);
const live = () => document.querySelector('[aria-live=polite]')?.textContent;

test('the thing to do now comes first, the whole checklist below', () => {
  show(aSetup());
  expect(headings()).toEqual(['Open Image Relay’s Single Sign On Settings', 'All steps']);
});

test('the head tells the company and the progress', () => {
  show(aSetup({ application: imageRelayApplication }));
  screen.getByText('3 of 23 steps done');
  expect(screen.getByRole('progressbar', { name: 'Progress' })).toMatchObject({
    value: 3,
    max: 23,
  });
  expect(screen.getByRole('banner').textContent).toContain(company);
});

test('the review of the page in front stands below the step', () => {
  show(aSetup(), permission);
  screen.getByRole('button', { name: 'Fill 1 field', hidden: true });
  screen.getByText(`Into “Permission” at ${company}`);
});

test('when everything is done the panel says so', () => {
  show(aFinishedSetup());
  expect(headings()[0]).toBe('Single sign-on works');
  screen.getByText(/names session control with Defender for Cloud Apps/);
});

test('another company’s page is named, and nothing can be filled there', () => {
  show(aSetup(), aSeenDocument(permission.observation, { host: otherCompany }));
  screen.getByText(new RegExp(`belongs to ${otherCompany}, not to ${company}`));
  expect(screen.queryByRole('button', { name: /^Fill/, hidden: true })).toBeNull();
});

function overviewOf(id: string, name: string): SeenDocument {
  const shown = readings({ 'app.objectId': id, 'app.appId': appId, 'app.name': name });
  return aSeenDocument(anObservation(['entra/app-overview'], { readings: shown }), {
    console: 'entra',
    host: 'entra.microsoft.com',
  });
}

test('another application is said to be another, once there is one', () => {
  show(aSetup({ application: imageRelayApplication }), overviewOf(otherObjectId, 'Other App'));
  screen.getByText(/belongs to another application\. Nothing is filled there\./);
  expect(screen.queryByRole('button', { name: /^Use “/ })).toBeNull();
});

test('an application of another name can be used on the admin’s word', async () => {
  const { sent, user } = show(aSetup(), overviewOf(objectId, 'Relay for Larkspur'));
  await user.click(screen.getByRole('button', { name: 'Use “Relay for Larkspur” for this setup' }));
  expect(sent).toEqual([
    {
      type: 'setup/adopt-application',
      application: { objectId, appId, name: 'Relay for Larkspur' },
    },
  ]);
});

test('what is there when the panel opens is not announced', () => {
  show(aSetup({ application: imageRelayApplication }), permission);
  expect(live()).toBe('');
});

test('a page that was just detected is announced', () => {
  const { change } = show(aSetup());
  change(aSetup(), permission);
  expect(live()).toBe('Now on: Permission.');
});

test('a step that was just done is announced, the last of several', () => {
  const { change } = show(aSetup());
  change(aSetup({ application: imageRelayApplication }), permission);
  expect(live()).toBe('Done: Add Image Relay.');
});

test('a change that is no news leaves the announcement as it is', () => {
  const { change } = show(aSetup());
  change(aSetup(), permission);
  change(aSetup({ marks: { 'drink-tea': { mark: 'done', at: began } } }), permission);
  expect(live()).toBe('Now on: Permission.');
});

test('the proposed names can be changed', async () => {
  const { sent, user } = show(aSetup());
  const name = screen.getByRole('textbox', { name: 'Test user’s display name', hidden: true });
  await user.clear(name);
  await user.type(name, 'Test Person');
  await user.click(screen.getByRole('button', { name: 'Use these names', hidden: true }));
  const choices = { ...aSetup().choices, displayName: 'Test Person' };
  expect(sent).toEqual([{ type: 'setup/change-choices', choices }]);
  screen.getByText('Names saved.');
});

test('the next step takes the place of the one that was done', () => {
  const { change } = show(aSetup());
  change(aSetup({ marks: { 'read-image-relay': { mark: 'done', at: began } } }));
  expect(headings()[0]).toBe('Sign in to the Entra admin center');
});
