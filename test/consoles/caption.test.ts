import { expect, test } from 'vitest';
import { fitCaption, normaliseCaption } from '../../lib/consoles/caption.ts';

test.each([
  ['Login URL', 'login url'],
  ['  Login \n URL ', 'login url'],
  ['Login\u00a0URL', 'login url'],
  ['Sign on URL *', 'sign on url'],
  ['Sign on URL:', 'sign on url'],
  ['登录 URL：', '登录 url'],
  ['Search…', 'search'],
  ['1. Basic SAML Configuration', 'basic saml configuration'],
  ['1) Basic SAML Configuration', 'basic saml configuration'],
  ['2026', '2026'],
])('%j and %j are one caption', (text, normal) => {
  expect(normaliseCaption(text)).toBe(normal);
});

const fits: readonly [text: string, known: string, fit: ReturnType<typeof fitCaption>][] = [
  ['Login URL', 'Login URL', 'exact'],
  ['LOGIN URL *', 'Login URL', 'exact'],
  ['Sign on URL (Optional)', 'Sign on URL', 'within'],
  ['Your Login URL', 'Login URL', 'within'],
  ['Set up Image Relay', 'Set up Image Relay', 'exact'],
  ['Relogin URL', 'Login URL', null],
  ['Login URLs', 'Login URL', null],
  ['Email me about news', 'Email', null],
  ['Company name', 'Company', null],
  ['Permission Group', 'Permission', null],
  ['Certificate of Image Relay', 'Certificate', null],
  ['Company', 'Company', 'exact'],
  [`Login URL ${'and more words '.repeat(5)}`, 'Login URL', null],
  ['', 'Login URL', null],
  [' * ', 'Login URL', null],
  ['Logout URL', 'Login URL', null],
];

test.each(fits)('%j against %j: %j', (text, known, fit) => {
  expect(fitCaption(text, [known])).toBe(fit);
});

test('the whole text counts more than a part, in whatever order the captions are known', () => {
  const known = ['Permission', 'Permission Group'];
  expect(fitCaption('Permission Group', known)).toBe('exact');
  expect(fitCaption('Permission Group', known.toReversed())).toBe('exact');
});
