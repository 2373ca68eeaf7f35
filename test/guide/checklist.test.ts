import { expect, test } from 'vitest';
import { type ChecklistEntry, checklist, isDone } from '../../lib/guide/checklist.ts';
import type { StepId } from '../../lib/guide/step.ts';
import { steps } from '../../lib/guide/steps.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { der, metadataUrl, otherCompany, replyUrl } from '../support/builders/identities.ts';
import {
  aFinishedSetup,
  aSetup,
  aSetupThatKnows,
  began,
  type Facts,
  imageRelayApplication,
  savedFacts,
} from '../support/builders/setups.ts';

const marked = (step: StepId, mark: 'done' | 'not-done') => ({ [step]: { mark, at: began } });

function entry(step: StepId, setup: SetupState): ChecklistEntry {
  const found = checklist(setup).entries.find((each) => each.step.id === step);
  if (!found) throw new Error('The checklist has no such step');
  return found;
}

test('a fresh setup begins with Image Relay’s own addresses, nothing done', () => {
  const list = checklist(aSetup());
  expect(list.current?.step.id).toBe('read-image-relay');
  expect(list.done).toBe(0);
});

test('a finished setup has every step seen as done and nothing left to do', () => {
  const list = checklist(aFinishedSetup());
  const notObserved = list.entries.filter((each) => each.status !== 'observed');
  expect(notObserved.map((each) => each.step.id)).toEqual([]);
  expect(list.current).toBeNull();
  expect(list.done).toBe(steps.length);
});

test('the current step is the first open one, even when a later one is done', () => {
  const setup = aSetupThatKnows(
    { 'image-relay/sp.identifier': metadataUrl, 'image-relay/sp.replyUrl': replyUrl },
    { application: imageRelayApplication },
  );
  const list = checklist(setup);
  expect(list.current?.step.id).toBe('sign-in-entra');
  expect(isDone(list, 'add-app')).toBe(true);
});

test('an application that was added long ago stands for search and gallery too', () => {
  const list = checklist(aSetup({ application: imageRelayApplication }));
  const gallery: StepId[] = ['open-gallery', 'find-app', 'add-app'];
  expect(gallery.map((step) => isDone(list, step))).toEqual([true, true, true]);
});

test('a step tells which of its parts are there', () => {
  const setup = aSetupThatKnows({ 'image-relay/sp.identifier': metadataUrl });
  expect(entry('read-image-relay', setup).parts.map((part) => part.isMet)).toEqual([true, false]);
  expect(entry('read-image-relay', setup).status).toBe('open');
});

test('a tick by hand counts as done, and is said to be by hand', () => {
  const setup = aSetup({ marks: marked('add-app', 'done') });
  expect(entry('add-app', setup)).toMatchObject({ status: 'by-hand', isReopened: false });
  expect(checklist(setup).done).toBe(1);
});

test('a step that is seen as done after a tick by hand is seen', () => {
  const setup = aSetup({ application: imageRelayApplication, marks: marked('add-app', 'done') });
  expect(entry('add-app', setup).status).toBe('observed');
});

test('a step that is seen as done can be opened again', () => {
  const setup = aSetup({
    application: imageRelayApplication,
    marks: marked('add-app', 'not-done'),
  });
  expect(entry('add-app', setup)).toMatchObject({ status: 'open', isReopened: true });
});

test('a step that was opened again and is no longer seen as done is simply open', () => {
  const setup = aSetup({ marks: marked('add-app', 'not-done') });
  expect(entry('add-app', setup)).toMatchObject({ status: 'open', isReopened: false });
});

test('a mark of a step that nobody knows changes nothing', () => {
  const setup = aSetup({ marks: { 'drink-tea': { mark: 'done', at: began } } });
  expect(checklist(setup).done).toBe(0);
});

/** What one wrong or missing saved value does: the step that it opens again. */
const spoiled: readonly [fact: keyof typeof savedFacts, value: string | null, StepId][] = [
  ['image-relay/sp.identifier', null, 'read-image-relay'],
  ['image-relay/sp.replyUrl', null, 'read-image-relay'],
  ['entra/sp.identifier', `https://${otherCompany}/sso/metadata`, 'basic-saml'],
  ['entra/sp.replyUrl', null, 'basic-saml'],
  ['entra/sp.signOnUrl', `https://${otherCompany}/`, 'basic-saml'],
  ['entra/idp.thumbprint', null, 'certificate'],
  ['entra/testUser.upn', null, 'create-user'],
  ['entra/testUser.assigned', null, 'assign-user'],
  ['image-relay/permission.title', 'Marketing', 'create-permission'],
  ['image-relay/permission.ssoOnly', 'off', 'create-permission'],
  ['image-relay/idp.loginUrl', 'https://old.example/', 'saml-settings'],
  ['image-relay/idp.logoutUrl', null, 'saml-settings'],
  [
    'image-relay/nameIdFormat',
    'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
    'saml-settings',
  ],
  ['image-relay/requestBinding', 'HTTP-Redirect', 'saml-settings'],
  ['image-relay/idp.certificate', 'MIICother', 'saml-settings'],
  ['image-relay/jit.enabled', 'off', 'saml-settings'],
  ['image-relay/jit.permission', 'Marketing', 'saml-settings'],
  ['image-relay/ssoUser.email', 'b.simon@old.example', 'create-sso-user'],
];

/** What another form of Image Relay shows in place of a value, with which the step is done too. */
const certificateSaved: SetupState['filled'] = {
  'samlSettings.certificate': {
    before: '',
    after: pemOf(der),
    outcome: 'filled',
    at: began,
    saved: true,
  },
};
const replaced: readonly [fact: keyof typeof savedFacts, by: string, SetupState][] = [
  [
    'image-relay/requestBinding',
    'an authentication context',
    finishedWithout('image-relay/requestBinding', { 'image-relay/authnContext': 'Password' }),
  ],
  [
    'image-relay/idp.certificate',
    'a form that was saved after the fill',
    { ...finishedWithout('image-relay/idp.certificate'), filled: certificateSaved },
  ],
];

function finishedWithout(fact: keyof typeof savedFacts, instead: Facts = {}): SetupState {
  const { [fact]: _, ...others } = savedFacts;
  return { ...aFinishedSetup(), facts: aSetupThatKnows({ ...others, ...instead }).facts };
}

test.each(replaced)('%s can be made up for by %s', (fact, _, setup) => {
  expect(entry('saml-settings', finishedWithout(fact)).status).toBe('open');
  expect(entry('saml-settings', setup).status).toBe('observed');
});

test.each(spoiled)('with %s as %j the step %s is not done', (fact, value, step) => {
  const { [fact]: _, ...others } = savedFacts;
  const facts = value === null ? others : { ...savedFacts, [fact]: value };
  const { facts: known } = aSetupThatKnows(facts);
  expect(entry(step, { ...aFinishedSetup(), facts: known }).status).toBe('open');
});
