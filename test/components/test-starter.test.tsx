import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, test, vi } from 'vitest';
import { SignOutTest } from '../../components/SignOutTest.tsx';
import { TestStarter, testWayOf } from '../../components/TestStarter.tsx';
import { stepIds } from '../../lib/guide/step.ts';
import type { TestWay } from '../../lib/setup/setup-state.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup, began } from '../support/builders/setups.ts';
import { aJudgedTest } from '../support/builders/shown-tests.ts';

function show(way: TestWay, isPrivateAllowed = false, setup = aSetup()) {
  const recorded = recordedActions({ isPrivateAllowed });
  render(<TestStarter way={way} setup={setup} actions={recorded.actions} />);
  return { ...recorded, user: userEvent.setup() };
}

const starts: readonly [TestWay, string][] = [
  ['sp', 'Start the test with the sign-on URL'],
  ['test', 'Start the test with “Test this application”'],
  ['tile', 'Start the test with My Apps'],
];

describe('a test', () => {
  it.each(starts)('by %j is started by a press, in the open', async (way, name) => {
    const { started, user } = show(way);
    await user.click(screen.getByRole('button', { name }));
    expect(started).toEqual([{ kind: way, isPrivate: false }]);
  });

  it.each(starts)('by %j says before what the browser will ask', (way) => {
    show(way);
    screen.getByText(/^The browser may ask whether the assistant may see Microsoft’s sign-in/);
  });

  it.each(['sp', 'tile'] as const)(
    'by %j can begin in a private window where that is allowed',
    async (way) => {
      const { started, user } = show(way, true);
      await user.click(await screen.findByRole('button', { name: 'Test in a private window' }));
      expect(started).toEqual([{ kind: way, isPrivate: true }]);
      expect(screen.queryByText(/sees nothing in private windows/)).toBeNull();
    },
  );

  it.each(['sp', 'tile'] as const)(
    'by %j proposes a private window first where that is allowed, and says why',
    async (way) => {
      show(way, true);
      await screen.findByText(/^Nobody is signed in there/);
      const buttons = screen.getAllByRole('button');
      expect(buttons.map(({ textContent }) => textContent)).toEqual([
        'Test in a private window',
        starts.find(([each]) => each === way)?.[1],
      ]);
      expect(buttons.map((button) => button.classList.contains('primary'))).toEqual([true, false]);
    },
  );

  it('by “Test this application” stays in the open, whatever is allowed', () => {
    show('test', true);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.getByRole('button').classList.contains('primary')).toBe(true);
  });

  it.each(['sp', 'tile'] as const)('by %j says how to allow that where it is not', async (way) => {
    show(way);
    await screen.findByText(/sees nothing in private windows until you allow it/);
    expect(screen.queryByRole('button', { name: 'Test in a private window' })).toBeNull();
  });

  it.each([
    ['test', 0],
    ['sp', 1],
    ['tile', 1],
  ] as const)(
    'by %j asks for private windows %d times, for Entra’s console is not signed in there',
    (way, times) => {
      const mayTestPrivately = vi.fn(async () => true);
      const { actions } = recordedActions();
      render(<TestStarter way={way} setup={aSetup()} actions={{ ...actions, mayTestPrivately }} />);
      expect(mayTestPrivately).toHaveBeenCalledTimes(times);
      expect(screen.getAllByRole('button')).toHaveLength(1);
    },
  );

  it('that waits says so, with its start, and no other way does', () => {
    const tests = {
      pending: { way: 'sp', startedAt: began, sawOther: false },
      passed: {},
    } as const;
    show('sp', false, aSetup({ tests }));
    expect(screen.getByRole('status').textContent).toMatch(/^Waiting for the test user .* at \d/);
    show('tile', false, aSetup({ tests }));
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });
});

test('three steps are about tests, each about its own way', () => {
  const ways = stepIds.flatMap((step) => testWayOf(step) ?? []);
  expect(ways).toEqual(['sp', 'test', 'tile']);
});

describe('the way out', () => {
  const showOut = (judged?: Parameters<typeof aJudgedTest>[0]) => {
    const recorded = recordedActions();
    const tests = {
      pending: null,
      passed: {},
      ...(judged ? { judged: { 'sign-out': aJudgedTest({ kind: 'sign-out', ...judged }) } } : {}),
    };
    render(<SignOutTest setup={aSetup({ tests })} actions={recorded.actions} />);
    const region = screen.getByRole('region', { name: 'Test signing out' });
    return { ...recorded, details: region.querySelector('details'), user: userEvent.setup() };
  };

  it('is tested by a press, and says what to do then', async () => {
    const { started, user } = showOut();
    screen.getByText(/sign out of Image Relay as the test user in the tab that opens/);
    await user.click(screen.getByRole('button', { name: 'Start the sign-out test', hidden: true }));
    expect(started).toEqual([{ kind: 'sign-out', isPrivate: false }]);
  });

  it.each([
    ['was never tested', undefined, true],
    ['has failed', { outcome: 'failed' }, true],
    ['has passed', { outcome: 'passed' }, false],
  ] as const)('that %s is open: %j', (_, judged, isOpen) => {
    expect(showOut(judged).details?.open).toBe(isOpen);
  });
});
