import { expect, test } from 'vitest';
import { type PanelCommand, panelCommand } from '../../lib/messages/panel-messages.ts';
import { company, der, objectId } from '../support/builders/identities.ts';
import { aLearned } from '../support/builders/learned.ts';
import { aVisit } from '../support/builders/observations.ts';
import {
  aFill,
  aPublished,
  aSetup,
  certificateDetails,
  imageRelayApplication,
} from '../support/builders/setups.ts';

const document = { tabId: 1, frameId: 0, documentId: 'document-1' };
const reviewed = { field: 'samlSettings.loginUrl', now: '', next: 'https://x.example/' } as const;

/** One command of each type; the compiler wants every type to be here. */
const commands: { [Type in PanelCommand['type']]: Extract<PanelCommand, { type: Type }> } = {
  'setup/begin': { type: 'setup/begin', host: company },
  'setup/start-over': { type: 'setup/start-over' },
  'setup/rename': { type: 'setup/rename', name: 'Larkspur Outdoor' },
  'setups/bring': { type: 'setups/bring', id: aFill },
  'setups/archive': { type: 'setups/archive', id: aFill, isArchived: true },
  'setups/delete': { type: 'setups/delete', id: aFill },
  'setups/duplicate': { type: 'setups/duplicate', id: aFill, host: company },
  'setup/change-choices': { type: 'setup/change-choices', choices: aSetup().choices },
  'setup/adopt-application': {
    type: 'setup/adopt-application',
    application: imageRelayApplication,
  },
  'setup/mark-step': { type: 'setup/mark-step', step: 'add-app', mark: 'done' },
  'setup/bring-certificate': {
    type: 'setup/bring-certificate',
    der,
    details: certificateDetails,
    source: 'file',
  },
  'setup/give-value': {
    type: 'setup/give-value',
    key: 'entra/idp.loginUrl',
    text: 'https://x.example/',
  },
  'hand-over/take': { type: 'hand-over/take', text: '{}', certificate: certificateDetails },
  'backup/restore': { type: 'backup/restore', text: '{}', setups: [aSetup().id] },
  'everything/delete': { type: 'everything/delete' },
  'setup/record-metadata': { type: 'setup/record-metadata', published: aPublished },
  'reminder/dismiss': {
    type: 'reminder/dismiss',
    reminder: {
      setupId: aSetup().id,
      thumbprint: certificateDetails.thumbprint,
      threshold: 'days-30',
    },
  },
  'rollover/start': { type: 'rollover/start' },
  'rollover/agree': { type: 'rollover/agree', agreedFor: '2029-10-03T18:00:00.000Z' },
  'rollover/end': { type: 'rollover/end' },
  'test/start': {
    type: 'test/start',
    kind: 'sp',
    isPrivate: false,
    seesSignIn: true,
    isBorrowed: true,
  },
  'test/end': { type: 'test/end' },
  'test/stop': { type: 'test/stop' },
  'test/judge': {
    type: 'test/judge',
    verdict: {
      kind: 'sp',
      startedAt: '2026-11-29T12:00:00.000Z',
      outcome: 'failed',
      cause: 'not-assigned',
      others: [],
      code: 50105,
      byHand: false,
    },
  },
  'setup/choose-logout': { type: 'setup/choose-logout', form: 'wsfederation' },
  'fill/run': {
    type: 'fill/run',
    document,
    visit: aVisit,
    page: 'image-relay/sso-settings',
    fields: [reviewed],
    save: 'Save',
    isFresh: true,
  },
  'fill/open': {
    type: 'fill/open',
    document,
    visit: aVisit,
    page: 'entra/saml',
    goal: 'entra/basic-saml',
  },
  'fill/put-back': {
    type: 'fill/put-back',
    document,
    visit: aVisit,
    page: 'image-relay/sso-settings',
    field: 'samlSettings.loginUrl',
  },
  'fill/undo': {
    type: 'fill/undo',
    document,
    visit: aVisit,
    page: 'image-relay/sso-settings',
    fill: aFill,
  },
  'fill/bring-back': {
    type: 'fill/bring-back',
    document,
    visit: aVisit,
    page: 'image-relay/sso-settings',
    fields: [{ field: 'samlSettings.loginUrl', now: '', next: 'https://former-provider.example/' }],
  },
  'fill/settle': { type: 'fill/settle' },
  'set-aside/delete': { type: 'set-aside/delete', id: `set-aside:${aFill}` },
  'test-password/keep': { type: 'test-password/keep', password: 'Meadow-Kettle-12' },
  'test-password/forget': { type: 'test-password/forget' },
  'learned/keep': {
    type: 'learned/keep',
    document,
    pointed: {
      page: 'image-relay/sso-settings',
      field: 'samlSettings.loginUrl',
      description: aLearned('image-relay/sso-settings', 'samlSettings.loginUrl').description,
      objections: ['other-side'],
    },
    despite: ['other-side'],
  },
  'preferences/change': { type: 'preferences/change', preferences: { highlight: false } },
  'learned/confirm': { type: 'learned/confirm', id: '3c6f1f0a-5d0e-4a53-9a53-6a1d5f6f2b11' },
  'learned/forget': { type: 'learned/forget', id: '3c6f1f0a-5d0e-4a53-9a53-6a1d5f6f2b11' },
  'learned/import': { type: 'learned/import', text: '{}' },
  'tab/open': { type: 'tab/open', address: `https://${company}/`, inNewTab: false },
};

