import { expect, test } from 'vitest';
import type { FieldState } from '../../lib/consoles/observation.ts';
import { checklist } from '../../lib/guide/checklist.ts';
import { highlightOf } from '../../lib/guide/highlight.ts';
import { frontOf } from '../../lib/guide/panel-view.ts';
import { troubleOf } from '../../lib/guide/repair.ts';
import type { StepId } from '../../lib/guide/step.ts';
import { aField, anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { later, muchLater } from '../support/builders/setups.ts';
import { setupAt } from '../support/builders/steps.ts';

function inFront(step: StepId, ...documents: ReturnType<typeof aSeenDocument>[]) {
  const setup = setupAt(step);
  return { current: checklist(setup).current, front: frontOf(setup, documents, 1) };
}

const permission = (...fields: FieldState[]) =>
  aSeenDocument(anObservation(['image-relay/create-permission'], { fields }));
const ssoOnly = aField('permission.ssoOnly', { now: 'off' });

function troubleAt(...of: Parameters<typeof inFront>) {
  const { current, front } = inFront(...of);
  const trouble = troubleOf(current, front);
  return trouble && { page: trouble.page, fields: trouble.fields };
}

test('a field of the step that is missing on its page is trouble', () => {
  expect(troubleAt('create-permission', permission(ssoOnly))).toEqual({
    page: 'image-relay/create-permission',
    fields: [{ field: 'permission.title', outcome: 'missing' }],
  });
});

test('so is one that two things fit, and one that is only proposed', () => {
  const ambiguous = aField('permission.title', { outcome: 'ambiguous' });
  expect(troubleAt('create-permission', permission(ambiguous, ssoOnly))?.fields).toEqual([
    { field: 'permission.title', outcome: 'ambiguous' },
  ]);
  const proposed = aField('permission.title', { shown: 'proposed' });
  expect(troubleAt('create-permission', permission(proposed, ssoOnly))?.fields).toEqual([
    { field: 'permission.title', outcome: 'proposed' },
  ]);
});

const quiet: readonly (readonly [what: string, trouble: ReturnType<typeof troubleAt>])[] = [
  [
    'everything is there',
    troubleAt('create-permission', permission(aField('permission.title'), ssoOnly)),
  ],
  ['another step is to be done', troubleAt('create-sso-user', permission(ssoOnly))],
  ['nothing is in front', troubleAt('create-permission')],
  [
    'the page is another company’s',
    troubleAt('create-permission', { ...permission(ssoOnly), host: 'tamarind.imagerelay.com' }),
  ],
  [
    'an unknown page of the other console is in front',
    troubleAt('basic-saml', aSeenDocument(anObservation([]))),
  ],
];

test.each(quiet)('there is no trouble where %s', (_, trouble) => {
  expect(trouble).toBeNull();
});

test('an unknown page of the step’s console is trouble, with what can be pointed at', () => {
  const { current, front } = inFront('create-permission', aSeenDocument(anObservation([])));
  expect(troubleOf(current, front)).toMatchObject({
    page: 'image-relay/create-permission',
    fields: [],
    candidates: ['permission.title', 'permission.ssoOnly'],
  });
});

test('a button that the step comes down to is trouble while the page does not show it', () => {
  const method = (...fields: FieldState[]) =>
    aSeenDocument(anObservation(['entra/sso-method'], { fields }), { console: 'entra' });
  const tile = aField('ssoMethod.saml');
  const ambiguous = aField('ssoMethod.saml', { outcome: 'ambiguous' });
  expect(troubleAt('choose-saml', method(tile))).toBeNull();
  expect(troubleAt('choose-saml', method())?.fields).toEqual([
    { field: 'ssoMethod.saml', outcome: 'missing' },
  ]);
  expect(troubleAt('choose-saml', method(ambiguous))?.fields).toEqual([
    { field: 'ssoMethod.saml', outcome: 'ambiguous' },
  ]);
});

test('a value that the step waits to read is trouble while the page does not show it', () => {
  const shows = (...fields: FieldState[]) =>
    aSeenDocument(anObservation(['image-relay/sso-settings'], { fields }));
  const metadata = aField('spDetails.metadataUrl');
  const acs = aField('spDetails.acsUrl', { outcome: 'ambiguous' });
  expect(troubleAt('read-image-relay', shows(metadata, acs))?.fields).toContainEqual({
    field: 'spDetails.acsUrl',
    outcome: 'ambiguous',
  });
  expect(troubleAt('read-image-relay', shows(metadata))?.fields).toContainEqual({
    field: 'spDetails.acsUrl',
    outcome: 'missing',
  });
});

test('the same trouble tells when its page last showed something new', () => {
  const at = (time: string) => {
    const { current, front } = inFront('create-permission', { ...permission(ssoOnly), at: time });
    return troubleOf(current, front);
  };
  expect(at(later)?.key).toBe(at(muchLater)?.key);
  expect([at(later)?.seenAt, at(muchLater)?.seenAt]).toEqual([later, muchLater]);
});

function outlinedAt(...of: Parameters<typeof inFront>) {
  const { current, front } = inFront(...of);
  const now = highlightOf(current, front, setupAt(of[0]));
  return now && [now.field, now.act];
}

test('the first field that is to be written is outlined', () => {
  const title = aField('permission.title');
  expect(outlinedAt('create-permission', permission(title, ssoOnly))).toEqual([
    'permission.title',
    'fill',
  ]);
  const filled = aField('permission.title', { now: 'SSO Basic' });
  expect(outlinedAt('create-permission', permission(filled, ssoOnly))).toEqual([
    'permission.ssoOnly',
    'fill',
  ]);
});

test('nothing is outlined where all is written, or another step’s page is in front', () => {
  const filled = aField('permission.title', { now: 'SSO Basic' });
  const on = aField('permission.ssoOnly', { now: 'on' });
  expect(outlinedAt('create-permission', permission(filled, on))).toBeNull();
  expect(outlinedAt('create-sso-user', permission(aField('permission.title')))).toBeNull();
});
