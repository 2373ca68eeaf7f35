import { expect, test } from 'vitest';
import { canRepeat } from '../../lib/messages/can-repeat.ts';
import { panelCommand } from '../../lib/messages/panel-messages.ts';

const kinds = panelCommand.def.options.map(({ shape }) => shape.type.def.values[0]).toSorted();

test('of every kind of command it is said whether it may be repeated', () => {
  expect(Object.keys(canRepeat).toSorted()).toEqual(kinds);
});

test('nothing that writes into a page, opens a tab or deletes a setup is repeated', () => {
  const once = Object.entries(canRepeat).filter(([, isSafe]) => !isSafe);
  expect(once.map(([kind]) => kind).toSorted()).toEqual([
    'backup/restore',
    'everything/delete',
    'fill/bring-back',
    'fill/open',
    'fill/put-back',
    'fill/run',
    'fill/undo',
    'setup/start-over',
    'tab/open',
    'test/start',
  ]);
});
