import { expect, test } from 'vitest';
import { hasBareBracket } from '../../../lib/saml/protocol/bare-brackets.ts';
import { requestText, responseText } from './support/sign-in-messages.ts';

test.each([
  ['a sign-in', responseText()],
  ['a request', `<?xml version="1.0"?>\n${requestText()}`],
  ['a bracket that is written as an entity', '<a b="&lt;c>">&lt;</a>'],
  ['brackets that close, and quotes of the other kind', `<a b=">'" c='>"'>></a>`],
  ['quotes in a text', `<a>it's "b</a>`],
])('%s has no bare bracket', (_, xml) => {
  expect(hasBareBracket(xml)).toBe(false);
});

test.each([
  ['quotes', '<a b="<"/>'],
  ['single quotes', "<a b='<'/>"],
  ['the value of a namespace', '<a xmlns="urn:<a>"/>'],
  ['what looks like a comment', '<a b="<!-- -->"/>'],
  ['the second of two values', `<a b="c" d="e<f"/>`],
])('a bracket in %s is found', (_, xml) => {
  expect(hasBareBracket(xml)).toBe(true);
});

test('half a megabyte of quotes and brackets takes time that grows with its length alone', () => {
  for (const piece of ['<a b="', '<"', '<\'"', '<', '"', '<a b="">']) {
    const began = performance.now();
    hasBareBracket(piece.repeat((512 * 1024) / piece.length));
    expect(performance.now() - began).toBeLessThan(2000);
  }
});
