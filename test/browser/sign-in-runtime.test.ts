// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serveSignIn } from '../../lib/browser/sign-in-runtime.ts';
import { sighting } from '../../lib/messages/sighting.ts';
import { loginUrlOf, replyUrl, tenantId } from '../support/builders/identities.ts';

const login = loginUrlOf(tenantId);
/** It wakes the background, and nobody takes it for anything else. */
const greeting = { type: 'sign-in/opened' };
let sent: unknown[];
let runtime: { id?: string; sendMessage: (told: unknown) => Promise<unknown> };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  sent = [];
  runtime = {
    id: 'ourselves',
    sendMessage: (told) => {
      sent.push(told);
      return Promise.reject(new Error('nobody is there'));
    },
  };
  vi.stubGlobal('browser', { runtime });
  document.body.innerHTML = '';
});

afterEach(() => {
  // The script ends itself where the extension is gone; so does each test's.
  delete runtime.id;
  document.body.append('.');
  vi.runAllTimers();
  vi.restoreAllMocks();
});

const form = (name: string, action: string, value: string) =>
  `<form action="${action}"><input type="hidden" name="${name}" value="${value}"></form>`;
const request = form('SAMLRequest', login, 'PHg+');
const answer = form('SAMLResponse', replyUrl, 'PHk+');

test('a request, an answer, an error and a page at rest are told as the background takes them', () => {
  vi.spyOn(document, 'URL', 'get').mockReturnValue('https://login.microsoftonline.com/x');
  document.body.innerHTML = `${request}${answer}<p>AADSTS50105: no role</p>`;
  serveSignIn();
  vi.advanceTimersByTime(500);
  const [first, ...told] = sent;
  expect(first).toEqual(greeting);
  expect(told).toEqual([
    { type: 'sign-in/request', binding: 'HTTP-POST', message: 'PHg+', sentTo: login },
    { type: 'sign-in/response', message: 'PHk+', sentTo: replyUrl },
    { type: 'sign-in/error', code: 50105, text: 'AADSTS50105: no role' },
    { type: 'sign-in/landed', asksPassword: false, looksEmpty: false, isSignOut: false, text: '' },
  ]);
  expect(sighting.safeParse(greeting).success).toBe(false);
  for (const each of told) expect(sighting.parse(each)).toEqual(each);
});

test('once the extension was removed or updated nothing is told any more', async () => {
  serveSignIn();
  delete runtime.id;
  document.body.innerHTML = request;
  await Promise.resolve();
  runtime.id = 'ourselves';
  document.body.innerHTML = answer;
  await Promise.resolve();
  vi.advanceTimersByTime(1_000);
  expect(sent).toEqual([greeting]);
});
