import { expect, test } from 'vitest';
import type { FieldState } from '../../lib/consoles/observation.ts';
import { emailAddressFormat } from '../../lib/saml/name-id-format.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { type PlannedField, planFill } from '../../lib/setup/plan-fill.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  company,
  der,
  loginUrlOf,
  metadataUrl,
  otherTenantId,
  replyUrl,
  signOnUrl,
  tenantId,
  testUser,
} from '../support/builders/identities.ts';
import { aField, anObservation } from '../support/builders/observations.ts';
import { aSetup, aSetupThatKnows, savedFacts } from '../support/builders/setups.ts';

const known = aSetupThatKnows(savedFacts);
const bindings = [
  { value: 'redirect', text: 'Redirect Binding' },
  { value: 'post', text: 'POST Binding' },
];
const stored = aField('samlSettings.storedCertificate', {
  now: pemOf('MIICother'),
  editable: false,
});
const inUse = aField('samlSettings.loginUrl', { now: loginUrlOf(tenantId) });
const binding = (changes: Partial<FieldState>) =>
  aField('samlSettings.binding', { options: bindings, ...changes });
const certificate = (changes: Partial<FieldState>) => aField('samlSettings.certificate', changes);
const hidden = { outcome: 'missing', editable: false, behindOpener: true } as const;

function planned(fields: readonly FieldState[], setup: SetupState = known): PlannedField {
  const [plan] = planFill(
    setup,
    anObservation(['image-relay/sso-settings'], { fields: [...fields] }),
  ).filter((each) => each.field === fields[0]?.id);
  if (!plan) throw new Error('The field is not planned');
  return plan;
}

type Decision = PlannedField['decision'];
const write: Decision = { kind: 'write' };
const same: Decision = { kind: 'same' };
const conflict: Decision = { kind: 'conflict' };
const refused = (reason: Extract<Decision, { kind: 'refused' }>['reason']): Decision => ({
  kind: 'refused',
  reason,
});

const decisions: readonly [what: string, fields: FieldState[], Decision][] = [
  ['an empty field is written', [aField('samlSettings.loginUrl')], write],
  ['a field that holds the value already is left', [inUse], same],
  [
    'a field that holds another value is a conflict',
    [aField('samlSettings.loginUrl', { now: loginUrlOf(otherTenantId) })],
    conflict,
  ],
  [
    'a list that holds the value in another row is left',
    [aField('basicSaml.identifier', { values: [metadataUrl, ''] })],
    same,
  ],
  [
    'a list with an empty row beside another value is written',
    [aField('basicSaml.identifier', { values: ['https://old.example/', ''] })],
    write,
  ],
  [
    'a list whose first row must be opened is written',
    [aField('basicSaml.replyUrl', hidden)],
    write,
  ],
  [
    'a field that is not there is refused',
    [aField('samlSettings.loginUrl', { outcome: 'missing' })],
    refused('missing'),
  ],
  [
    'a field that stands twice is refused',
    [aField('samlSettings.loginUrl', { outcome: 'ambiguous' })],
    refused('ambiguous'),
  ],
  [
    'a locked field is refused',
    [aField('samlSettings.loginUrl', { editable: false })],
    refused('not-editable'),
  ],
  [
    'a choice without the wanted entry is refused',
    [binding({ options: bindings.slice(0, 1) })],
    refused('option-missing'),
  ],
  [
    'a choice with two entries that fit is refused',
    [binding({ options: [...bindings, { value: 'p2', text: 'HTTP-POST' }] })],
    refused('option-ambiguous'),
  ],
  [
    'a choice in a new form holds nothing but its default, so it is written',
    [binding({ now: 'Redirect Binding' })],
    write,
  ],
  [
    'a choice in a form that is in use is a conflict',
    [binding({ now: 'Redirect Binding' }), inUse],
    conflict,
  ],
  ['a choice that means the wanted value is left', [binding({ now: 'POST Binding' }), inUse], same],
  ['a box in a new form is written', [aField('samlSettings.jitEnable', { now: 'off' })], write],
  [
    'a box in a form with a stored certificate is a conflict',
    [aField('samlSettings.jitEnable', { now: 'off' }), stored],
    conflict,
  ],
  ['a ticked box is left', [aField('samlSettings.jitEnable', { now: 'on' }), stored], same],
  ['a certificate behind its opener is written', [certificate(hidden)], write],
  ['a certificate box in the open is written', [certificate({})], write],
  [
    'another stored certificate behind the opener is a conflict',
    [certificate(hidden), stored],
    conflict,
  ],
  [
    'the same stored certificate is left, whatever its line breaks',
    [certificate(hidden), { ...stored, now: pemOf(der).replaceAll('\n', '\r\n') }],
    same,
  ],
];

test.each(decisions)('%s', (_, fields, decision) => {
  expect(planned(fields).decision).toEqual(decision);
});

test('a conflict over a stored certificate shows what is stored', () => {
  expect(planned([certificate(hidden), stored]).now).toBe(stored.now);
});

const wanted: readonly [FieldState['id'], value: string][] = [
  ['gallery.search', 'Image Relay'],
  ['basicSaml.identifier', metadataUrl],
  ['basicSaml.replyUrl', replyUrl],
  ['basicSaml.signOnUrl', signOnUrl],
  ['createUser.userName', 'B.Simon'],
  ['createUser.displayName', 'B.Simon'],
  ['assignment.search', 'B.Simon'],
  ['permission.title', 'SSO Basic'],
  ['permission.ssoOnly', 'on'],
  ['samlSettings.loginUrl', loginUrlOf(tenantId)],
  ['samlSettings.logoutUrl', loginUrlOf(tenantId)],
  ['samlSettings.nameIdFormat', emailAddressFormat],
  ['samlSettings.binding', 'HTTP-POST'],
  ['samlSettings.certificate', pemOf(der)],
  ['samlSettings.jitEnable', 'on'],
  ['samlSettings.jitGroup', 'SSO Basic'],
  ['ssoUser.email', testUser],
  ['ssoUser.firstName', 'B.'],
  ['ssoUser.lastName', 'Simon'],
  ['ssoUser.company', 'Larkspur'],
  ['ssoUser.permission', 'SSO Basic'],
];

test.each(wanted)('%s is to hold %j', (field, value) => {
  expect(planned([aField(field)])).toMatchObject({ next: value, confirmed: true });
});

const needs: readonly [FieldState['id'], needs: string][] = [
  ['basicSaml.identifier', 'image-relay/sp.identifier'],
  ['samlSettings.loginUrl', 'entra/idp.loginUrl'],
  ['samlSettings.logoutUrl', 'entra/idp.logoutUrl'],
  ['samlSettings.certificate', 'entra/idp.certificate'],
  ['ssoUser.email', 'entra/testUser.upn'],
];

test.each(needs)('%s is refused while %s is not known', (field, fact) => {
  expect(planned([aField(field)], aSetup())).toMatchObject({
    next: '',
    decision: { kind: 'refused', reason: 'values-missing', needs: fact },
  });
});

test('the usual Reply URL is proposed, and said not to be confirmed, until the page was read', () => {
  expect(planned([aField('basicSaml.replyUrl')], aSetup())).toMatchObject({
    next: `https://${company}/sso/consume`,
    confirmed: false,
    decision: write,
  });
});

test('fields that nobody fills are not in the plan', () => {
  const fields = [aField('createUser.domain'), aField('samlSettings.authnContext'), stored];
  expect(planFill(known, anObservation(['entra/create-user'], { fields }))).toEqual([]);
});
