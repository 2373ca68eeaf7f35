import { render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, test } from 'vitest';
import type { PanelActions } from '../../components/actions.ts';
import { TestArea } from '../../components/TestArea.tsx';
import type { ShownTest } from '../../lib/diagnosis/shown-test.ts';
import type { TestWatch } from '../../lib/messages/test-watch.ts';
import type { SetupState, TestWay } from '../../lib/setup/setup-state.ts';
import { testUser } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import {
  aJudgedTest,
  aShownTest,
  notAssigned,
  nothingWrong,
} from '../support/builders/shown-tests.ts';
import {
  answered,
  asked,
  atSecond,
  aWatch,
  failedWith,
  landing,
  relayPage,
} from '../support/builders/test-watches.ts';

const plain = aKnownSetup({ tests: { pending: null, passed: {} } });

interface Showing {
  readonly judge?: PanelActions['judgeTest'];
  readonly shownTest?: ShownTest;
  readonly setup?: SetupState;
  readonly way?: TestWay | null;
}

/** Shows the area; `see` shows it again with another watch. */
function show(first: TestWatch | null, options: Showing = {}) {
  const { judge, shownTest = aShownTest(), setup = plain, way = null } = options;
  const recorded = recordedActions({ shownTest });
  const actions = judge ? { ...recorded.actions, judgeTest: judge } : recorded.actions;
  const area = (watch: TestWatch | null, now: SetupState) => (
    <TestArea setup={now} watch={watch} way={way} actions={actions} />
  );
  const { rerender, unmount } = render(area(first, setup));
  const see = (watch: TestWatch | null, now = setup) => rerender(area(watch, now));
  return { ...recorded, see, unmount, user: userEvent.setup() };
}

