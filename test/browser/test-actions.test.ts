import { beforeAll, beforeEach, expect, test } from 'vitest';
import { panelCommand } from '../../lib/messages/panel-messages.ts';
import { aSetup } from '../support/builders/setups.ts';
import { standInBrowser } from '../support/builders/stand-in-browser.ts';

const browser = standInBrowser();
const microsoft = 'https://login.microsoftonline.com/*';
let actions: typeof import('../../lib/browser/test-actions.ts');

beforeAll(async () => {
  actions = await import('../../lib/browser/test-actions.ts');
});

beforeEach(() => browser.forget());

const sights: readonly [
  what: string,
  before: boolean,
  grants: boolean,
  sees: boolean,
  borrows: boolean,
][] = [
  ['is given', false, true, true, true],
  ['is refused', false, false, false, false],
  ['was there before', true, true, true, false],
];

test.each(sights)(
  'a test whose permission %s starts with that',
  async (_, before, grants, seesSignIn, isBorrowed) => {
    if (before) browser.granted.add(microsoft);
    browser.world.grants = grants;
    expect(await actions.startTest('tile', true, aSetup().id)).toEqual({
      outcome: 'done',
      results: [],
    });
    const command = { type: 'test/start', kind: 'tile', isPrivate: true, seesSignIn, isBorrowed };
    expect(browser.sent).toEqual([{ ...command, forSetup: aSetup().id }]);
    expect(panelCommand.parse(command)).toEqual(command);
  },
);

test('the browser is asked in the moment of the press, before anything else is waited for', () => {
  void actions.startTest('sp', false, null);
  expect(browser.granted.has(microsoft)).toBe(true);
});

test.each([true, false])(
  'whether private windows can be watched is for the browser to say: %j',
  async (isAllowed) => {
    browser.world.isPrivateAllowed = isAllowed;
    expect(await actions.mayTestPrivately()).toBe(isAllowed);
  },
);
