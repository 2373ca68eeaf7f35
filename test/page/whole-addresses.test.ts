import { expect, test } from 'vitest';
import { items, show } from '../support/builders/documents.ts';
import { company } from '../support/builders/identities.ts';

const host = `https://${company}`;
const consumer = `${host}/sso/17/consume`;

/** What is read of a value that the page draws so. */
function readFrom(html: string): readonly string[] {
  show(`<dl><dt>Assertion Consumer URL</dt><dd>${html}</dd></dl>`);
  return items().map((item) => item.value);
}

test.each([
  ['with places to break a line', `${host}/<wbr>sso/<wbr>17/<wbr>consume`],
  ['by React out of a host and a path', `${host}<!-- -->/sso/17/consume`],
  ['in an element that is in a line of its own', `<code>${consumer}</code><p>or another</p>`],
  ['right before a button', `<code>${consumer}</code><button>Copy</button>`],
  [
    'right before what plays a button',
    `<code>${consumer}</code><span role="button">Copy</span><i>Done</i>`,
  ],
  ['right before a picture', `${consumer}<svg><title>Copy</title></svg>`],
  ['right after its caption', `<b>Assertion Consumer URL</b><code>${consumer}</code>`],
  ['at the end of a sentence', `Use <code>${consumer}</code>. Nothing else.`],
  ['before a remark', `${consumer}<span> (read only)</span>`],
  ['before what is hidden', `${consumer}<span hidden>Copied</span>`],
  ['on one of several lines', `${consumer}<br>that is all`],
])('an address that is drawn %s is read whole', (_, html) => {
  expect(readFrom(html)).toContain(consumer);
});

test('texts of one line that do not touch are not put together', () => {
  show(`<p>${consumer}<!-- --> and more</p>`);
  expect(items().map((item) => item.value)).toEqual([consumer]);
});

test.each([
  ['with its own part set in bold', `${host}/sso/<b>17</b>/consume`],
  ['with its path marked', `<span>${host}</span><mark>/sso/17/consume</mark>`],
  ['deep within what is marked', `<em><span>${host}</span></em><em><mark>/sso/17</mark></em>`],
  ['with its dots set apart', `<i>${host}/sso/v1</i><u>.</u><i>2/consume</i>`],
])('an address that is drawn %s is not read, since part of it leads elsewhere', (_, html) => {
  expect(readFrom(html)).toEqual([]);
});

test('so is an address of mail', () => {
  expect(readFrom('b.simon@larkspur.ex<b>ample</b>')).toEqual([]);
  expect(readFrom('b.simon@larkspur.ex<wbr>ample')).toEqual(['b.simon@larkspur.example']);
});

test.each([
  ['a message that comes', `<div role="alert"><code>${consumer}</code> copied</div>`],
  ['a message that comes and goes', `<div role="status"><code>${consumer}</code> copied</div>`],
  ['a message that is read aloud', `<p aria-live="polite">${consumer} copied</p>`],
  ['struck-out text', `<del>${consumer}</del>`],
  ['text that no longer holds', `<s>${consumer}</s>`],
])('an address in %s is not read', (_, html) => {
  expect(readFrom(html)).toEqual([]);
});

test('what reads all of a page aloud is no message', () => {
  expect(readFrom(`<main aria-live="polite"><h2>SAML</h2><p>${consumer}</p></main>`)).toEqual([
    consumer,
  ]);
});
