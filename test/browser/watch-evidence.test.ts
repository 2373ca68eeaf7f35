// @vitest-environment jsdom
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { openWatch } from '../../lib/browser/watch-evidence.ts';
import type { Sighting } from '../../lib/messages/sighting.ts';
import type { TestWatch } from '../../lib/messages/test-watch.ts';
import type { GeneratedCertificate } from '../practice/x509.ts';
import { responseText } from '../saml/protocol/support/sign-in-messages.ts';
import { signed } from '../saml/protocol/support/sign-message.ts';
import { entraCertificate } from '../saml/support/made-certificates.ts';
import { loginUrlOf, replyUrl, tenantId, testUser } from '../support/builders/identities.ts';
import {
  answered,
  asked,
  atSecond,
  aWatch,
  failedWith,
  landing,
  relayPage,
  signInPage,
} from '../support/builders/test-watches.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const requestXml = (id: string) =>
  `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="${id}" Version="2.0" IssueInstant="2026-11-02T09:05:10Z"/>`;

type Seen = readonly [seconds: number, sighting: Sighting];
const seen = (...all: readonly Seen[]): Pick<TestWatch, 'sightings'> => ({
  sightings: all.map(([seconds, sighting]) => ({ at: atSecond(seconds), sighting })),
});
const rested = (seconds: number, address: string, sighting = landing()) => ({
  landed: { at: atSecond(seconds), address, sighting },
});
const signedIn = (seconds: number) => ({ signedIn: { at: atSecond(seconds), email: testUser } });

const evidenceOf = async (changes: Partial<TestWatch>) =>
  (await openWatch(aWatch(changes), [])).evidence;

test('of a test of which nothing was seen there is no evidence', async () => {
  expect(await openWatch(aWatch({ kind: 'tile' }), [])).toEqual({
    evidence: {
      kind: 'tile',
      startedAt: atSecond(0),
      seesSignIn: true,
      request: null,
      errors: [],
      response: null,
      ending: null,
    },
    raw: { request: null, response: null },
  });
});

describe('a request', () => {
  const xml = requestXml('_first');
  const redirected: Sighting = {
    ...asked(),
    binding: 'HTTP-Redirect',
    message: deflateRawSync(xml).toString('base64'),
  } as Sighting;

  it.each<[Sighting, string]>([
    [asked(base64(xml)), 'HTTP-POST'],
    [redirected, 'HTTP-Redirect'],
  ])('%# is read as it travelled', async (sighting, binding) => {
    const { evidence, raw } = await openWatch(aWatch(seen([1, sighting])), []);
    expect(evidence.request).toMatchObject({
      binding,
      sentTo: loginUrlOf(tenantId),
      reading: { outcome: 'read', message: { id: '_first' } },
    });
    expect(raw).toEqual({ request: xml, response: null });
  });

  it.each<[string, Sighting, string]>([
    ['is no Base64', asked('&'), 'not-base64'],
    ['is none', asked(base64('hello')), 'not-xml'],
    [
      'was posted but is taken from an address',
      { ...redirected, message: base64(xml) } as Sighting,
      'not-deflated',
    ],
  ])('that %s is told as such', async (_, sighting, reason) => {
    const { request } = await evidenceOf(seen([1, sighting]));
    expect(request?.reading).toEqual({ outcome: 'refused', reason });
  });
});

describe('an answer', () => {
  let key: GeneratedCertificate;
  beforeAll(async () => {
    key = await entraCertificate();
  });

  it('is read with its signatures, by the certificates that are known', async () => {
    const xml = signed(responseText(), key);
    const watch = aWatch(seen([10, answered(base64(xml))]));
    const { evidence, raw } = await openWatch(watch, [key.der]);
    expect(evidence.response).toMatchObject({
      reading: { outcome: 'read', message: { id: '_response' } },
      signatures: { outcome: 'checked', checks: [{ verdict: 'valid' }] },
      sentTo: replyUrl,
      seenAt: atSecond(10),
    });
    expect(raw.response).toBe(xml);
    const { evidence: untrusting } = await openWatch(watch, []);
    expect(untrusting.response?.signatures).not.toMatchObject({ checks: [{ verdict: 'valid' }] });
  });

  it.each([
    ['no Base64', '&', null],
    ['no XML', base64('hello'), 'hello'],
  ])('that is %s has no signatures', async (_, message, xml) => {
    const { evidence, raw } = await openWatch(aWatch(seen([10, answered(message)])), []);
    expect(evidence.response).toMatchObject({ reading: { outcome: 'refused' }, signatures: null });
    expect(raw.response).toBe(xml);
  });
});

