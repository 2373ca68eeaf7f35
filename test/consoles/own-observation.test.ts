import { describe, expect, it } from 'vitest';
import type { Observation } from '../../lib/consoles/observation.ts';
import { isOwnObservation } from '../../lib/consoles/own-observation.ts';
import type { ConsoleName } from '../../lib/consoles/page-description.ts';
import {
  issuerOf,
  loginUrlOf,
  objectId,
  replyUrl,
  tenantId,
  testUser,
} from '../support/builders/identities.ts';
import { aField, anObservation, readings } from '../support/builders/observations.ts';

type Case = [what: string, ConsoleName, Observation];

const login = readings({ 'idp.loginUrl': loginUrlOf(tenantId) });

describe('a document can have seen', () => {
  it.each<Case>([
    ['nothing', 'entra', anObservation([])],
    ['a page', 'image-relay', anObservation(['image-relay/home'])],
    ['a setting of its page', 'entra', anObservation(['entra/saml'], { readings: login })],
    [
      'the application that its address names',
      'entra',
      anObservation(['entra/users-and-groups'], {
        readings: readings({ 'app.objectId': objectId }),
      }),
    ],
    [
      'fields of two pages over one another',
      'entra',
      anObservation(['entra/basic-saml', 'entra/saml'], {
        fields: [aField('basicSaml.replyUrl'), aField('saml.replyUrl')],
      }),
    ],
    [
      'rows',
      'image-relay',
      anObservation(['image-relay/users-and-permissions'], { rows: [['x']] }),
    ],
  ])('%s', (_what, console, seen) => {
    expect(isOwnObservation(seen, console)).toBe(true);
  });
});

describe('made up is', () => {
  it.each<Case>([
    ['a page of Entra in Image Relay', 'image-relay', anObservation(['entra/saml'])],
    ['a page of Image Relay in Entra', 'entra', anObservation(['image-relay/home'])],
    [
      'a page of each',
      'image-relay',
      anObservation(['image-relay/sso-settings', 'entra/users'], { rows: [[testUser]] }),
    ],
    [
      'a setting of another page',
      'image-relay',
      anObservation(['image-relay/home'], { readings: login }),
    ],
    [
      'a setting of the other console',
      'image-relay',
      anObservation(['image-relay/sso-settings'], {
        readings: readings({ 'idp.identifier': issuerOf(tenantId) }),
      }),
    ],
    [
      'an application in Image Relay',
      'image-relay',
      anObservation(['image-relay/home'], { readings: readings({ 'app.objectId': objectId }) }),
    ],
    [
      'a session in Entra',
      'entra',
      anObservation(['entra/home'], { readings: readings({ 'session.email': testUser }) }),
    ],
    [
      'a field of another page',
      'image-relay',
      anObservation(['image-relay/home'], { fields: [aField('samlSettings.loginUrl')] }),
    ],
    ['a field on no page', 'entra', anObservation([], { fields: [aField('gallery.search')] })],
    [
      'a setting on no page',
      'entra',
      anObservation([], { readings: readings({ 'app.objectId': objectId }) }),
    ],
    ['rows on no page', 'entra', anObservation([], { rows: [[replyUrl]] })],
  ])('%s', (_what, console, seen) => {
    expect(isOwnObservation(seen, console)).toBe(false);
  });
});
