import { act, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { BegunFills } from '../../components/BegunFills.tsx';
import { FilledFields } from '../../components/FilledFields.tsx';
import { UnreadableDataList } from '../../components/UnreadableDataList.tsx';
import { WriteProblems } from '../../components/WriteProblems.tsx';
import type { UnreadableData, WriteProblem } from '../../lib/messages/lasting.ts';
import type { BegunFill } from '../../lib/setup/begun-fill.ts';
import { aVisit } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aFill, aSetup, began, later } from '../support/builders/setups.ts';

const aside: UnreadableData = {
  key: 'learned',
  reason: 'damaged',
  value: { version: 1, fields: 'gone' },
  setAside: { id: `set-aside:${aFill}`, at: later },
};

function list(...data: UnreadableData[]) {
  const recorded = recordedActions();
  render(<UnreadableDataList data={data} actions={recorded.actions} />);
  return { ...recorded, user: userEvent.setup() };
}
const button = (name: string) => screen.getByRole('button', { name });

test('where everything can be read there is nothing to say', () => {
  list();
  expect(screen.queryByRole('heading')).toBeNull();
});

test('what was set aside can be saved as it was found', async () => {
  const { saved, user } = list(aside);
  screen.getByText(/^Damaged\. Set aside Nov 2, 2026/);
  await user.click(button('Save what you showed the assistant as a file'));
  expect(saved.map(({ name }) => name)).toEqual(['set-aside-learned-2026-11-02.json']);
  expect(JSON.parse(saved[0]?.text ?? '')).toEqual({
    key: 'learned',
    reason: 'damaged',
    setAsideAt: later,
    value: aside.value,
  });
});

test('what was set aside is deleted after a second press', async () => {
  const { sent, user } = list(aside);
  await user.click(button('Delete what you showed the assistant that was set aside'));
  expect(sent).toEqual([]);
  await user.click(button('Delete it for good'));
  expect(sent).toEqual([{ type: 'set-aside/delete', id: `set-aside:${aFill}` }]);
});

test('what still stands in its place can be saved and not deleted', async () => {
  const { saved, user } = list({ key: 'setup', reason: 'newer', value: 7, setAside: null });
  screen.getByText('Written by a newer version of this extension. Still in its place.');
  expect(screen.getAllByRole('button')).toHaveLength(1);
  await user.click(button('Save the setup as a file'));
  expect(saved[0]?.name).toBe('set-aside-setup.json');
});

const problems: readonly [WriteProblem['key'], WriteProblem['reason'], string][] = [
  ['setup', 'full', 'nothing new of this setup could be kept: the browser gives the extension no'],
  ['setup', 'refused', 'nothing new of this setup could be kept: the browser refuses to write'],
  ['learned', 'full', 'Free some disk space, then show it again.'],
  ['preferences', 'refused', 'Look whether the disk is full, then choose again.'],
];

test.each(problems)(
  'that %s could not be kept (%s) is said with what to do',
  (key, reason, text) => {
    render(<WriteProblems problems={[{ key, reason, at: began }]} />);
    expect(screen.getByRole('alert').textContent).toContain(text);
  },
);

test('where everything could be kept there is no alert', () => {
  render(<WriteProblems problems={[]} />);
  expect(screen.queryByRole('alert')).toBeNull();
});

const press: BegunFill = {
  fill: aFill,
  kind: 'fill',
  at: began,
  page: 'image-relay/sso-settings',
  visitId: aVisit.id,
  fields: [{ field: 'samlSettings.loginUrl', before: '', wanted: 'x' }],
};

afterEach(() => vi.useRealTimers());

test('a press of which nothing was heard is asked after at once, and told of when it takes long', async () => {
  vi.useFakeTimers();
  const { actions, sent } = recordedActions();
  const { rerender } = render(<BegunFills setup={aSetup({ begun: [press] })} actions={actions} />);
  expect(sent).toEqual([{ type: 'fill/settle' }]);
  expect(screen.queryByRole('status')).toBeNull();
  await act(async () => {
    await vi.advanceTimersByTimeAsync(5_000);
  });
  expect(screen.getByRole('status').textContent).toMatch(
    /The fill of “Single Sign On Settings.*was cut short\. Open the page/,
  );
  rerender(<BegunFills setup={aSetup()} actions={actions} />);
  expect(screen.queryByRole('status')).toBeNull();
  expect(sent).toHaveLength(1);
});

test('what is not known of a field is in sight, with what to do', () => {
  const { actions } = recordedActions();
  const entry = { before: '', after: 'y', at: later, fill: aFill, saved: false } as const;
  const setup = aSetup({ filled: { 'samlSettings.loginUrl': { ...entry, outcome: 'unknown' } } });
  render(<FilledFields setup={setup} actions={actions} />);
  const row = screen.getByText(/It is not known whether it was written/);
  expect(row.closest('details')).toHaveProperty('open', true);
  expect(row.textContent).not.toContain('Not seen saved yet');
});
