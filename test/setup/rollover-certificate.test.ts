import { expect, test } from 'vitest';
import { pemOf } from '../../lib/saml/pem.ts';
import { planFill } from '../../lib/setup/plan-fill.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { type SetupState, setupState } from '../../lib/setup/setup-state.ts';
import { wantedThumbprint } from '../../lib/setup/wanted-certificate.ts';
import { watchedOf } from '../../lib/watch/watched.ts';
import { der, otherObjectId } from '../support/builders/identities.ts';
import { aField, anObservation } from '../support/builders/observations.ts';
import {
  aChange,
  broughtFresh,
  changeBegan,
  freshDer,
  freshDetails,
  freshThumbprint,
  minute,
  oldThumbprint,
  paneOf,
} from '../support/builders/rollovers.ts';
import { aFinishedSetup, aSetup, certificateDetails } from '../support/builders/setups.ts';

const bothListed = { 'entra/idp.certificates': paneOf(oldThumbprint, freshThumbprint) };

function planned(setup: SetupState) {
  const seen = anObservation(['image-relay/sso-settings'], {
    fields: [aField('samlSettings.certificate')],
  });
  const plan = planFill(setup, seen);
  return plan.find(({ field }) => field === 'samlSettings.certificate');
}

const bring = (setup: SetupState, details: typeof freshDetails, text = freshDer) =>
  reduce(setup, {
    type: 'setup/rollover-certificate-brought',
    at: minute(1),
    der: text,
    details,
    source: 'file',
  });

test('the new certificate is written although it is not active yet', () => {
  expect(planned(aChange({ facts: bothListed, change: broughtFresh }))).toMatchObject({
    next: pemOf(freshDer),
    confirmed: true,
    certificate: freshDetails,
    decision: { kind: 'write' },
  });
});

test('the same certificate is refused outside of a change', () => {
  const { rollover: _, ...setup } = aChange({ facts: bothListed });
  const other = { ...setup, certificate: freshDetails };
  expect(planned(other)?.decision).toEqual({ kind: 'refused', reason: 'certificate-not-active' });
});

test('the old one is written no more once a change has begun', () => {
  expect(planned(aChange())).toMatchObject({ next: '', decision: { reason: 'values-missing' } });
});

test.each([
  ['before Entra’s list was seen', {}],
  ['that Entra does not list', { 'entra/idp.certificates': paneOf(oldThumbprint, 'F'.repeat(40)) }],
])('a new certificate %s is not written', (_, facts) => {
  expect(planned(aChange({ facts, change: broughtFresh }))).toMatchObject({
    next: '',
    decision: { kind: 'refused', reason: 'certificate-not-listed' },
  });
});

test('a certificate of a former change that is listed still is never written', () => {
  const left = { ...freshDetails, notAfter: '2027-01-01T00:00:00.000Z' };
  const fresh = { der: freshDer, details: left, source: 'file' as const };
  const setup = aChange({ facts: bothListed, change: { fresh } });
  expect(planned(setup)?.decision).toMatchObject({ reason: 'certificate-not-listed' });
});

test('what is brought in a change is the new one, and the setup’s own stays', () => {
  const setup = bring(aChange(), freshDetails);
  expect(setup.rollover?.fresh).toEqual({ der: freshDer, details: freshDetails, source: 'file' });
  expect(setup.certificate).toEqual(certificateDetails);
  expect(setup.facts['entra/idp.certificate']?.value).toBe(der);
});

test.each([
  ['the old one', certificateDetails],
  ['one that ends before it', { ...freshDetails, notAfter: '2027-01-01T00:00:00.000Z' }],
])('%s is not taken for the new one', (_, details) => {
  expect(bring(aChange(), details).rollover?.fresh).toBeNull();
});

test('which certificate may be brought is known where one alone stands beside the old one', () => {
  expect(wantedThumbprint(aChange({ facts: bothListed }))).toBe(freshThumbprint);
  expect(wantedThumbprint(aChange())).toBeNull();
  expect(wantedThumbprint(aFinishedSetup())).toBe(oldThumbprint);
});

const start = { type: 'setup/rollover-started', at: changeBegan } as const;
const end = { type: 'setup/rollover-ended', at: minute(30) } as const;

test('a change begins with the certificate of the setup, and once', () => {
  const marks = { 'rollover-save': { mark: 'done' as const, at: changeBegan } };
  const begun = reduce({ ...aFinishedSetup(), marks }, start);
  expect(begun.rollover).toEqual({
    startedAt: changeBegan,
    agreedFor: null,
    old: { der, details: certificateDetails },
    fresh: null,
  });
  expect(begun.marks).toEqual({});
  expect(reduce(begun, { ...start, at: minute(9) })).toBe(begun);
});

test('nothing is changed where no certificate is known', () => {
  expect(reduce(aSetup(), start).rollover).toBeUndefined();
});

test.each([
  ['Image Relay holds it', { ...bothListed, 'image-relay/idp.certificate': freshDer }],
  ['Entra signs with it', { ...bothListed, 'entra/idp.thumbprint': freshThumbprint }],
])('the setup goes on with the new one when %s', (_, facts) => {
  const ended = reduce(aChange({ facts, change: broughtFresh }), end);
  expect(ended.certificate).toEqual(freshDetails);
  expect(ended.facts['entra/idp.certificate']).toMatchObject({ value: freshDer, source: 'file' });
  expect('rollover' in ended).toBe(false);
});

test('a change that was given up leaves the setup as it was', () => {
  const ended = reduce(aChange({ facts: bothListed, change: broughtFresh }), end);
  expect(ended.certificate).toEqual(certificateDetails);
  expect(ended.facts['entra/idp.certificate']?.value).toBe(der);
});

test('another application has no part in the change', () => {
  const application = { objectId: otherObjectId, appId: null, name: 'Image Relay' };
  const event = { type: 'setup/application-adopted', at: minute(1), application } as const;
  expect('rollover' in reduce(aChange(), event)).toBe(false);
});

test('a change is stored and read again', () => {
  const setup = aChange({ facts: bothListed, change: broughtFresh });
  expect(setupState.parse(JSON.parse(JSON.stringify(setup)))).toEqual(setup);
});

test('a stored change whose certificate is none is not read', () => {
  const fresh = { der: 'no certificate', details: freshDetails, source: 'file' as const };
  expect(setupState.safeParse(aChange({ change: { fresh } })).success).toBe(false);
});

test('what is watched in a change is what Image Relay holds', () => {
  const held = (facts: Parameters<typeof aChange>[0]) =>
    watchedOf(aChange(facts))?.certificate.thumbprint;
  expect(held({ change: broughtFresh })).toBe(oldThumbprint);
  const facts = { 'image-relay/idp.certificate': freshDer };
  expect(held({ change: broughtFresh, facts })).toBe(freshThumbprint);
  expect(held({ change: broughtFresh, facts: { 'image-relay/idp.certificate': 'MIIB' } })).toBe(
    undefined,
  );
});
