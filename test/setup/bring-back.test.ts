import { expect, test } from 'vitest';
import type { FieldState } from '../../lib/consoles/observation.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { bringBackItems, formerSettings } from '../../lib/setup/bring-back.ts';
import { der } from '../support/builders/identities.ts';
import { aField, anObservation } from '../support/builders/observations.ts';
import { aSetup, later } from '../support/builders/setups.ts';

const former = 'https://former-provider.example/sso';
const setup = aSetup({
  liveBefore: {
    at: later,
    fields: {
      'samlSettings.loginUrl': former,
      'samlSettings.binding': 'Redirect Binding',
      'samlSettings.storedCertificate': pemOf(der),
    },
  },
});
const loginUrl = aField('samlSettings.loginUrl', { now: 'https://new.example/' });
const options = [
  { value: 'redirect', text: 'Redirect Binding' },
  { value: 'post', text: 'POST Binding' },
];
const binding = aField('samlSettings.binding', { now: 'POST Binding', options });
const box = aField('samlSettings.certificate', { outcome: 'missing', behindOpener: true });
const page = (...fields: FieldState[]) => anObservation(['image-relay/sso-settings'], { fields });

test('what was live before is written, choices by the value of their option', () => {
  const seen = page(loginUrl, binding, box);
  const offered = formerSettings(setup, seen);
  expect(bringBackItems(setup, seen, offered)).toEqual([
    { field: 'samlSettings.loginUrl', expect: 'https://new.example/', value: former },
    { field: 'samlSettings.binding', expect: 'POST Binding', value: 'redirect' },
    { field: 'samlSettings.certificate', expect: '', value: pemOf(der) },
  ]);
});

test('what the form holds already is not offered', () => {
  expect(formerSettings(setup, page({ ...loginUrl, now: former }))).toEqual([]);
});

test.each([
  ['two boxes fit', { ...loginUrl, outcome: 'ambiguous' as const }],
  ['the box is gone', { ...loginUrl, outcome: 'missing' as const }],
  ['the box is locked', { ...loginUrl, editable: false }],
  ['nobody confirmed the box', { ...loginUrl, shown: 'proposed' as const }],
  ['the former choice is gone', { ...binding, options: options.slice(1) }],
])('nothing is offered where %s', (_, field) => {
  expect(formerSettings(setup, page(field))).toEqual([]);
});

test('a certificate of which only a thumbprint was shown cannot be brought back', () => {
  const fields = { 'samlSettings.storedCertificate': 'A4:00:5E:A5' };
  const known = aSetup({ liveBefore: { at: later, fields } });
  expect(formerSettings(known, page(box))).toEqual([]);
});

test('a form that changed since it was listed is left as it is', () => {
  const offered = formerSettings(setup, page(loginUrl));
  const changed = page({ ...loginUrl, now: 'https://typed.example/' });
  expect(bringBackItems(setup, changed, offered)).toBeNull();
  const forged = offered.map((each) => ({ ...each, next: 'https://evil.example/' }));
  expect(bringBackItems(setup, page(loginUrl), forged)).toBeNull();
});

test('without anything that was live there is nothing to bring back', () => {
  expect(formerSettings(aSetup(), page(loginUrl))).toEqual([]);
});
