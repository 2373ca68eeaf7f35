import { describe, expect, it, test } from 'vitest';
import {
  concerns,
  isTooLong,
  type Spot,
  withSession,
  withSighting,
} from '../../lib/browser/follow-test.ts';
import type { Sighting } from '../../lib/messages/sighting.ts';
import {
  longestWatch,
  mostSightings,
  type TestWatch,
  testWatch,
  watchEnds,
} from '../../lib/messages/test-watch.ts';
import { testKinds } from '../../lib/setup/sign-in-test.ts';
import { otherCompany, replyUrl, testUser } from '../support/builders/identities.ts';
import {
  answered,
  aSpot,
  asked,
  atMicrosoft,
  atSecond,
  aWatch,
  failedWith,
  landing,
  openBefore,
  relayPage,
  testTab,
} from '../support/builders/test-watches.ts';

type Event = readonly [seen: Sighting | 'session', spot: Spot];

/** What becomes of a watch by what is seen, one after the other. */
function follow(watch: TestWatch, ...events: readonly Event[]): TestWatch {
  return events.reduce(
    (now, [seen, spot]) =>
      seen === 'session' ? withSession(now, testUser, spot) : withSighting(now, seen, spot),
    watch,
  );
}

const atRelay: (seconds: number) => Spot = aSpot;
const request: Event = [asked(), atRelay(1)];
const answer: Event = [answered(), atMicrosoft(10)];
const arrival: Event = [landing(), atRelay(12)];

describe('what a tab shows', () => {
  const newTab = 20;
  const cases: readonly [what: string, changes: Partial<TestWatch>, tab: number, does: boolean][] =
    [
      ['the test’s own tab', {}, testTab, true],
      ['a tab that was open before', {}, openBefore, false],
      ['a tab that was opened since', {}, newTab, false],
      ['the own tab, although it was open before', { others: [testTab] }, testTab, true],
      ['any new tab while no tab is known', { tabs: [] }, newTab, true],
      ['a tab that was open before while no tab is known', { tabs: [] }, openBefore, false],
      ['a tab that “Test this application” opened', { kind: 'test' }, newTab, true],
      ['a tab that My Apps opened', { kind: 'tile' }, newTab, true],
      ['a tab beside My Apps from before', { kind: 'tile' }, openBefore, false],
      ['a tab beside a sign-out', { kind: 'sign-out' }, newTab, false],
    ];
  it.each(cases)('concerns a test where it is %s', (_, changes, tabId, does) => {
    expect(concerns(aWatch(changes), { tabId })).toBe(does);
  });

  it.each(watchEnds)('concerns no test that has ended as %j', (ended) => {
    expect(concerns(aWatch({ ended }), { tabId: testTab })).toBe(false);
  });
});

describe('a sighting', () => {
  it('is kept with its moment, and its tab is the test’s from then on', () => {
    const spot = { ...atMicrosoft(1), tabId: 20 };
    const watch = withSighting(aWatch({ kind: 'tile' }), asked(), spot);
    expect(watch.sightings).toEqual([{ at: atSecond(1), sighting: asked() }]);
    expect(watch.tabs).toEqual([testTab, 20]);
    expect(withSighting(watch, failedWith(), spot).tabs).toEqual([testTab, 20]);
  });

  const strange: readonly [what: string, sighting: Sighting, spot: Spot][] = [
    ['another company’s portal', landing(), aSpot(1, { address: `https://${otherCompany}/` })],
    ['another host', asked(), aSpot(1, { address: 'https://a.example/' })],
    ['no address', asked(), aSpot(1, { address: '' })],
    [
      'an answer to another company',
      answered('PHk+', `https://${otherCompany}/sso/consume`),
      atMicrosoft(1),
    ],
    ['an answer to no address', answered('PHk+', ''), atMicrosoft(1)],
  ];
  it.each(strange)('of %s is not the test’s, nor is its tab', (_, sighting, spot) => {
    const watch = aWatch({ tabs: [] });
    expect(withSighting(watch, sighting, spot)).toBe(watch);
  });

  it('is not kept beyond what a watch holds, but where the browser rests still counts', () => {
    const sightings = Array.from({ length: mostSightings }, () => ({
      at: atSecond(1),
      sighting: answered(),
    }));
    const full = aWatch({ sightings });
    expect(withSighting(full, failedWith(), atMicrosoft(2))).toBe(full);
    expect(withSighting(full, landing(), atMicrosoft(2)).landed?.at).toBe(atSecond(2));
  });

  it('makes what stood there before say nothing of where it leads', () => {
    const watch = follow(aWatch(), [landing({ text: 'Hello' }), atRelay(1)], request);
    expect(watch.landed).toBeNull();
  });

  it('leaves nothing of an address but the place', () => {
    const address = `${replyUrl}?SAMLRequest=secret&code=1#token`;
    expect(withSighting(aWatch(), landing(), aSpot(1, { address })).landed?.address).toBe(replyUrl);
  });

  it('always leaves a watch that can be kept', () => {
    const long = aSpot(1, { address: `${relayPage}${'a'.repeat(5_000)}` });
    const watch = follow(aWatch(), request, answer, [landing(), long], ['session', atRelay(13)]);
    expect(testWatch.parse(watch)).toEqual(watch);
  });
});

