import { expect, test } from 'vitest';
import type { FieldState } from '../../lib/consoles/observation.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { fillItems, putBackItem, type Reviewed } from '../../lib/setup/fill-items.ts';
import { planFill } from '../../lib/setup/plan-fill.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  der,
  loginUrlOf,
  otherTenantId,
  otherThumbprint,
  tenantId,
} from '../support/builders/identities.ts';
import { aField, anObservation } from '../support/builders/observations.ts';
import {
  aSetup,
  aSetupThatKnows,
  certificateDetails,
  savedFacts,
} from '../support/builders/setups.ts';

const brought = { certificate: certificateDetails };
const known = aSetupThatKnows(savedFacts, brought);
const loginUrl = aField('samlSettings.loginUrl');
const binding = aField('samlSettings.binding', {
  now: 'Redirect Binding',
  options: [
    { value: 'redirect', text: 'Redirect Binding' },
    { value: 'post', text: 'POST Binding' },
  ],
});
const certificate = aField('samlSettings.certificate', { outcome: 'missing', behindOpener: true });
const stored = aField('samlSettings.storedCertificate', { now: pemOf('MIICother') });

const page = (...fields: FieldState[]) => anObservation(['image-relay/sso-settings'], { fields });

/** What the admin saw in the review of a page. */
function review(seen: ReturnType<typeof page>, setup: SetupState = known): Reviewed[] {
  return planFill(setup, seen)
    .filter(({ field }) => seen.fields.some((each) => each.id === field))
    .map(({ field, now, next }) => ({ field, now, next }));
}

test('a reviewed field is written with what it held in the review', () => {
  const seen = page({ ...loginUrl, now: 'https://old.example/' });
  expect(fillItems(known, seen, review(seen))).toEqual([
    {
      field: 'samlSettings.loginUrl',
      expect: 'https://old.example/',
      value: loginUrlOf(tenantId),
    },
  ]);
});

test('a choice is written by the value of its option', () => {
  const seen = page(binding);
  expect(fillItems(known, seen, review(seen))).toEqual([
    { field: 'samlSettings.binding', expect: 'Redirect Binding', value: 'post' },
  ]);
});

test('a certificate behind its opener is expected to begin empty, whatever is stored', () => {
  const seen = page(certificate, stored);
  expect(fillItems(known, seen, review(seen))).toEqual([
    { field: 'samlSettings.certificate', expect: '', value: pemOf(der) },
  ]);
});

test('only what was reviewed is written', () => {
  const seen = page(loginUrl, binding);
  const [first] = review(seen);
  expect(fillItems(known, seen, first ? [first] : [])).toHaveLength(1);
});

const reviewed = review(page(loginUrl, binding));
const otherValues = aSetupThatKnows(
  { ...savedFacts, 'entra/idp.loginUrl': loginUrlOf(otherTenantId) },
  brought,
);

const changed: readonly [what: string, SetupState, ReturnType<typeof page>][] = [
  ['a field was filled by somebody', known, page({ ...loginUrl, now: 'typed' }, binding)],
  ['a choice was made by somebody', known, page(loginUrl, { ...binding, now: 'POST Binding' })],
  ['a field is gone', known, page(binding)],
  ['a field is locked now', known, page({ ...loginUrl, editable: false }, binding)],
  ['a field stands twice now', known, page({ ...loginUrl, outcome: 'ambiguous' }, binding)],
  ['the wanted value is another one', otherValues, page(loginUrl, binding)],
  ['the wanted value is not known any more', aSetup(), page(loginUrl, binding)],
];

test.each(changed)('nothing at all is written where %s since the review', (_, setup, seen) => {
  expect(fillItems(setup, seen, reviewed)).toBeNull();
});

test('a certificate that Entra no longer lists as active is not written', () => {
  const seen = page(certificate);
  const replaced = { ...savedFacts, 'entra/idp.thumbprint': otherThumbprint };
  expect(fillItems(aSetupThatKnows(replaced, brought), seen, review(seen))).toBeNull();
});

test('a form that was opened for somebody else since the review is not written', () => {
  const user = (email: string) =>
    anObservation(['image-relay/create-sso-user'], {
      fields: [aField('ssoUser.email', { now: email }), aField('ssoUser.firstName')],
    });
  const [, firstName] = review(user(''));
  const named = firstName ? [firstName] : [];
  expect(fillItems(known, user(''), named)).toHaveLength(1);
  expect(fillItems(known, user('adele@larkspur.example'), named)).toBeNull();
});

test('a field that is never filled cannot be slipped in', () => {
  const seen = page(aField('createUser.domain'));
  const slipped: Reviewed[] = [{ field: 'createUser.domain', now: '', next: 'evil.example' }];
  expect(fillItems(known, seen, slipped)).toBeNull();
});

const filledUrl = { before: 'https://old.example/', after: loginUrlOf(tenantId) };
const filledBinding = { before: 'Redirect Binding', after: 'POST Binding' };

test('a field is put back to the text that it held before', () => {
  const seen = page({ ...loginUrl, now: loginUrlOf(tenantId) });
  expect(putBackItem(seen, 'samlSettings.loginUrl', filledUrl)).toEqual({
    field: 'samlSettings.loginUrl',
    expect: loginUrlOf(tenantId),
    value: 'https://old.example/',
  });
});

test('a choice is put back to the option that it showed before', () => {
  const seen = page({ ...binding, now: 'POST Binding' });
  expect(putBackItem(seen, 'samlSettings.binding', filledBinding)).toEqual({
    field: 'samlSettings.binding',
    expect: 'POST Binding',
    value: 'redirect',
  });
});

test('a field that no longer holds what was filled is not put back', () => {
  const typed = page({ ...loginUrl, now: 'typed' }, { ...binding, now: 'Artifact Binding' });
  expect(putBackItem(typed, 'samlSettings.loginUrl', filledUrl)).toBeNull();
  expect(putBackItem(typed, 'samlSettings.binding', filledBinding)).toBeNull();
});

test.each([
  ['missing', page(certificate)],
  ['ambiguous', page({ ...certificate, outcome: 'ambiguous' })],
  ['not on the page', page()],
])('a field that is %s cannot be put back', (_, seen) => {
  expect(putBackItem(seen, 'samlSettings.certificate', { before: '', after: '' })).toBeNull();
});

test('each field is expected to hold what it holds itself, whatever stands before it', () => {
  const seen = page(binding, { ...loginUrl, now: 'https://old.example/' });
  const items = fillItems(known, seen, review(seen)) ?? [];
  expect(items.map(({ field, expect }) => [field, expect]).toSorted()).toEqual([
    ['samlSettings.binding', 'Redirect Binding'],
    ['samlSettings.loginUrl', 'https://old.example/'],
  ]);
});

test('a choice is put back to the option that was chosen, not to the first one', () => {
  const seen = page({ ...binding, now: 'Redirect Binding' });
  const written = { before: 'POST Binding', after: 'Redirect Binding' };
  expect(putBackItem(seen, 'samlSettings.binding', written)?.value).toBe('post');
});
