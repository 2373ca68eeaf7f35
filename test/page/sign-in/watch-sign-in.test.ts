import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSignIn } from '../../../lib/page/sign-in/watch-sign-in.ts';
import { company, loginUrlOf, replyUrl, tenantId } from '../../support/builders/identities.ts';

const login = loginUrlOf(tenantId);
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '';
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Watches jsdom's own document as if it stood at an address. */
function watch(address: string, { referrer = '', status = 200 } = {}) {
  vi.spyOn(document, 'URL', 'get').mockReturnValue(address);
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer);
  const navigation = {
    name: address,
    entryType: 'navigation',
    startTime: 0,
    duration: 0,
    responseStatus: status,
    toJSON: () => ({}),
  };
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([navigation]);
  const told = { message: vi.fn(), error: vi.fn(), landing: vi.fn() };
  watchSignIn(document, told, life.signal);
  return told;
}

/** Observers are called back before the next task. */
const changesHeard = () => Promise.resolve();
const rest = async () => {
  await changesHeard();
  vi.advanceTimersByTime(500);
};

const requestForm = (value = 'PHg+') =>
  `<form action="${login}" method="post"><input type="hidden" name="SAMLRequest" value="${value}"></form>`;

test('a form that stands there already is told', () => {
  document.body.innerHTML = requestForm();
  expect(watch(`https://${company}/`).message).toHaveBeenCalledWith(
    expect.objectContaining({ kind: 'request', message: 'PHg+', sentTo: login }),
  );
});

test('a form that comes and sends itself in one task is told before the page goes on', async () => {
  const submit = vi.spyOn(HTMLFormElement.prototype, 'submit').mockReturnValue();
  const told = watch(`https://${company}/`);
  document.body.innerHTML = requestForm();
  document.forms[0]?.submit();
  expect(told.message).not.toHaveBeenCalled();
  await changesHeard();
  expect(submit).toHaveBeenCalledOnce();
  expect(told.message).toHaveBeenCalledOnce();
});

test('a form that is built bit by bit is told once it is whole', async () => {
  const told = watch('https://login.microsoftonline.com/common/login');
  const form = document.createElement('form');
  document.body.append(form);
  await changesHeard();
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = 'SAMLResponse';
  form.append(input);
  await changesHeard();
  form.setAttribute('action', replyUrl);
  await changesHeard();
  expect(told.message).not.toHaveBeenCalled();
  input.value = 'PHk+';
  await changesHeard();
  expect(told.message).toHaveBeenCalledOnce();
});

test('a message is told once, however often the page changes, and another one again', async () => {
  const told = watch(`https://${company}/`);
  document.body.innerHTML = requestForm();
  await changesHeard();
  document.body.innerHTML = `<p>again</p>${requestForm()}`;
  await changesHeard();
  expect(told.message).toHaveBeenCalledOnce();
  document.body.innerHTML = requestForm('PHo+');
  await changesHeard();
  expect(told.message).toHaveBeenCalledTimes(2);
});

test('the request in the address is told at once', () => {
  const { message } = watch(`${login}?SAMLRequest=fZ&RelayState=x`);
  expect(message).toHaveBeenCalledExactlyOnceWith({
    kind: 'request',
    binding: 'HTTP-Redirect',
    message: 'fZ',
    sentTo: login,
  });
});

test('an error of Microsoft’s is told once the page has come to rest, and once', async () => {
  const told = watch(`${login}?x=1`);
  document.body.innerHTML = '<p>AADSTS50105: no role</p>';
  await changesHeard();
  vi.advanceTimersByTime(499);
  expect(told.error).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(told.error).toHaveBeenCalledExactlyOnceWith(50105, 'AADSTS50105: no role');
  document.body.append(' ');
  await rest();
  expect(told.error).toHaveBeenCalledOnce();
});

test('a page that goes on changing has not come to rest', async () => {
  const told = watch(login);
  for (let time = 0; time < 5; time += 1) {
    document.body.append('.');
    await changesHeard();
    vi.advanceTimersByTime(400);
  }
  expect(told.landing).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(told.landing).toHaveBeenCalledOnce();
});

test('a number on Image Relay’s own page is no error of Microsoft’s', async () => {
  const told = watch(`https://${company}/`);
  document.body.innerHTML = '<p>AADSTS50105: how to mend it</p>';
  await rest();
  expect(told.error).not.toHaveBeenCalled();
  expect(told.landing).toHaveBeenCalledOnce();
});

const signIn = { referrer: 'https://login.microsoftonline.com/' };
const pages: readonly [what: string, address: string, facts: object, text: string][] = [
  ['an answer’s place, reached from the sign-in', replyUrl, signIn, 'Not today'],
  [
    'a page with status 403, reached from the sign-in',
    `https://${company}/x`,
    { ...signIn, status: 403 },
    'Not today',
  ],
  ['a page with status 200, reached from the sign-in', `https://${company}/x`, signIn, ''],
  ['an answer’s place, reached otherwise', replyUrl, {}, ''],
  ['a page with status 403, reached otherwise', `https://${company}/x`, { status: 403 }, ''],
  ['a page of Microsoft’s itself', `${login}/consume`, { ...signIn, status: 400 }, ''],
];

test.each(pages)(
  'at %s it tells what stands there only where it is a refusal',
  async (_, address, facts, text) => {
    document.body.innerHTML = '<p>Not today</p>';
    const told = watch(address, facts);
    await rest();
    expect(told.landing).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text }));
  },
);

test('a page is told again where it has come to something else', async () => {
  const told = watch(`https://${company}/`);
  await rest();
  document.body.innerHTML = '<input type="password">';
  await rest();
  expect(told.landing.mock.calls.map(([{ asksPassword }]) => asksPassword)).toEqual([false, true]);
});

test('what is typed into a page is never told', async () => {
  const told = watch(login);
  document.body.innerHTML =
    '<form class="error"><input name="loginfmt" value="b.simon"><input type="password" value="secret"></form>';
  await rest();
  const all = JSON.stringify(
    [told.message, told.error, told.landing].map(({ mock }) => mock.calls),
  );
  expect(all).not.toMatch(/secret|b\.simon/);
});

test('nothing is told once it is over', async () => {
  const told = watch(`https://${company}/`);
  life.abort();
  document.body.innerHTML = requestForm();
  await rest();
  vi.advanceTimersByTime(1_000);
  expect([told.message, told.error, told.landing].map(({ mock }) => mock.calls)).toEqual([
    [],
    [],
    [],
  ]);
});
