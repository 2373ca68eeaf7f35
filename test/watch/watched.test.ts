import { expect, test } from 'vitest';
import { pemOf } from '../../lib/saml/pem.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { watchedOf } from '../../lib/watch/watched.ts';
import { der } from '../support/builders/identities.ts';
import {
  aFinishedSetup,
  aSetupThatKnows,
  certificateDetails,
  later,
} from '../support/builders/setups.ts';
import { aWatched } from '../support/builders/watched.ts';

const brought = (changes: Partial<SetupState> = {}, shown?: string) =>
  aSetupThatKnows(
    { 'entra/idp.certificate': der, ...(shown && { 'image-relay/idp.certificate': shown }) },
    { certificate: certificateDetails, ...changes },
  );
const filled = (after: string, saved: boolean): Partial<SetupState> => ({
  filled: {
    'samlSettings.certificate': { before: '', after, outcome: 'filled', at: later, saved },
  },
});
const passed = { tests: { pending: null, passed: { sp: { at: later, email: 'b@x.example' } } } };

test.each([
  ['Image Relay shows it', brought({}, der)],
  ['it was saved with the form', brought(filled(pemOf(der), true))],
  ['somebody signed in with it', brought(passed)],
  [
    'the admin ticked the step',
    brought({ marks: { 'saml-settings': { mark: 'done', at: later } } }),
  ],
  ['the setup is finished', aFinishedSetup()],
])('a certificate is watched when %s', (_, setup) => {
  expect(watchedOf(setup)).toEqual(aWatched());
});

test.each([
  ['none was brought', aSetupThatKnows({})],
  ['it is not in Image Relay yet', brought()],
  ['it was filled and not saved', brought(filled(pemOf(der), false))],
  ['another one was saved', brought(filled(pemOf('MIIB'), true))],
  ['Image Relay shows another one', brought(passed, 'MIIB')],
])('nothing is watched when %s', (_, setup) => {
  expect(watchedOf(setup)).toBeNull();
});
