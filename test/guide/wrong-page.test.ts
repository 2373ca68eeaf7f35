import { expect, test } from 'vitest';
import type { PageId } from '../../lib/consoles/ids.ts';
import { frontOf } from '../../lib/guide/panel-view.ts';
import { wrongPageIn } from '../../lib/guide/wrong-page.ts';
import { objectId, otherObjectId } from '../support/builders/identities.ts';
import { anObservation, aSeenDocument, readings } from '../support/builders/observations.ts';
import { aSetup, imageRelayApplication } from '../support/builders/setups.ts';

const fresh = aSetup();
const adopted = aSetup({ application: imageRelayApplication });

function wrongIn(page: PageId, setup = fresh, id: string | null = null) {
  const shown = id === null ? [] : readings({ 'app.objectId': id });
  const seen = aSeenDocument(anObservation([page], { readings: shown }), { console: 'entra' });
  return wrongPageIn(frontOf(setup, [seen], 1), setup);
}

const rows = [
  [
    'a registration before the application is known',
    'entra/app-registration',
    fresh,
    null,
    'enterprise-applications',
  ],
  ['the application’s registration', 'entra/app-registration', adopted, null, 'app-single-sign-on'],
  [
    'OpenID Connect before the application is known',
    'entra/openid-sign-on',
    fresh,
    objectId,
    'gallery',
  ],
  [
    'OpenID Connect of the setup’s own application',
    'entra/openid-sign-on',
    adopted,
    objectId,
    'gallery',
  ],
  [
    'OpenID Connect of another application',
    'entra/openid-sign-on',
    adopted,
    otherObjectId,
    'app-single-sign-on',
  ],
] as const;

test.each(rows)('%s leads to the right page', (_, page, setup, id, link) => {
  expect(wrongIn(page, setup, id)).toEqual({ kind: page.replace('entra/', ''), link });
});

test.each(['entra/saml', 'entra/app-overview'] as const)('%s is no wrong page', (page) => {
  expect(wrongIn(page)).toBeNull();
});

test('where no console is in front no page is wrong', () => {
  expect(wrongPageIn(frontOf(fresh, [], 1), fresh)).toBeNull();
});
