import { afterEach, expect, test, vi } from 'vitest';
import { landingOn } from '../../../lib/page/sign-in/landing.ts';
import { company } from '../../support/builders/identities.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function pageOf(html: string, address = `https://${company}/`): Document {
  document.body.innerHTML = html;
  vi.spyOn(document, 'URL', 'get').mockReturnValue(address);
  return document;
}

const on = (html: string, isRefusal = false, most = 1_000) =>
  landingOn(pageOf(html), isRefusal, most);

test('a plain page tells nothing at all', () => {
  expect(on('<main><h1>Library</h1><p>Twelve folders</p></main>')).toEqual({
    asksPassword: false,
    looksEmpty: false,
    isSignOut: false,
    text: '',
  });
});

test('a page with a field for a password asks for one, and its value is told nowhere', () => {
  const landing = on('<form class="alert"><input type="password" value="secret"></form>', true);
  expect(landing.asksPassword).toBe(true);
  expect(JSON.stringify(landing)).not.toContain('secret');
});

test.each([
  '<div role="alert">No such user</div>',
  '<div role="status">No such user</div>',
  '<div aria-live="assertive">No such user</div>',
  '<p class="flash-Message">No such user</p>',
  '<p class="form__error">No such user</p>',
  '<p class="NOTICE">No such user</p>',
  '<p class="alert-box"><b>No</b> such\n user</p>',
  '<p class="warning"><span class="error">No such user</span></p>',
])('%s tells of a failure, once and in one line', (html) => {
  expect(on(`${html}<p>Welcome</p>`).text).toBe('No such user');
});

test('several parts are told one after the other, and no more than wanted', () => {
  const html = '<p class="error">No such user</p><p class="notice">Ask somebody</p>';
  expect(on(html).text).toBe('No such user Ask somebody');
  expect(on(html, false, 7).text).toBe('No such');
});

test('a part around a form is not read, what tells something within it is', () => {
  const html =
    '<div class="has-alerts"><p role="alert">Wrong</p><form>E-mail <input value="b.simon"></form></div>';
  expect(on(html).text).toBe('Wrong');
  expect(on('<form class="error">E-mail</form>').text).toBe('');
});

test.each([
  ['a text area', '<textarea>my own words</textarea>'],
  ['a choice', '<select><option selected>my own words</option></select>'],
  ['a script', '<script>my own words</script>'],
])('what stands in %s is not told, not even of a refusal', (_, html) => {
  expect(on(`<div class="error">${html}</div><p>No</p>${html}`, true).text).toBe('No');
  expect(on(`<div class="error">No ${html}</div>`).text).toBe('No');
});

test('a part that is not shown tells nothing', () => {
  expect(on('<div class="alert" hidden>Something went wrong</div>').text).toBe('');
});

test('the whole of a refusal is told where no part of it stands out', () => {
  const html = '<h1>Sorry</h1><p>Signature validation failed</p><script>no</script>';
  expect(on(html, true).text).toBe('Sorry Signature validation failed');
  expect(on(html, false).text).toBe('');
  expect(on(`${html}<p class="error">Invalid</p>`, true).text).toBe('Invalid');
});

test.each([
  'Your library is empty',
  'There are no folders here',
  'No files',
  'Nothing to see',
  'You don’t have access to any folder',
  "You don't have access to any folder",
])('%j says that there is nothing to see', (text) => {
  expect(on(`<p>${text}</p>`).looksEmpty).toBe(true);
});

test.each(['Notes of folders', 'Twelve folders', 'Noah’s files'])('%j does not', (text) => {
  expect(on(`<p>${text}</p>`).looksEmpty).toBe(false);
});

const addresses: readonly [address: string, isSignOut: boolean][] = [
  ['https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0', true],
  ['https://login.microsoftonline.com/common/oauth2/v2.0/logout', true],
  ['https://login.microsoftonline.com/common/oauth2/logout?x=1', true],
  ['https://login.microsoftonline.com/logoutsession', true],
  ['https://login.microsoftonline.com/x?a=1&wa=wsignoutcleanup1.0', true],
  ['https://login.microsoftonline.com/common/saml2', false],
  ['https://login.microsoftonline.com/common/saml2?to=/logout', false],
  ['https://login.microsoftonline.com/logouts', false],
];

test.each(addresses)('%s is one of signing out: %j', (address, isSignOut) => {
  expect(landingOn(pageOf('', address), false, 10).isSignOut).toBe(isSignOut);
});
