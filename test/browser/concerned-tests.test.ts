import { describe, expect, it } from 'vitest';
import { concerns, type Spot, withSession, withSighting } from '../../lib/browser/follow-test.ts';
import type { Sighting } from '../../lib/messages/sighting.ts';
import {
  mostSightings,
  type TestWatch,
  testWatch,
  watchEnds,
} from '../../lib/messages/test-watch.ts';
import { otherCompany, replyUrl, testUser } from '../support/builders/identities.ts';
import {
  answered,
  aSpot,
  asked,
  atMicrosoft,
  atSecond,
  aWatch,
  type Event,
  failedWith,
  follow,
  landing,
  openBefore,
  relayPage,
  testTab,
} from '../support/builders/test-watches.ts';

const request: Event = [asked(), aSpot(1)];
const answer: Event = [answered(), atMicrosoft(10)];

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
    const watch = follow(aWatch(), [landing({ text: 'Hello' }), aSpot(1)], request);
    expect(watch.landed).toBeNull();
  });

  it('leaves nothing of an address but the place', () => {
    const address = `${replyUrl}?SAMLRequest=secret&code=1#token`;
    expect(withSighting(aWatch(), landing(), aSpot(1, { address })).landed?.address).toBe(replyUrl);
  });

  it('always leaves a watch that can be kept', () => {
    const long = aSpot(1, { address: `${relayPage}${'a'.repeat(5_000)}` });
    const watch = follow(aWatch(), request, answer, [landing(), long], ['session', aSpot(13)]);
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
