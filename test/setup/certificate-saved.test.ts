import { expect, test } from 'vitest';
import type { FieldId } from '../../lib/consoles/ids.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { eventsFromObservation } from '../../lib/setup/events-from-observation.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { rolloverStanding } from '../../lib/setup/rollover-standing.ts';
import { savedDer } from '../../lib/setup/saved-certificate.ts';
import type { SetupEvent } from '../../lib/setup/setup-event.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { der, loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { aKnownSetupWith } from '../support/builders/known-setups.ts';
import { anObservation, fromImageRelay, readings } from '../support/builders/observations.ts';
import { aChange, broughtFresh, freshDer, inTime, minute } from '../support/builders/rollovers.ts';
import { aFill } from '../support/builders/setups.ts';

const login = loginUrlOf(tenantId);
const otherFill = '0b5a2d4e-7c31-4f6e-9a8d-5e2f1c3b4a69';

function written(field: FieldId, before: string, after: string, fill = aFill): SetupEvent {
  const outcome = 'filled' as const;
  return { type: 'setup/field-filled', at: minute(5), field, before, after, outcome, fill };
}
const certificateWritten = (text: string) => written('samlSettings.certificate', '', pemOf(text));

/** Image Relay's form after it was loaded again: it shows its Login URL, and no certificate. */
function afterReload(setup: SetupState, events: readonly SetupEvent[]): SetupState {
  const filled = events.reduce(reduce, setup);
  const seen = anObservation(['image-relay/sso-settings'], {
    readings: readings({ 'idp.loginUrl': login }),
    loadedAt: minute(6),
  });
  const origin = { ...fromImageRelay, at: minute(7) };
  return eventsFromObservation(filled, seen, origin).reduce(reduce, filled);
}

const nothingSaved = aKnownSetupWith({ 'image-relay/idp.certificate': null });
const savedBy = (...events: SetupEvent[]) =>
  savedDer(afterReload(nothingSaved, [certificateWritten(der), ...events]));

test('a certificate alone that was written is not saved by loading the form again', () => {
  expect(savedBy()).toBeNull();
});

const proofs: readonly [what: string, event: SetupEvent][] = [
  [
    'its Save was pressed',
    { type: 'setup/save-pressed', at: minute(5), fill: aFill, outcome: 'pressed' },
  ],
  ['its form was sent', { type: 'setup/form-sent', at: minute(5), fill: aFill }],
  [
    'the Login URL of the same press is new there',
    written('samlSettings.loginUrl', 'https://old.example/saml', login),
  ],
];

test.each(proofs)('it is saved where %s', (_, event) => {
  expect(savedBy(event)).toBe(der);
});

const noProofs: readonly [what: string, event: SetupEvent][] = [
  [
    'nobody heard whether Save was pressed',
    { type: 'setup/save-pressed', at: minute(5), fill: aFill, outcome: 'unknown' },
  ],
  ['another form was sent', { type: 'setup/form-sent', at: minute(5), fill: otherFill }],
  ['the Login URL was there before', written('samlSettings.loginUrl', login, login)],
  [
    'the Login URL is of another press',
    written('samlSettings.loginUrl', 'https://old.example/saml', login, otherFill),
  ],
];

test.each(noProofs)('it is not where %s', (_, event) => {
  expect(savedBy(event)).toBeNull();
});

test('while the certificate is changed, loading the form again does not say that people are shut out', () => {
  const change = aChange({ change: broughtFresh });
  const { 'image-relay/idp.certificate': _, ...facts } = change.facts;
  const after = afterReload({ ...change, facts }, [certificateWritten(freshDer)]);
  if (after.rollover === undefined) throw new Error('There is no change');
  expect(rolloverStanding(after, after.rollover, inTime)).toBe('works');
});
