import { describe, expect, test } from 'vitest';
import { keptForPresses } from '../../lib/setup/plan-save.ts';
import { toldPresses } from '../../lib/setup/told-presses.ts';
import { aKnownSetupWith } from '../support/builders/known-setups.ts';
import { aField, anObservation } from '../support/builders/observations.ts';
import { aSetup } from '../support/builders/setups.ts';

const account = 'b.simon@larkspur.example';
const known = aKnownSetupWith({ 'entra/testUser.upn': account });
const told = (...args: Parameters<typeof toldPresses>) =>
  toldPresses(...args).map(({ caption }) => caption);

describe('what follows a fill', () => {
  test.each([
    ['entra/gallery', undefined, ['Image Relay', 'Create']],
    ['entra/gallery', 'ja', ['Image Relay', '作成']],
    ['entra/create-user', undefined, ['Show password', 'Review + create', 'Create']],
    ['entra/create-user', 'de', ['Kennwort anzeigen', 'Überprüfen + erstellen', 'Erstellen']],
    ['entra/add-assignment', undefined, [account, 'Select', 'Assign']],
  ] as const)('on %s in %s', (page, language, captions) => {
    expect(told(page, known, language)).toEqual(captions);
  });

  test.each([
    ['entra/gallery', 'tr'],
    ['entra/create-user', 'ja'],
    ['entra/add-assignment', 'de'],
    ['image-relay/sso-settings', undefined],
  ] as const)('is not known, or not several presses, on %s in %s', (page, language) => {
    expect(told(page, known, language)).toEqual([]);
  });

  test('is nobody’s tick where the account was not seen', () => {
    expect(told('entra/add-assignment', aSetup())).toEqual([]);
  });

  test('is nobody’s tick where only a file says the account', () => {
    const fact = known.facts['entra/testUser.upn'];
    if (!fact) throw new Error('There is no such fact');
    const facts = { 'entra/testUser.upn': { ...fact, source: 'file' as const, agreed: {} } };
    expect(told('entra/add-assignment', aSetup({ facts }))).toEqual([]);
  });
});

describe('the background holds it against what it knows', () => {
  const page = 'entra/gallery';
  const seen = anObservation([page], { fields: [aField('gallery.search')] });
  const presses = toldPresses(page, known);
  const writes = new Set(['gallery.search'] as const);

  test('and lets it be', () => {
    expect(keptForPresses(known, seen, { page, presses, writes })).toEqual([]);
  });

  test.each([
    ['another name', presses.map((each) => ({ ...each, caption: 'Contoso' }))],
    ['fewer presses', presses.slice(1)],
    ['none', []],
  ])('and lets nothing be with %s', (_, others) => {
    expect(keptForPresses(known, seen, { page, presses: others, writes })).toBeNull();
  });

  test('and lets nothing be in another language than the admin was told of', () => {
    const german = { ...seen, language: 'de' };
    expect(keptForPresses(known, german, { page, presses, writes })).toBeNull();
  });

  test('and lets nothing be where a field is left out', () => {
    expect(keptForPresses(known, seen, { page, presses, writes: new Set() })).toBeNull();
  });
});
