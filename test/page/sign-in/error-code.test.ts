import { expect, test } from 'vitest';
import { errorOn } from '../../../lib/page/sign-in/error-code.ts';

const on = (html: string, most = 1_000) => {
  document.body.innerHTML = html;
  return errorOn(document, most);
};

const languages: readonly [language: string, text: string][] = [
  ['English', 'AADSTS50105: Your administrator has not assigned the user to a role.'],
  ['German', 'Entschuldigung: AADSTS50105. Der Benutzer ist keiner Rolle zugewiesen.'],
  ['French', 'Désolé… AADSTS50105 : l’utilisateur n’est affecté à aucun rôle.'],
  ['Spanish', '(AADSTS50105) El usuario no está asignado.'],
  ['Japanese', '申し訳ございません。AADSTS50105：ユーザーは割り当てられていません。'],
  ['Japanese without a space', 'エラーAADSTS50105が発生しました'],
];

test.each(languages)('the number is found in %s, with the sentence around it', (_, text) => {
  expect(on(`<main><h1>!</h1><div>${text}</div></main>`)).toEqual({ code: 50105, text });
});

test.each([
  ['five digits', 'AADSTS16000', 16000],
  ['six', 'AADSTS700016', 700016],
  ['seven', 'AADSTS5000811', 5000811],
  ['eight', 'AADSTS50008111', 50008111],
])('a number of %s is one', (_, text, code) => {
  expect(on(`<p>${text}: no</p>`)?.code).toBe(code);
});

test.each([
  ['nothing', '<p>Pick an account</p>'],
  ['no number', '<p>AADSTS: something went wrong</p>'],
  ['too few digits', '<p>AADSTS5010</p>'],
  ['too many', '<p>AADSTS501050000</p>'],
  ['the end of another word', '<p>xAADSTS50105</p>'],
  [
    'the number in an address alone',
    '<a href="https://login.microsoftonline.com/error?code=50105">?</a>',
  ],
])('%s is no error', (_, html) => {
  expect(on(html)).toBeNull();
});

test.each(['script', 'style', 'template', 'noscript'])(
  'what stands in a %s is not shown',
  (tag) => {
    expect(on(`<${tag}>var codes = "AADSTS50105 is in here";</${tag}><p>Sign in</p>`)).toBeNull();
  },
);

test('a code in a script before the one that is shown does not count', () => {
  expect(on('<script>"AADSTS90072"</script><p>AADSTS50105: no</p>')?.code).toBe(50105);
});

test('of several the first one counts, in one line and not longer than wanted', () => {
  expect(on('<p>AADSTS50105:\n  no  role</p><p>AADSTS90072</p>', 15)).toEqual({
    code: 50105,
    text: 'AADSTS50105: no',
  });
});

test('a document without a body shows none', () => {
  const empty = document.implementation.createDocument(null, 'html');
  expect(errorOn(empty, 10)).toBeNull();
});

test.each([
  ['text area', '<textarea>AADSTS50105 typed by somebody</textarea>'],
  ['choice', '<select><option>AADSTS50105</option></select>'],
])('what stands in a %s is somebody’s own and no error', (_, html) => {
  expect(on(`<form>${html}</form>`)).toBeNull();
});
