import { expect, test } from 'vitest';
import { aVisit } from '../support/builders/observations.ts';
import { aFill, aFinishedSetup, aSetup, later } from '../support/builders/setups.ts';
import { unknownTo } from './fill-agrees.ts';
import { factsIn, missingFrom, settledOnly } from './known-facts.ts';

const title = 'permission.title';
const entry = { before: '', after: 'SSO Basic', at: later, fill: aFill, saved: false } as const;
const filled = { [title]: { ...entry, outcome: 'filled' } } as const;
const originals = { [title]: { value: '', at: later } };
const begun = [
  {
    fill: aFill,
    kind: 'fill',
    at: later,
    page: 'image-relay/create-permission',
    visitId: aVisit.id,
    fields: [{ field: title, before: '', wanted: 'SSO Basic' }],
  },
] as const;
const begunSetup = aSetup({ begun: begun.map((each) => ({ ...each, fields: [...each.fields] })) });

test('what is gone or says otherwise is missing', () => {
  const all = factsIn(aFinishedSetup());
  if (all === null) throw new Error('A finished setup can be read.');
  const { 'entra/idp.loginUrl': _, ...facts } = aFinishedSetup().facts;
  const changed = { ...facts, 'entra/sp.signOnUrl': { ...fact(), value: 'https://x.example/' } };
  const known = factsIn({ ...aFinishedSetup(), facts: changed });
  expect(missingFrom(known ?? new Map(), all)).toEqual([
    'fact entra/sp.signOnUrl',
    'fact entra/idp.loginUrl',
  ]);
  expect(missingFrom(all, all)).toEqual([]);
});

function fact() {
  return { value: '', source: 'page', at: later } as const;
}

test.each([
  ['nothing', null],
  ['a piece of a setup', { version: 2 }],
  ['a filled field of which nobody knows what stood there', aSetup({ filled })],
  ['a press of which a part was recorded', { ...begunSetup, filled, originals }],
])('%s is half-written', (_, stored) => {
  expect(factsIn(stored)).toBeNull();
});

test('a press that has begun is known until it is settled', () => {
  const known = factsIn(begunSetup) ?? new Map();
  expect(missingFrom(factsIn(aSetup()) ?? new Map(), known)).toEqual([`begun ${aFill}`]);
  expect(settledOnly(known).size).toBe(0);
});

const form = (now: string) => ({ before: { [title]: '' }, now: { [title]: now } });

test.each([
  ['written and recorded', aSetup({ filled, originals }), 'SSO Basic', []],
  ['neither', aSetup(), '', []],
  ['written without a word of it', aSetup(), 'SSO Basic', [title]],
  ['recorded and not written', aSetup({ filled, originals }), '', [title]],
  ['still to be settled', begunSetup, 'SSO Basic', null],
])('of a form that is %s', (_, stored, now, unknown) => {
  expect(unknownTo(stored, form(now))).toEqual(unknown);
});