describe('of several tries', () => {
  const first = asked(base64(requestXml('_first')));
  const second = asked(base64(requestXml('_second')));
  const idOf = ({ request }: Awaited<ReturnType<typeof evidenceOf>>) =>
    request?.reading.outcome === 'read' ? request.reading.message.id : null;

  it('the last request and the last answer count', async () => {
    const evidence = await evidenceOf(
      seen([1, first], [2, answered(base64('one'))], [3, second], [4, answered(base64('two'))]),
    );
    expect(idOf(evidence)).toBe('_second');
    expect(evidence.response?.seenAt).toBe(atSecond(4));
  });

  it('an answer to an earlier request is no answer to the last one', async () => {
    const evidence = await evidenceOf(
      seen([1, first], [2, answered()], [3, second], [4, failedWith(50105, 'no role')]),
    );
    expect(evidence).toMatchObject({ response: null, errors: [{ code: 50105, text: 'no role' }] });
  });

  it.each<[string, Seen]>([
    ['another request', [3, second]],
    ['an answer', [3, answered()]],
  ])('an error is over once it led on to %s', async (_, next) => {
    const before = await evidenceOf(seen([1, first], [2, failedWith(50105)]));
    const evidence = await evidenceOf(
      seen([1, first], [2, failedWith(50105)], next, [4, failedWith(16000)]),
    );
    expect(before.errors.map(({ code }) => code)).toEqual([50105]);
    expect(evidence.errors.map(({ code }) => code)).toEqual([16000]);
  });

  it('errors of the last one are all told, in their order', async () => {
    const { errors } = await evidenceOf(
      seen([1, first], [2, failedWith(50105)], [3, failedWith(90072)]),
    );
    expect(errors.map(({ code }) => code)).toEqual([50105, 90072]);
  });

  it('a session from before the last one is no ending', async () => {
    const earlier = { ...seen([1, first], [2, answered()], [9, second]), ...signedIn(5) };
    expect((await evidenceOf(earlier)).ending).toBeNull();
  });
});

const delivered = seen([1, asked()], [10, answered('PHk+', `${replyUrl}?c=1`)]);
const arrived = { kind: 'signed-in', email: testUser, isLibraryEmpty: false };
const endings: readonly [what: string, changes: Partial<TestWatch>, ending: unknown][] = [
  ['nothing at rest', delivered, null],
  ['somebody signed in', { ...delivered, ...signedIn(12) }, arrived],
  ['somebody signed in all along', signedIn(1), arrived],
  ['somebody signed in before the answer', { ...delivered, ...signedIn(9) }, null],
  [
    'an empty library',
    { ...delivered, ...signedIn(12), ...rested(13, relayPage, landing({ looksEmpty: true })) },
    { ...arrived, isLibraryEmpty: true },
  ],
  [
    'an empty page of Microsoft’s',
    { ...delivered, ...signedIn(12), ...rested(13, signInPage, landing({ looksEmpty: true })) },
    arrived,
  ],
  [
    'Image Relay’s sign-in page',
    {
      ...delivered,
      ...rested(12, relayPage, landing({ asksPassword: true, text: 'No such user' })),
    },
    { kind: 'sign-in-page', text: 'No such user' },
  ],
  [
    'that page after somebody was signed in',
    { ...signedIn(2), ...rested(3, relayPage, landing({ asksPassword: true })) },
    { kind: 'sign-in-page', text: '' },
  ],
  [
    'somebody signed in after that page',
    { ...signedIn(4), ...rested(3, relayPage, landing({ asksPassword: true })) },
    arrived,
  ],
  [
    'a refusal where the answer was sent',
    { ...delivered, ...rested(12, replyUrl, landing({ text: 'Invalid' })) },
    { kind: 'other-page', isConsumer: true, text: 'Invalid' },
  ],
  [
    'another page of Image Relay’s',
    { ...delivered, ...rested(12, relayPage) },
    { kind: 'other-page', isConsumer: false, text: '' },
  ],
  ['a page at rest before the answer', { ...delivered, ...rested(9, relayPage) }, null],
  ['Microsoft’s page for a password', rested(3, signInPage, landing({ asksPassword: true })), null],
  [
    'Microsoft’s page of signing out',
    { ...signedIn(2), ...rested(3, signInPage, landing({ isSignOut: true })) },
    { kind: 'signed-out' },
  ],
];

test.each(endings)('with %s the ending is told as what it is', async (_, changes, ending) => {
  expect((await evidenceOf(changes)).ending).toEqual(ending);
});
