import { expect, test } from 'vitest';
import { type LearnedField, learnedFields, mostLearned } from '../../lib/consoles/learned-field.ts';
import { learnedFrom, proposalFrom, withKept, withProposed } from '../../lib/setup/keep-learned.ts';
import { readLearnedFile, writeLearnedFile } from '../../lib/setup/learned-file.ts';
import { company } from '../support/builders/identities.ts';
import { aLearned } from '../support/builders/learned.ts';
import { later } from '../support/builders/setups.ts';

const login = aLearned('image-relay/sso-settings', 'samlSettings.loginUrl');
const logout = aLearned('image-relay/sso-settings', 'samlSettings.logoutUrl');
const origin = { console: 'image-relay', host: company, at: later } as const;
const choice = { page: login.page, field: login.field, description: login.description };

test('what was chosen is kept for the host that it was chosen on', () => {
  const kept = learnedFrom({ ...choice, objections: [] }, [], origin);
  expect(kept).toMatchObject({ ...choice, host: company, despite: [], confirmed: true });
  expect(learnedFields.safeParse([kept]).success).toBe(true);
});

test('an objection that the admin was not asked about keeps it out', () => {
  const chosen = { ...choice, objections: ['other-side', 'look-alike'] } as const;
  expect(learnedFrom(chosen, ['other-side'], origin)).toBeNull();
  expect(learnedFrom(chosen, ['other-side', 'look-alike'], origin)).not.toBeNull();
});

const impossible = [
  ['a page of the other console', { ...choice, page: 'entra/basic-saml' }],
  ['a field of another page', { ...choice, field: 'permission.title' }],
  ['a password', { ...choice, description: { ...login.description, kind: 'secret' } }],
] as const;

test.each(impossible)('%s cannot be taught', (_, chosen) => {
  expect(learnedFrom({ ...chosen, objections: [] }, [], origin)).toBeNull();
});

test('a new showing takes the place of the old one, on its own host', () => {
  const elsewhere = { ...login, host: 'fernbank.imagerelay.com' };
  const anew = { ...login, description: { ...login.description, name: 'x' } };
  expect(withKept([login, logout, elsewhere], [anew])).toEqual([logout, elsewhere, anew]);
});

const many = (count: number, changes: Partial<LearnedField>) =>
  Array.from({ length: count }, (_, index) => ({
    ...login,
    host: `c${index}.imagerelay.com`,
    ...changes,
  }));

test('one import with many descriptions of one field leaves one, and all that the admin showed', () => {
  const proposed = Array.from({ length: mostLearned }, (_, index) => ({
    ...logout,
    confirmed: false,
    description: { ...logout.description, name: `x${index}` },
  }));
  expect(withProposed([login], proposed)).toEqual([login, proposed.at(-1)]);
});

test('where there are too many, proposals make room, and never what the admin showed', () => {
  const own = many(mostLearned - 1, {});
  const proposed = many(5, { field: 'samlSettings.logoutUrl', confirmed: false });
  expect(withProposed(own, proposed)).toEqual([...own, proposed.at(-1)]);
  const full = [...proposed, ...own, login];
  expect(withKept(full, [logout])).toEqual([...own.slice(1), login, logout]);
});

test('a file holds no host, no identifier and no time', () => {
  const text = writeLearnedFile([login]);
  expect(text).not.toMatch(/larkspur|imagerelay\.com|3c6f1f0a|2026/);
});

test('an exported file comes back as proposals for this company', () => {
  const overruled = { ...login, despite: ['other-side' as const] };
  const entries = readLearnedFile(writeLearnedFile([overruled, logout]));
  if (typeof entries === 'string') throw new Error(entries);
  const proposed = entries.map((entry) => proposalFrom(entry, company, later));
  expect(proposed).toMatchObject([
    { field: 'samlSettings.loginUrl', host: company, despite: [], confirmed: false },
    { field: 'samlSettings.logoutUrl', host: company, despite: [], confirmed: false },
  ]);
  expect(withProposed([login], proposed)).toEqual([login, proposed[1]]);
});

const entry = { console: 'image-relay', ...choice };
const fileOf = (fields: unknown, changes = {}) =>
  JSON.stringify({ format: 'sso-setup-assistant/learned-fields', version: 1, fields, ...changes });
const inEntra = { ...entry, console: 'entra' };
const ofAnotherPage = { ...entry, field: 'permission.title' };
const secret = { ...entry, description: { ...login.description, kind: 'secret' } };
const long = { ...entry, description: { ...login.description, name: 'x'.repeat(301) } };

const hostile: readonly (readonly [why: string, text: string])[] = [
  ['not-json', 'captions'],
  ['not-json', ''],
  ['another-format', '[]'],
  ['another-format', 'null'],
  ['another-format', '{"format":"another","version":1,"fields":[]}'],
  ['newer-version', fileOf([entry], { version: 2 })],
  ['damaged', fileOf([])],
  ['damaged', fileOf([entry, { ...entry, field: '__proto__' }])],
  ['damaged', fileOf([inEntra])],
  ['damaged', fileOf([entry, ofAnotherPage])],
  ['damaged', fileOf([secret])],
  ['damaged', fileOf([long])],
  ['damaged', fileOf(Array.from({ length: 201 }, () => entry))],
];

test.each(hostile)('a file is refused as %s: %.60s', (why, text) => {
  expect(readLearnedFile(text)).toBe(why);
});
