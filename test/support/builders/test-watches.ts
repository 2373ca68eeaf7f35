import { type Spot, withSession, withSighting } from '../../../lib/browser/follow-test.ts';
import type { Sighting } from '../../../lib/messages/sighting.ts';
import type { TestWatch } from '../../../lib/messages/test-watch.ts';
import { company, loginUrlOf, replyUrl, tenantId, testUser } from './identities.ts';
import { aSetup } from './setups.ts';

export const testTab = 7;
export const openBefore = 3;
const start = Date.parse('2026-11-02T09:05:00.000Z');

/** A moment of a test, in seconds after its start. */
export const atSecond = (seconds: number): string =>
  new Date(start + seconds * 1_000).toISOString();

/** A watch over a test by the sign-on URL that runs in one tab, of which nothing was seen yet. */
export function aWatch(changes: Partial<TestWatch> = {}): TestWatch {
  return {
    id: '1c9e4b70-5d2a-4f38-8b61-0e7d3a2f4c15',
    setupId: aSetup().id,
    kind: 'sp',
    startedAt: atSecond(0),
    host: company,
    tabs: [testTab],
    others: [openBefore],
    seesSignIn: true,
    isPrivate: false,
    sightings: [],
    signedIn: null,
    landed: null,
    ended: null,
    ...changes,
  };
}

export const relayPage = `https://${company}/`;
export const signInPage = 'https://login.microsoftonline.com/common/login';

/** Where and when something was seen: in the test's tab, at Image Relay. */
export function aSpot(seconds: number, changes: Partial<Spot> = {}): Spot {
  return { tabId: testTab, address: relayPage, at: atSecond(seconds), ...changes };
}

/** The same at Microsoft's sign-in. */
export const atMicrosoft = (seconds: number) => aSpot(seconds, { address: signInPage });

export function asked(message = 'PHg+'): Sighting {
  return {
    type: 'sign-in/request',
    binding: 'HTTP-POST',
    message,
    sentTo: loginUrlOf(tenantId),
  };
}

export function answered(message = 'PHk+', sentTo = replyUrl): Sighting {
  return { type: 'sign-in/response', message, sentTo };
}

export function failedWith(code = 50105, text = ''): Sighting {
  return { type: 'sign-in/error', code, text };
}

type Landed = Extract<Sighting, { type: 'sign-in/landed' }>;

/** A page at rest that says nothing special. */
export function landing(changes: Partial<Landed> = {}): Landed {
  return {
    type: 'sign-in/landed',
    asksPassword: false,
    looksEmpty: false,
    isSignOut: false,
    text: '',
    ...changes,
  };
}

/** Something that was seen, or the test user shown as signed in. */
export type Event = readonly [seen: Sighting | 'session', spot: Spot];

/** What becomes of a watch by what is seen, one after the other. */
export function follow(watch: TestWatch, ...events: readonly Event[]): TestWatch {
  return events.reduce(
    (now, [seen, spot]) =>
      seen === 'session' ? withSession(now, testUser, spot) : withSighting(now, seen, spot),
    watch,
  );
}
