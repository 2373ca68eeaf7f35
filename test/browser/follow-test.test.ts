import { describe, expect, it, test } from 'vitest';
import { isTooLong } from '../../lib/browser/follow-test.ts';
import { longestWatch } from '../../lib/messages/test-watch.ts';
import { testKinds } from '../../lib/setup/sign-in-test.ts';
import { otherCompany, replyUrl } from '../support/builders/identities.ts';
import {
  answered,
  aSpot,
  asked,
  atMicrosoft,
  aWatch,
  type Event,
  failedWith,
  follow,
  landing,
} from '../support/builders/test-watches.ts';

const request: Event = [asked(), aSpot(1)];
const answer: Event = [answered(), atMicrosoft(10)];
const arrival: Event = [landing(), aSpot(12)];

const endings: readonly [what: string, events: readonly Event[]][] = [
  ['an answer, a page at rest and the session', [request, answer, arrival, ['session', aSpot(13)]]],
  [
    'the session before the page has come to rest',
    [request, answer, ['session', aSpot(11)], arrival],
  ],
  ['an answer that nobody asked for', [answer, arrival, ['session', aSpot(13)]]],
  [
    'everything in the same moment',
    [
      [answered(), atMicrosoft(10)],
      ['session', aSpot(10)],
      [landing(), aSpot(10)],
    ],
  ],
  [
    'Image Relay’s own sign-in page after the answer',
    [request, answer, [landing({ asksPassword: true }), aSpot(12)]],
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
      [asked('PHo+'), aSpot(5)],
      answer,
      arrival,
      ['session', aSpot(13)],
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
  ['a page at rest before the answer', [[landing(), aSpot(1)], ['session', aSpot(2)], answer]],
  ['a session from before the answer', [['session', aSpot(2)], answer, arrival]],
  [
    'a page of Microsoft’s after the answer',
    [answer, ['session', aSpot(12)], [landing({ asksPassword: true }), atMicrosoft(13)]],
  ],
  ['a sign-in page without an answer', [request, [landing({ asksPassword: true }), aSpot(3)]]],
  [
    'a page that says something before anybody is seen signed in',
    [request, answer, [landing({ text: '3 new messages' }), aSpot(12)]],
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
        ['session', aSpot(1)],
        [failedWith(750054), atMicrosoft(5)],
      ],
    ],
    ['Microsoft’s page of signing out', [[landing({ isSignOut: true }), atMicrosoft(5)]]],
    [
      'Image Relay’s sign-in page after somebody was signed in',
      [
        ['session', aSpot(1)],
        [landing({ asksPassword: true }), aSpot(5)],
      ],
    ],
  ];
  it.each(signedOut)('has ended with %s', (_, events) => {
    expect(follow(out, ...events).ended).toBe('arrived');
    expect(follow(out, ...events.slice(0, -1)).ended).toBeNull();
  });

  const staying: readonly [what: string, events: readonly Event[]][] = [
    ['Image Relay’s sign-in page at which it began', [[landing({ asksPassword: true }), aSpot(1)]]],
    [
      'Microsoft’s page for a password',
      [
        ['session', aSpot(1)],
        [landing({ asksPassword: true }), atMicrosoft(2)],
      ],
    ],
    [
      'a page of Image Relay’s that is called so',
      [
        ['session', aSpot(1)],
        [landing({ isSignOut: true }), aSpot(2)],
      ],
    ],
    ['a sign-in on the way', [request, answer, arrival, ['session', aSpot(13)]]],
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
