import { expect, test } from 'vitest';
import { frontOf } from '../../lib/guide/panel-view.ts';
import type { SeenDocument } from '../../lib/messages/seen-document.ts';
import { appId, objectId, otherCompany, otherObjectId } from '../support/builders/identities.ts';
import {
  aField,
  anObservation,
  aSeenDocument,
  readings,
} from '../support/builders/observations.ts';
import {
  aSetup,
  began,
  imageRelayApplication,
  later,
  muchLater,
} from '../support/builders/setups.ts';

const permission = anObservation(['image-relay/create-permission'], {
  fields: [aField('permission.title')],
});
const onEntra = { console: 'entra', host: 'entra.microsoft.com' } as const;
const key = (tabId: number, frameId = 0) => ({ tabId, frameId, documentId: 'd' });

/** A SAML page of some application. */
function samlPage(id: string, name: string): SeenDocument {
  return aSeenDocument(
    anObservation(['entra/basic-saml', 'entra/saml'], {
      readings: readings({ 'app.objectId': id, 'app.appId': appId, 'app.name': name }),
      fields: [aField('basicSaml.signOnUrl')],
    }),
    onEntra,
  );
}

const nothing = {
  page: null,
  fillable: null,
  foreign: null,
  isUnknown: false,
  host: null,
  adoptable: null,
  documents: [],
};

test.each([1, null])('where no console is open, nothing is in front of tab %j', (tab) => {
  expect(frontOf(aSetup(), [], tab)).toEqual(nothing);
});

test('a console page that nobody recognises is said to be one', () => {
  const unknown = [aSeenDocument(anObservation([]))];
  expect(frontOf(aSetup(), unknown, 1)).toEqual({
    ...nothing,
    isUnknown: true,
    documents: unknown,
  });
  expect(frontOf(aSetup(), unknown, null)).toEqual({
    ...nothing,
    isUnknown: true,
    documents: unknown,
  });
});

test('a document of the tab that is recognised makes up for one that is not', () => {
  const frame = aSeenDocument(anObservation([]), { key: key(1, 3), at: muchLater });
  const front = frontOf(aSetup(), [aSeenDocument(permission), frame], 1);
  expect(front).toMatchObject({ page: 'image-relay/create-permission', isUnknown: false });
});

test('the page of the tab in front is shown with what can be filled', () => {
  const front = frontOf(aSetup(), [aSeenDocument(permission)], 1);
  expect(front.page).toBe('image-relay/create-permission');
  expect(front.fillable?.plan.map((each) => each.field)).toEqual([
    'permission.title',
    'permission.ssoOnly',
  ]);
});

test('a page without anything to fill is shown all the same', () => {
  const seen = aSeenDocument(anObservation(['image-relay/users-and-permissions']));
  expect(frontOf(aSetup(), [seen], 1)).toMatchObject({
    page: 'image-relay/users-and-permissions',
    fillable: null,
  });
});

test('the tab in front counts, however long ago it changed', () => {
  const old = aSeenDocument(permission, { at: began });
  const other = aSeenDocument(anObservation(['image-relay/home']), { key: key(2), at: muchLater });
  expect(frontOf(aSetup(), [other, old], 1).page).toBe('image-relay/create-permission');
});

test('where the tab in front is no console, nothing is in front', () => {
  expect(frontOf(aSetup(), [aSeenDocument(permission)], 9)).toEqual(nothing);
});

test('where the panel itself is the tab in front, the console that was seen last counts', () => {
  const old = aSeenDocument(anObservation(['image-relay/home']), { at: began });
  const last = aSeenDocument(permission, { key: key(2), at: later });
  expect(frontOf(aSetup(), [old, last], null).page).toBe('image-relay/create-permission');
});

test('the documents of one tab are taken together: the form in the frame can be filled', () => {
  const top = aSeenDocument(anObservation(['entra/users']), { ...onEntra, at: muchLater });
  const frame = aSeenDocument(
    anObservation(['entra/create-user'], { fields: [aField('createUser.displayName')] }),
    { ...onEntra, key: key(1, 7), documentHost: 'sandbox-1.reactblade.portal.azure.net' },
  );
  const front = frontOf(aSetup(), [top, frame], 1);
  expect(front.page).toBe('entra/create-user');
  expect(front.fillable?.seen.key.frameId).toBe(7);
});

test('nothing can be filled on another company’s page, and its host is named', () => {
  const seen = aSeenDocument(permission, { host: otherCompany });
  expect(frontOf(aSetup(), [seen], 1)).toMatchObject({
    foreign: 'another-company',
    fillable: null,
    host: otherCompany,
  });
});

test('nothing can be filled on another application’s page', () => {
  const setup = aSetup({ application: imageRelayApplication });
  const front = frontOf(setup, [samlPage(otherObjectId, 'Other App')], 1);
  expect(front).toMatchObject({ foreign: 'another-application', fillable: null });
});

test('the pane of the set-up application can be filled', () => {
  const setup = aSetup({ application: imageRelayApplication });
  const front = frontOf(setup, [samlPage(objectId, 'Image Relay')], 1);
  expect(front.fillable?.page).toBe('entra/basic-saml');
});

test.each([
  ['while there is none', aSetup(), objectId],
  ['in place of the present one', aSetup({ application: imageRelayApplication }), otherObjectId],
  ['as the new name of the present one', aSetup({ application: imageRelayApplication }), objectId],
])('an application of another name can be adopted %s', (_, setup, id) => {
  const front = frontOf(setup, [samlPage(id, 'Image Relay Test')], 1);
  expect(front.adoptable).toEqual({ objectId: id, appId, name: 'Image Relay Test' });
  expect(front.fillable).toBeNull();
});

test('an application whose name the page does not show can be adopted by its object ID', () => {
  const seen = aSeenDocument(
    anObservation(['entra/saml'], { readings: readings({ 'app.objectId': otherObjectId }) }),
    onEntra,
  );
  const adoptable = { objectId: otherObjectId, appId: null, name: otherObjectId };
  expect(frontOf(aSetup(), [seen], 1).adoptable).toEqual(adoptable);
});

test('an application without an object ID cannot be adopted', () => {
  const seen = aSeenDocument(
    anObservation(['entra/saml'], { readings: readings({ 'app.name': 'Other App' }) }),
    onEntra,
  );
  expect(frontOf(aSetup(), [seen], 1)).toMatchObject({
    foreign: 'another-application',
    adoptable: null,
  });
});

test('the set-up application is not offered for adoption', () => {
  const setup = aSetup({ application: imageRelayApplication });
  expect(frontOf(setup, [samlPage(objectId, 'Image Relay')], 1).adoptable).toBeNull();
});

test('of a title in one document and its form in another the form is filled, whichever was seen last', () => {
  const top = aSeenDocument(anObservation(['entra/create-user']), { ...onEntra, at: muchLater });
  const frame = aSeenDocument(
    anObservation(['entra/create-user'], { fields: [aField('createUser.displayName')] }),
    { ...onEntra, key: key(1, 4) },
  );
  expect(frontOf(aSetup(), [top, frame], 1).fillable?.seen.key.frameId).toBe(4);
});

test('a foreign document in a frame keeps the whole tab from being filled', () => {
  const own = aSeenDocument(permission);
  const frame = aSeenDocument(permission, { key: key(1, 3), host: otherCompany });
  expect(frontOf(aSetup(), [own, frame], 1).fillable).toBeNull();
});
