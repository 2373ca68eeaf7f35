import type { Sighting } from '../messages/sighting.ts';
import { longestWatch, mostSightings, type TestWatch } from '../messages/test-watch.ts';
import { cloud } from '../saml/clouds.ts';

/** From which tab something came, and what stood there. */
export interface Spot {
  readonly tabId: number;
  readonly address: string;
  readonly at: string;
}

/** Whether what a tab shows belongs to the test: it runs there, or in a tab that it has opened since. */
export function concerns(watch: TestWatch, { tabId }: Pick<Spot, 'tabId'>): boolean {
  if (watch.ended !== null) return false;
  if (watch.tabs.includes(tabId)) return true;
  return (opensTabs(watch) || watch.tabs.length === 0) && !watch.others.includes(tabId);
}

/** "Test this application" and the tile open tabs of their own; the sign-on URL is opened by the assistant. */
function opensTabs({ kind }: TestWatch): boolean {
  return kind === 'test' || kind === 'tile';
}

/** The watch after a page of the test has told something; the same where it is nothing new. */
export function withSighting(watch: TestWatch, sighting: Sighting, spot: Spot): TestWatch {
  if (isOfAnother(watch, sighting, spot)) return watch;
  const known = withTab(watch, spot.tabId);
  const landed = { at: spot.at, address: placeOf(spot.address), sighting };
  if (sighting.type === 'sign-in/landed') return concluded({ ...known, landed });
  if (watch.sightings.length >= mostSightings) return watch;
  const sightings = [...watch.sightings, { at: spot.at, sighting }];
  // What stood there before says nothing of where this leads.
  return concluded({ ...known, sightings, landed: null });
}

/** The watch after Image Relay has shown in a tab of the test who is signed in. */
export function withSession(watch: TestWatch, email: string, spot: Spot): TestWatch {
  if (URL.parse(spot.address)?.host !== watch.host) return watch;
  return concluded({ ...withTab(watch, spot.tabId), signedIn: { at: spot.at, email } });
}

/** What another company's portal shows is not this test's, and neither is an answer that goes to one. */
function isOfAnother({ host }: TestWatch, sighting: Sighting, { address }: Spot): boolean {
  const from = URL.parse(address)?.host;
  if (from !== host && from !== cloud.signInHost) return true;
  return sighting.type === 'sign-in/response' && URL.parse(sighting.sentTo)?.host !== host;
}

function withTab(watch: TestWatch, tabId: number): TestWatch {
  return watch.tabs.includes(tabId) ? watch : { ...watch, tabs: [...watch.tabs, tabId] };
}

/** An address without its query: messages travel there, and nothing else in it matters. */
export function placeOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? '' : `${url.origin}${url.pathname}`.slice(0, 2_000);
}

/** Ends a watch once the browser has come to rest where the test leads. */
function concluded(watch: TestWatch): TestWatch {
  const isOver = watch.kind === 'sign-out' ? isSignedOut(watch) : isSignedIn(watch);
  return isOver ? { ...watch, ended: 'arrived' } : watch;
}

/** An answer was delivered, and Image Relay has shown since what became of it. */
function isSignedIn({ sightings, signedIn, landed, host }: TestWatch): boolean {
  const answer = sightings.findLast(({ sighting }) => sighting.type === 'sign-in/response');
  if (answer?.sighting.type !== 'sign-in/response' || landed === null) return false;
  if (URL.parse(landed.address)?.host !== host) return false;
  const isTaken = signedIn !== null && signedIn.at >= answer.at;
  return isTaken || isRefusal(landed, answer.sighting.sentTo);
}

/**
 * Pages also speak of other things, and who is signed in may be seen a moment later: words alone are a
 * refusal only where the answer was sent.
 */
function isRefusal({ address, sighting }: Landed, sentTo: string): boolean {
  if (sighting.type !== 'sign-in/landed') return false;
  return sighting.asksPassword || (sighting.text !== '' && address === placeOf(sentTo));
}

type Landed = NonNullable<TestWatch['landed']>;

/** Microsoft has signed out or shown an error, or Image Relay asks for a password again. */
function isSignedOut({ sightings, signedIn, landed }: TestWatch): boolean {
  if (sightings.some(({ sighting }) => sighting.type === 'sign-in/error')) return true;
  if (landed === null || landed.sighting.type !== 'sign-in/landed') return false;
  const { asksPassword, isSignOut } = landed.sighting;
  const isMicrosoft = URL.parse(landed.address)?.host === cloud.signInHost;
  return isMicrosoft ? isSignOut : asksPassword && signedIn !== null;
}

export function isTooLong({ startedAt }: TestWatch, now: number): boolean {
  return now - Date.parse(startedAt) >= longestWatch;
}
