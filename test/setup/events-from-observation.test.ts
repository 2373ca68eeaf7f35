import { expect, test } from 'vitest';
import type { Observation } from '../../lib/consoles/observation.ts';
import { eventsFromObservation } from '../../lib/setup/events-from-observation.ts';
import type { SetupEvent } from '../../lib/setup/setup-event.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  appId,
  company,
  metadataUrl,
  objectId,
  otherCompany,
  otherObjectId,
  replyUrl,
} from '../support/builders/identities.ts';
import {
  anObservation,
  fromEntra,
  fromImageRelay,
  readings,
} from '../support/builders/observations.ts';
import { aSetup, imageRelayApplication, later } from '../support/builders/setups.ts';

const serviceProvider = anObservation(['image-relay/sso-settings'], {
  readings: readings({ 'sp.identifier': metadataUrl, 'sp.replyUrl': replyUrl }),
});
const overview = (name: string, id = objectId) =>
  anObservation(['entra/app-overview'], {
    readings: readings({ 'app.objectId': id, 'app.appId': appId, 'app.name': name }),
  });

function seenSettings(events: readonly SetupEvent[]) {
  return events.flatMap((event) =>
    event.type === 'setup/setting-seen' ? [[event.key, event.value]] : [],
  );
}

test('a page tells that it was seen and what it holds, with the time and the source', () => {
  const seen = anObservation(['image-relay/sso-settings'], {
    readings: readings({ 'sp.replyUrl': replyUrl }),
  });
  expect(eventsFromObservation(aSetup(), seen, fromImageRelay)).toEqual([
    { type: 'setup/page-seen', at: later, page: 'image-relay/sso-settings' },
    {
      type: 'setup/setting-seen',
      at: later,
      key: 'image-relay/sp.replyUrl',
      value: replyUrl,
      source: 'page',
    },
  ]);
});

test('one setting is known apart by the console that shows it', () => {
  const seen = anObservation(['entra/saml'], { readings: readings({ 'sp.replyUrl': replyUrl }) });
  const events = eventsFromObservation(aSetup(), seen, fromEntra);
  expect(seenSettings(events)).toEqual([['entra/sp.replyUrl', replyUrl]]);
});

const silent: readonly [what: string, SetupState, Observation, typeof fromEntra][] = [
  [
    'a company that the admin has not confirmed',
    aSetup({ company: { host: company, confirmed: false } }),
    serviceProvider,
    fromImageRelay,
  ],
  [
    'the page of another company',
    aSetup(),
    serviceProvider,
    { ...fromImageRelay, host: otherCompany },
  ],
  [
    'a host that only begins like the company',
    aSetup(),
    serviceProvider,
    { ...fromImageRelay, host: `${company}.example` },
  ],
  ['a document in which no page was recognised', aSetup(), anObservation([]), fromEntra],
  [
    'the page of another application',
    aSetup({ application: imageRelayApplication }),
    overview('Image Relay', otherObjectId),
    fromEntra,
  ],
  [
    'the page of an application of another name',
    aSetup({ application: imageRelayApplication }),
    overview('Image Relay Test'),
    fromEntra,
  ],
  [
    'an application of another name while none is adopted',
    aSetup(),
    overview('Image Relay Test'),
    fromEntra,
  ],
];

test.each(silent)('%s tells nothing', (_, setup, seen, origin) => {
  expect(eventsFromObservation(setup, seen, origin)).toEqual([]);
});

test.each(['Image Relay', ' image relay '])(
  'an application that is called %j is adopted',
  (name) => {
    const events = eventsFromObservation(aSetup(), overview(name), fromEntra);
    expect(events).toContainEqual({
      type: 'setup/application-adopted',
      at: later,
      application: { objectId, appId, name },
    });
  },
);

test('an application is adopted without its application ID where the page does not show it', () => {
  const seen = anObservation(['entra/app-overview'], {
    readings: readings({ 'app.objectId': objectId, 'app.name': 'Image Relay' }),
  });
  const events = eventsFromObservation(aSetup(), seen, fromEntra);
  const adopted = events.find((event) => event.type === 'setup/application-adopted');
  expect(adopted?.application.appId).toBeNull();
});

test('an adopted application is not adopted again', () => {
  const setup = aSetup({ application: imageRelayApplication });
  const events = eventsFromObservation(setup, overview('Image Relay'), fromEntra);
  expect(events.map((event) => event.type)).not.toContain('setup/application-adopted');
  expect(seenSettings(events)).toContainEqual(['entra/app.name', 'Image Relay']);
});

test('the case of an object ID does not make another application of it', () => {
  const setup = aSetup({ application: imageRelayApplication });
  const seen = overview('Image Relay', objectId.toUpperCase());
  expect(eventsFromObservation(setup, seen, fromEntra)).not.toEqual([]);
});

test('a page that names no application counts for the setup', () => {
  const setup = aSetup({ application: imageRelayApplication });
  const seen = anObservation(['entra/users'], {
    readings: readings({ 'testUser.domain': 'larkspur.example' }),
  });
  expect(seenSettings(eventsFromObservation(setup, seen, fromEntra))).toEqual([
    ['entra/testUser.domain', 'larkspur.example'],
  ]);
});

const titles: readonly [title: string, known: boolean][] = [
  ['SSO Basic', true],
  ['Marketing', false],
];

test.each(titles)('the page of the permission %j counts: %j', (title, known) => {
  const seen = anObservation(['image-relay/create-permission'], {
    readings: readings({ 'permission.title': title, 'permission.ssoOnly': 'on' }),
  });
  const events = eventsFromObservation(aSetup(), seen, fromImageRelay);
  const expected = [
    ['image-relay/permission.title', title],
    ['image-relay/permission.ssoOnly', 'on'],
  ];
  expect(seenSettings(events)).toEqual(known ? expected : []);
});

test('a permission without a title says nothing about its box', () => {
  const seen = anObservation(['image-relay/create-permission'], {
    readings: readings({ 'permission.ssoOnly': 'on' }),
  });
  expect(seenSettings(eventsFromObservation(aSetup(), seen, fromImageRelay))).toEqual([]);
});
