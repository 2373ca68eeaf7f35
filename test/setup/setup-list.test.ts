import { describe, expect, it } from 'vitest';
import { duplicateOf } from '../../lib/setup/duplicate.ts';
import { ownerOf } from '../../lib/setup/owner-of.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import {
  emptyList,
  entryOfHost,
  listed,
  listedSetup,
  setupList,
  withEntry,
  withoutEntry,
} from '../../lib/setup/setup-list.ts';
import { company, objectId } from '../support/builders/identities.ts';
import { readings } from '../support/builders/observations.ts';
import { aFill, aSetup, began, imageRelayApplication } from '../support/builders/setups.ts';

const setup = aSetup({ application: imageRelayApplication });
const entry = listed(setup, { done: 3, total: 23 }, began);
const other = {
  ...entry,
  id: aFill,
  host: 'tamarind.imagerelay.com',
  objectId: '0badf00d-0000-4000-8000-00000000beef',
};

describe('the list of setups', () => {
  it('tells of each what it needs to be found and gone on with', () => {
    expect(entry).toEqual({
      id: setup.id,
      host: company,
      objectId,
      done: 3,
      total: 23,
      leftAt: began,
      isArchived: false,
    });
    expect(listedSetup.safeParse(entry).success).toBe(true);
  });

  it('holds a setup once, the one that was left last first', () => {
    const both = withEntry(withEntry(emptyList, entry), other);
    expect(both.entries.map(({ id }) => id)).toEqual([other.id, entry.id]);
    const again = withEntry(both, { ...entry, done: 9 });
    expect(again.entries.map(({ done }) => done)).toEqual([9, 3]);
    expect(withoutEntry(again, other.id).entries).toEqual([{ ...entry, done: 9 }]);
  });

  it('gives a company’s setup, and none that is archived', () => {
    const list = withEntry(emptyList, other);
    expect(entryOfHost(list, other.host)).toEqual(other);
    expect(entryOfHost(list, company)).toBeNull();
    const archived = withEntry(emptyList, { ...other, isArchived: true });
    expect(entryOfHost(archived, other.host)).toBeNull();
  });

  it.each([
    ['a host of nobody’s', { ...entry, host: 'evil.example' }],
    ['more steps than any guide has', { ...entry, total: 9_999 }],
    ['a name of a page’s length', { ...entry, name: 'x'.repeat(121) }],
  ])('is not believed with %s', (_, made) => {
    expect(setupList.safeParse({ ...emptyList, entries: [made] }).success).toBe(false);
  });
});

describe('whose a page is', () => {
  const relay = (host: string) => ({
    console: 'image-relay' as const,
    host,
    observation: { readings: [] },
  });
  const entra = (id: string) => ({
    console: 'entra' as const,
    host: 'entra.microsoft.com',
    observation: { readings: readings({ 'app.objectId': id }) },
  });
  const all = [entry, other];

  it.each([
    ['Image Relay’s host', [relay(other.host)], other.id],
    ['the application that Entra names', [entra(objectId)], entry.id],
    ['the application in capitals', [entra(objectId.toUpperCase())], entry.id],
    ['a host that nobody has set up', [relay('ferndale.imagerelay.com')], null],
    ['an application of nobody’s', [entra('11111111-2222-4333-8444-555555555555')], null],
    ['nothing in front', [], null],
    ['two that fit', [relay(other.host), entra(objectId)], null],
  ])('is told by %s', (_, documents, owner) => {
    expect(ownerOf(documents, all)).toBe(owner);
  });

  it('is nobody’s where the setup is archived, or knows no application yet', () => {
    expect(ownerOf([relay(other.host)], [{ ...other, isArchived: true }])).toBeNull();
    expect(ownerOf([entra(objectId)], [{ ...entry, objectId: null }])).toBeNull();
  });
});

describe('a duplicate for the next company', () => {
  it('takes over the names that were chosen, and nothing that was seen', () => {
    const chosen = { ...setup.choices, displayName: 'SSO Probe', companyName: 'Larkspur' };
    const from = { ...setup, choices: chosen };
    const made = duplicateOf(from, aFill, other.host, began);
    expect(made.choices).toEqual({ ...chosen, companyName: 'Tamarind' });
    expect(made).toMatchObject({ id: aFill, application: null, facts: {}, filled: {}, marks: {} });
    expect(made.company).toEqual({ host: other.host, confirmed: false });
  });
});

describe('the name of a setup', () => {
  const named = reduce(setup, { type: 'setup/renamed', at: began, name: ' Larkspur Outdoor ' });

  it('is kept without the blanks around it', () => {
    expect(named.name).toBe('Larkspur Outdoor');
    expect(listed(named, { done: 0, total: 1 }, began).name).toBe('Larkspur Outdoor');
  });

  it('is gone when it is emptied', () => {
    expect(reduce(named, { type: 'setup/renamed', at: began, name: ' ' })).toEqual(setup);
  });
});
