import { expect, test } from 'vitest';
import { learnedFields } from '../../lib/consoles/learned-field.ts';
import { setAside, writeProblem } from '../../lib/messages/lasting.ts';
import { seenDocument } from '../../lib/messages/seen-document.ts';
import { testPassword } from '../../lib/messages/test-password.ts';
import { testWatch } from '../../lib/messages/test-watch.ts';
import { setupList } from '../../lib/setup/setup-list.ts';
import { setupState } from '../../lib/setup/setup-state.ts';
import { reminderRecords } from '../../lib/watch/reminder.ts';
import { scenes } from './scenes/scenes.ts';

/** What the extension reads each key as. */
const readers: readonly (readonly [key: RegExp, isReadable: (value: unknown) => boolean])[] = [
  [/^setup(:|$)/, (value) => setupState.safeParse(value).success],
  [/^setups$/, (value) => setupList.safeParse(value).success],
  [/^reminders$/, (value) => reminderRecords.safeParse(value).success],
  [/^updated-to$/, (value) => typeof value === 'string'],
  [/^learned$/, (value) => learnedFields.safeParse(Reflect.get(Object(value), 'fields')).success],
  [/^set-aside:/, (value) => setAside.safeParse(value).success],
  [/^seen:\d+:\d+$/, (value) => seenDocument.safeParse(value).success],
  [/^write-problem:/, (value) => writeProblem.safeParse(value).success],
  [/^test-watch:[\w-]+$/, (value) => testWatch.safeParse(value).success],
  [/^test-password:[\w-]+$/, (value) => testPassword.safeParse(value).success],
];

/** Scenes that are about a setup which cannot be read. */
const unreadable = ['data-newer', 'data-damaged'];

test('no two scenes have the same name, which is the name of their pictures', () => {
  const names = scenes.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
});

test.each(scenes)('what $name stores is what the extension itself could have stored', (scene) => {
  const { local = {}, session = {} } = scene;
  const unread = Object.entries({ ...local, ...session }).filter(([key, value]) => {
    const reader = readers.find(([of]) => of.test(key));
    return reader === undefined || !reader[1](value);
  });
  const expected = unreadable.includes(scene.name) ? ['setup'] : [];
  expect(unread.map(([key]) => key)).toEqual(expected);
});

test.each(scenes)('$name says by what it is known', ({ says }) => {
  expect(says().length).toBeGreaterThan(0);
});