test.each(Object.values(commands))('the command $type is understood', (command) => {
  expect(panelCommand.parse(command)).toEqual(command);
});

test.each(Object.values(commands))(
  'the command $type is understood after a journey as text',
  (command) => {
    expect(panelCommand.parse(JSON.parse(JSON.stringify(command)))).toEqual(command);
  },
);

const long = 'x'.repeat(301);
const run = commands['fill/run'];
const bring = commands['setup/bring-certificate'];

const refused: readonly [what: string, message: unknown][] = [
  ['nothing', null],
  ['a bare type', 'setup/start-over'],
  ['an unknown type', { type: 'setup/delete' }],
  ['a report of a page', { type: 'page/hello' }],
  ['no host', { type: 'setup/begin' }],
  ['a host without end', { type: 'setup/begin', host: long }],
  [
    'a choice without end',
    { ...commands['setup/change-choices'], choices: { ...aSetup().choices, userName: long } },
  ],
  [
    'a user name with its domain',
    { ...commands['setup/change-choices'], choices: { ...aSetup().choices, userName: 'b@x' } },
  ],
  [
    'an empty name',
    { ...commands['setup/change-choices'], choices: { ...aSetup().choices, displayName: ' ' } },
  ],
  ['a choice left out', { ...commands['setup/change-choices'], choices: { displayName: 'x' } }],
  [
    'an application without a GUID',
    {
      type: 'setup/adopt-application',
      application: { ...imageRelayApplication, objectId: objectId.slice(1) },
    },
  ],
  ['a mark that is none', { type: 'setup/mark-step', step: 'add-app', mark: 'maybe' }],
  ['a step by no id', { type: 'setup/mark-step', step: '__proto__', mark: 'done' }],
  ['a mark left out', { type: 'setup/mark-step', step: 'add-app' }],
  ['a certificate without end', { ...bring, der: 'A'.repeat(20_001) }],
  [
    'a thumbprint in another form',
    { ...bring, details: { ...certificateDetails, thumbprint: 'AB' } },
  ],
  ['a source that is none', { ...bring, source: 'guessed' }],
  ['a fourth way to test', { type: 'test/start', way: 'guess' }],
  ['a page that nobody knows', { ...run, page: 'entra/secrets' }],
  ['a tab in words', { ...run, document: { ...document, tabId: '1' } }],
  ['half a tab', { ...run, document: { ...document, tabId: 1.5 } }],
  ['no word on the document', { ...run, document: { tabId: 1, frameId: 0 } }],
  ['a field that nobody knows', { ...run, fields: [{ ...reviewed, field: 'password' }] }],
  ['a value without end', { ...run, fields: [{ ...reviewed, next: 'x'.repeat(20_001) }] }],
  ['endless fields', { ...run, fields: Array.from({ length: 51 }, () => reviewed) }],
  ['no field to put back', { ...commands['fill/put-back'], field: '' }],
  ['an address that is none', { ...commands['tab/open'], address: 'entra' }],
];

test.each(refused)('a command with %s is refused', (_, message) => {
  expect(panelCommand.safeParse(message).success).toBe(false);
});
