import { expect, test } from 'vitest';
import { contentOf } from '../../lib/backup/backup-content.ts';
import { backupText, openBackup } from '../../lib/backup/backup-file.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { aLearned } from '../support/builders/learned.ts';
import { aSetup, later } from '../support/builders/setups.ts';
import { entryFor, other, third } from './support/stores.ts';

const now = new Date(later);

test('a backup holds every key as it is, and comes back', async () => {
  const stored = { setup: aKnownSetup(), learned: 'nonsense', 'somebody-else': [1] };
  expect(await openBackup(await backupText(stored, now))).toEqual({
    madeAt: later,
    entries: stored,
  });
});

test('a backup that was changed is damaged', async () => {
  const text = await backupText({ setup: aSetup() }, now);
  expect(await openBackup(text.replace('larkspur', 'tamarind'))).toBe('damaged');
});

test('the setup at work comes first, and any key of a setup’s shape holds one', () => {
  const content = contentOf({
    [`setup:${other.id}`]: other,
    setup: aSetup(),
    'setup:anything': third,
  });
  expect(content.setups.map(({ id }) => id)).toEqual([aSetup().id, other.id, third.id]);
  expect(content.atWork).toBe(aSetup().id);
  expect(content.refused).toEqual([]);
});

test('what is archived is told by the list', () => {
  const setups = {
    version: 1,
    entries: [{ ...entryFor(other), isArchived: true }, entryFor(third)],
  };
  const content = contentOf({ setups, [`setup:${other.id}`]: other, [`setup:${third.id}`]: third });
  expect([...content.archived]).toEqual([other.id]);
});

test('a setup that stands twice counts where it is at work', () => {
  const content = contentOf({ setup: aSetup(), [`setup:${aSetup().id}`]: aSetup() });
  expect(content.setups).toHaveLength(1);
  expect(content.refused).toEqual([{ key: `setup:${aSetup().id}`, reason: 'twice' }]);
});

test('a setup of the first version is brought up to date', () => {
  const { facts, originals: _, liveBefore: __, published: ___, ...rest } = aSetup();
  const { setups } = contentOf({ setup: { ...rest, facts, version: 1 } });
  expect(setups[0]).toMatchObject({ version: 2, originals: {}, liveBefore: null });
});

test('what a test of single sign-on left there for a while is neither brought back nor refused', () => {
  const content = contentOf({ setup: aSetup(), 'sign-in-borrowed': true });
  expect(content.setups).toHaveLength(1);
  expect(content.refused).toEqual([]);
});

test.each([
  ['setup', { version: 99 }, 'newer'],
  ['setup:x', { version: 2, facts: [] }, 'damaged'],
  ['setup:x', 'text', 'damaged'],
  ['learned', { version: 2 }, 'newer'],
  ['learned', [], 'damaged'],
  ['preferences', { highlight: 'yes' }, 'damaged'],
  ['set-aside:1', { key: 'elsewhere' }, 'damaged'],
  ['__proto__', { polluted: true }, 'unknown'],
  ['visits', 3, 'unknown'],
])('an entry %s with %j is refused as %s', (key, value, reason) => {
  const stored = Object.fromEntries([[key, value]]);
  expect(contentOf(stored).refused).toEqual([{ key, reason }]);
});

test('what was shown, chosen and set aside is read', () => {
  const aside = { key: 'setup', at: later, reason: 'damaged', value: [] } as const;
  const learned = [aLearned('image-relay/sso-settings', 'samlSettings.loginUrl')];
  const content = contentOf({
    learned: { version: 1, fields: learned },
    preferences: { highlight: false },
    'set-aside:1': aside,
  });
  expect(content).toMatchObject({
    learned,
    preferences: { highlight: false },
    setAside: { 'set-aside:1': aside },
  });
});