const seen = (...sightings: readonly TestWatch['sightings'][number]['sighting'][]) => ({
  sightings: sightings.map((sighting, at) => ({ at: atSecond(at), sighting })),
});
const refused = aWatch(seen(asked(), failedWith()));
const result = () => screen.findByRole('region', { name: 'What the test showed' });
const results = () => screen.queryAllByRole('region', { name: 'What the test showed' });
const watching = () => screen.queryByRole('region', { name: 'The assistant watches the test' });
/** Whatever is on its way has come by then. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const verdict = {
  kind: 'sp',
  startedAt: atSecond(0),
  outcome: 'failed',
  cause: 'not-assigned',
  others: [],
  hinted: [],
  code: 50105,
  byHand: false,
};

describe('a test that is being watched', () => {
  it.each<[string, TestWatch]>([
    ['nothing', aWatch()],
    ['a request', aWatch(seen(asked()))],
    ['an answer', aWatch(seen(asked(), answered()))],
    ['an error that was got past', aWatch(seen(asked(), failedWith(), answered()))],
    [
      'a page on the way',
      aWatch({
        ...seen(asked()),
        landed: { at: atSecond(3), address: relayPage, sighting: landing({ text: 'Hello' }) },
      }),
    ],
  ])('is not judged by %s', async (_, watch) => {
    const { judged, sent } = show(watch);
    await settled();
    expect(watching()).not.toBeNull();
    expect([judged, sent, results()]).toEqual([[], [], []]);
  });

  it('is judged by an error of Microsoft’s while it goes on, and the verdict is recorded', async () => {
    const { judged, sent } = show(refused);
    await result();
    expect(watching()).not.toBeNull();
    expect(judged).toEqual([refused.id]);
    expect(sent).toEqual([{ type: 'test/judge', verdict }]);
  });

  it.each(['arrived', 'told', 'left'] as const)(
    'is judged once it has ended as %j',
    async (ended) => {
      const { sent } = show(aWatch({ ended }));
      await result();
      expect(watching()).toBeNull();
      expect(sent).toEqual([{ type: 'test/judge', verdict }]);
    },
  );
});

describe('one judgement', () => {
  it('is made for one change, however often the panel is shown', async () => {
    const { judged, sent, see } = show(refused);
    await result();
    see({ ...refused, tabs: [7, 8] });
    see({ ...refused }, { ...plain, tests: { ...plain.tests, judged: { sp: aJudgedTest() } } });
    await settled();
    expect([judged.length, sent.length]).toEqual([1, 1]);
  });

  it('is made again for every change that can change it', async () => {
    const { judged, see } = show(refused);
    await result();
    const next = { ...refused, ...seen(asked(), failedWith(), failedWith(90072)) };
    see(next);
    see({ ...next, ended: 'told' });
    await waitFor(() => expect(judged).toHaveLength(3));
  });

  it('stays when what was seen is gone, and no other is made', async () => {
    const { judged, sent, see } = show(aWatch({ ended: 'arrived' }));
    await result();
    see(null);
    await settled();
    expect(results()).toHaveLength(1);
    expect([judged.length, sent.length]).toEqual([1, 1]);
  });

  it('is taken away by the beginning of another test', async () => {
    const { see } = show(aWatch({ ended: 'arrived' }));
    await result();
    see(aWatch({ id: '9b2d7c40-61fe-4a3d-8c57-2e9f0d1b6a84', startedAt: atSecond(90) }));
    await waitFor(() => expect(results()).toEqual([]));
  });

  it('is closed by a press, and stays so', async () => {
    const { see, user } = show(aWatch({ ended: 'arrived' }));
    await result();
    await user.click(screen.getByRole('button', { name: 'Close the result' }));
    see(null);
    expect(results()).toEqual([]);
  });

  it('that comes after a later one counts no more', async () => {
    const waiting: ((shown: ShownTest) => void)[] = [];
    const judge = () => new Promise<ShownTest>((resolve) => void waiting.push(resolve));
    const { sent, see } = show(refused, { judge });
    see({ ...refused, ended: 'arrived' });
    await waitFor(() => expect(waiting).toHaveLength(2));
    const [first, last] = waiting;
    last?.(aShownTest({ diagnosis: nothingWrong }));
    await screen.findByText('✓ The test has passed');
    first?.(aShownTest({ diagnosis: notAssigned }));
    await settled();
    expect(screen.queryByText('✗ The test has failed')).toBeNull();
    expect(sent).toMatchObject([{ verdict: { outcome: 'passed' } }]);
  });

  it('still counts where what was seen is gone by the time that it comes', async () => {
    const waiting: ((shown: ShownTest) => void)[] = [];
    const judge = () => new Promise<ShownTest>((resolve) => void waiting.push(resolve));
    const { sent, see } = show(aWatch({ ended: 'told' }), { judge });
    see(null);
    waiting[0]?.(aShownTest());
    await result();
    expect(sent).toHaveLength(1);
  });
});

describe('a test that cannot be judged', () => {
  const fails = () => Promise.reject(new Error('no such file'));

  it('is said to be so, with what to do, and nothing is recorded', async () => {
    const { sent } = show(aWatch({ ended: 'arrived' }), { judge: fails });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/could not be read.*Test again, or tell the result by hand/);
    expect([sent, results()]).toEqual([[], []]);
  });

  it('is still spoken of when what was seen is gone, until another test begins', async () => {
    const { see } = show(aWatch({ ended: 'arrived' }), { judge: fails });
    await screen.findByRole('alert');
    see(null);
    screen.getByRole('alert');
    see(aWatch({ startedAt: atSecond(90) }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('is forgotten where more was seen and could be judged', async () => {
    let times = 0;
    const judge = () => {
      times += 1;
      return times === 1 ? fails() : Promise.resolve(aShownTest());
    };
    const { see } = show(refused, { judge });
    await screen.findByRole('alert');
    see({ ...refused, ended: 'told' });
    await result();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('what was judged just now is not shown a second time from what is kept', async () => {
  const kept = { ...plain, tests: { ...plain.tests, judged: { sp: aJudgedTest() } } };
  const { see } = show(null, { setup: kept });
  expect(results()).toHaveLength(1);
  see(aWatch({ ended: 'arrived' }), kept);
  await screen.findByRole('button', { name: 'Close the result' });
  expect(results()).toHaveLength(1);
});

const heading = (name: string) => screen.queryByRole('heading', { name });

test('a result can be told by hand where a way of testing is due', () => {
  const { unmount } = show(null, { way: 'tile' });
  expect(heading('Tested elsewhere? Tell the result')).not.toBeNull();
  unmount();
  show(null);
  expect(heading('Tested elsewhere? Tell the result')).toBeNull();
});

test('signing out is tested once the first test has passed', () => {
  const passed = { sp: { at: atSecond(9), email: testUser } };
  show(null, { setup: { ...plain, tests: { pending: null, passed } } });
  expect(heading('Test signing out')).not.toBeNull();
});

test('signing out is not tested before', () => {
  show(null);
  expect(heading('Test signing out')).toBeNull();
});
