import { expect, test } from 'vitest';
import { changeBetween, type ValueChange } from '../../lib/consoles/value-change.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { der } from '../support/builders/identities.ts';

const cases: readonly [ValueChange | null, what: string, written: string, kept: string][] = [
  [null, 'the same', 'https://a.example/', 'https://a.example/'],
  ['spaces', 'spaces around it', 'a b', ' a b '],
  ['spaces', 'spaces taken away', ' a ', 'a'],
  ['spaces', 'no spaces at all', 'a b', 'ab'],
  ['letter-case', 'small letters', 'B.Simon', 'b.simon'],
  ['spaces-and-case', 'small letters without spaces', ' B.Simon ', 'b.simon'],
  [null, 'another value', 'a', 'b'],
  [null, 'a part of it', 'abc', 'ab'],
  [null, 'nothing', ' ', ''],
  ['certificate-form', 'the certificate on one line', pemOf(der), der],
  [
    'certificate-form',
    'the certificate with other ends of lines',
    pemOf(der),
    pemOf(der).replace(/\n/g, '\r\n'),
  ],
  [null, 'another certificate', pemOf(der), `${der.slice(0, -8)}AAAAAAAA`],
  [null, 'a certificate in small letters', pemOf(der), pemOf(der).toLowerCase()],
  [null, 'another text that is no certificate', '-----BEGIN nothing', '-----BEGIN something'],
];

test.each(cases)('%s where the page keeps %s', (change, _, written, kept) => {
  expect(changeBetween(written, kept)).toBe(change);
});
