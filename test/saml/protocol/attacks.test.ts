// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { readResponse } from '../../../lib/saml/protocol/read-response.ts';
import { signaturesOf } from '../../../lib/saml/protocol/response-signatures.ts';
import { entraCertificate } from '../support/made-certificates.ts';
import type { Attack, Keys, Stop } from './support/attack.ts';
import { expanded, isWellFormed } from './support/careless-readers.ts';
import { identityAttacks } from './support/identity-attacks.ts';
import { keyAttacks } from './support/key-attacks.ts';
import { markupAttacks } from './support/markup-attacks.ts';
import { nameAttacks } from './support/name-attacks.ts';
import { placedAttacks } from './support/placed-attacks.ts';
import { repeatedAttacks } from './support/repeated-attacks.ts';
import { transformAttacks } from './support/transform-attacks.ts';
import { wordingAttacks } from './support/wording-attacks.ts';
import { wrappingAttacks } from './support/wrapping-attacks.ts';
import { isRightForXmlsec1 } from './support/xmlsec1-signer.ts';

let keys: Keys;

beforeAll(async () => {
  const [trusted, own] = await Promise.all([entraCertificate(), entraCertificate()]);
  keys = { trusted, own };
});

/** What keeps a message from being taken for a sign-in: `null` where nothing does. */
async function stopOf(xml: string): Promise<Stop | null> {
  const reading = readResponse(xml);
  const found = await signaturesOf(xml, [keys.trusted.der]);
  if (reading.outcome === 'refused') {
    expect(found).toEqual({ outcome: 'broken' });
    return reading.reason;
  }
  if (found.outcome === 'broken') return 'broken';
  const [first] = found.checks;
  if (first === undefined) return 'unsigned';
  return first.verdict === 'valid' ? null : first.verdict;
}

const written = (xml: string) => isWellFormed(expanded(xml).replace(/[\uD800-\uDFFF]/g, ''));

const families: readonly [string, readonly Attack[]][] = [
  ['wrapped', wrappingAttacks],
  ['placed', placedAttacks],
  ['names', nameAttacks],
  ['IDs', identityAttacks],
  ['markup', markupAttacks],
  ['repeated', repeatedAttacks],
  ['keys', keyAttacks],
  ['transforms', transformAttacks],
  ['wording', wordingAttacks],
];

describe.each(families)('%s', (_, attacks) => {
  const rows = attacks.map((each): [string, Attack] => [each.what, each]);

  test.each(rows)('%s: a careless reader is fooled, this one is not', async (_name, each) => {
    const xml = each.build(keys);
    expect(written(xml)).toBe(true);
    expect(each.reader(xml)).toBe(each.taken);
    expect(await stopOf(xml)).toBe(each.stop);
  });

  const right = rows.filter(([, each]) => each.isRightElsewhere);

  test.each(right)('%s: xmlsec1 finds a right signature in it', (_name, each) => {
    expect(isRightForXmlsec1(each.build(keys), keys.trusted)).toBe(true);
  });
});

test('no two attacks have one name', () => {
  const names = families.flatMap(([, attacks]) => attacks.map((each) => each.what));
  expect(new Set(names).size).toBe(names.length);
});
