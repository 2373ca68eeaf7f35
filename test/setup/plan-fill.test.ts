import { expect, test } from 'vitest';
import { fieldsOfPage } from '../../lib/consoles/fields-of-page.ts';
import { pageIds } from '../../lib/consoles/ids.ts';
import type { FieldState } from '../../lib/consoles/observation.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { type PlannedField, planFill } from '../../lib/setup/plan-fill.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  der,
  loginUrlOf,
  metadataUrl,
  otherTenantId,
  tenantId,
} from '../support/builders/identities.ts';
import { aField, anObservation } from '../support/builders/observations.ts';
import { aSetupThatKnows, certificateDetails, savedFacts } from '../support/builders/setups.ts';

const known = aSetupThatKnows(savedFacts, { certificate: certificateDetails });
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
  const { id } = fields[0] ?? { id: 'gallery.search' };
  const pages = pageIds.filter((page) => fieldsOfPage(page).has(id));
  const plan = planFill(setup, anObservation(pages, { fields: [...fields] })).find(
    (each) => each.field === id,
  );
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
    'a field that only an imported description names is refused',
    [aField('samlSettings.loginUrl', { shown: 'proposed' })],
    refused('proposed'),
  ],
  [
    'an empty box beside a stored certificate is empty all the same',
    [aField('samlSettings.logoutUrl'), stored],
    write,
  ],
  [
    'a certificate box that holds the wanted one is left, whatever is stored',
    [certificate({ now: pemOf(der) }), stored],
    same,
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

test('whether a field is where the admin said is told with it', () => {
  const shown = (by: FieldState['shown']) =>
    planned([aField('samlSettings.loginUrl', { shown: by })]).isShown;
  expect([shown('no'), shown('by-admin'), shown('proposed')]).toEqual([false, true, true]);
});