describe('who is signed in', () => {
  it('counts in the test’s own company alone', () => {
    const watch = aWatch();
    expect(withSession(watch, testUser, aSpot(1, { address: `https://${otherCompany}/` }))).toBe(
      watch,
    );
    expect(withSession(watch, testUser, aSpot(1)).signedIn).toEqual({
      at: atSecond(1),
      email: testUser,
    });
  });
});

const endings: readonly [what: string, events: readonly Event[]][] = [
  [
    'an answer, a page at rest and the session',
    [request, answer, arrival, ['session', atRelay(13)]],
  ],
  [
    'the session before the page has come to rest',
    [request, answer, ['session', atRelay(11)], arrival],
  ],
  ['an answer that nobody asked for', [answer, arrival, ['session', atRelay(13)]]],
  [
    'everything in the same moment',
    [
      [answered(), atMicrosoft(10)],
      ['session', atRelay(10)],
      [landing(), atRelay(10)],
    ],
  ],
  [
    'Image Relay’s own sign-in page after the answer',
    [request, answer, [landing({ asksPassword: true }), atRelay(12)]],
  ],
  [
    'a refusal where the answer was sent',
    [
      request,
      answer,
      [landing({ text: 'Signature validation failed' }), aSpot(12, { address: replyUrl })],
    ],
  ],
  [
    'a second try after an error',
    [
      request,
      [failedWith(), atMicrosoft(3)],
      [asked('PHo+'), atRelay(5)],
      answer,
      arrival,
      ['session', atRelay(13)],
    ],
  ],
];

const goingOn: readonly [what: string, events: readonly Event[]][] = [
  ['nothing', []],
  ['a request', [request]],
  [
    'an error of Microsoft’s, which somebody may get past',
    [request, [failedWith(), atMicrosoft(3)], [landing(), atMicrosoft(4)]],
  ],
  ['an answer that leads on', [request, answer]],
  ['a page at rest before the answer', [[landing(), atRelay(1)], ['session', atRelay(2)], answer]],
  ['a session from before the answer', [['session', atRelay(2)], answer, arrival]],
  [
    'a page of Microsoft’s after the answer',
    [answer, ['session', atRelay(12)], [landing({ asksPassword: true }), atMicrosoft(13)]],
  ],
  ['a sign-in page without an answer', [request, [landing({ asksPassword: true }), atRelay(3)]]],
  [
    'a page that says something before anybody is seen signed in',
    [request, answer, [landing({ text: '3 new messages' }), atRelay(12)]],
  ],
  [
    'a session at another company',
    [answer, arrival, ['session', aSpot(13, { address: `https://${otherCompany}/` })]],
  ],
];

describe('a test of signing in', () => {
  it.each(endings)('has ended with %s', (_, events) => {
    expect(follow(aWatch(), ...events).ended).toBe('arrived');
    expect(follow(aWatch(), ...events.slice(0, -1)).ended).toBeNull();
  });

  it.each(goingOn)('goes on after %s', (_, events) => {
    expect(follow(aWatch(), ...events).ended).toBeNull();
  });
});

describe('a test of signing out', () => {
  const out = aWatch({ kind: 'sign-out' });
  const signedOut: readonly [what: string, events: readonly Event[]][] = [
    [
      'an error of Microsoft’s',
      [
        ['session', atRelay(1)],
        [failedWith(750054), atMicrosoft(5)],
      ],
    ],
    ['Microsoft’s page of signing out', [[landing({ isSignOut: true }), atMicrosoft(5)]]],
    [
      'Image Relay’s sign-in page after somebody was signed in',
      [
        ['session', atRelay(1)],
        [landing({ asksPassword: true }), atRelay(5)],
      ],
    ],
  ];
  it.each(signedOut)('has ended with %s', (_, events) => {
    expect(follow(out, ...events).ended).toBe('arrived');
    expect(follow(out, ...events.slice(0, -1)).ended).toBeNull();
  });

  const staying: readonly [what: string, events: readonly Event[]][] = [
    [
      'Image Relay’s sign-in page at which it began',
      [[landing({ asksPassword: true }), atRelay(1)]],
    ],
    [
      'Microsoft’s page for a password',
      [
        ['session', atRelay(1)],
        [landing({ asksPassword: true }), atMicrosoft(2)],
      ],
    ],
    [
      'a page of Image Relay’s that is called so',
      [
        ['session', atRelay(1)],
        [landing({ isSignOut: true }), atRelay(2)],
      ],
    ],
    ['a sign-in on the way', [request, answer, arrival, ['session', atRelay(13)]]],
  ];
  it.each(staying)('goes on after %s', (_, events) => {
    expect(follow(out, ...events).ended).toBeNull();
  });
});

test.each(testKinds)('a test of the kind %j has lasted too long after ten minutes', (kind) => {
  const watch = aWatch({ kind });
  const begun = Date.parse(watch.startedAt);
  expect(longestWatch).toBe(600_000);
  expect(isTooLong(watch, begun + 599_999)).toBe(false);
  expect(isTooLong(watch, begun + 600_000)).toBe(true);
});
