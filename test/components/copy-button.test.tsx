import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CopyButton } from '../../components/CopyButton.tsx';
import { recordedActions } from '../support/builders/panel-actions.ts';

function show(canCopy: boolean) {
  const { actions, copied } = recordedActions({ canCopy });
  render(<CopyButton label="Copy Login URL" text="https://x.example/" onCopy={actions.copy} />);
  return { copied, user: userEvent.setup() };
}

const button = () => screen.getByRole('button', { name: /Copy Login URL$/ });
const said = () => screen.getByRole('status').textContent;

test('before it is pressed it says nothing', () => {
  show(true);
  expect(button().textContent).toBe('Copy');
  expect(said()).toBe('');
});

const endings: readonly [what: string, canCopy: boolean, shown: string, said: RegExp][] = [
  ['that was copied', true, '✓ Copied', /^Copied\.$/],
  ['that could not be copied', false, '⚠ Not copied', /^The browser did not allow copying\./],
];

test.each(endings)(
  'a value %s is shown and announced as such',
  async (_, canCopy, shown, words) => {
    const { copied, user } = show(canCopy);
    await user.click(button());
    expect(button().textContent).toBe(shown);
    expect(button().getAttribute('aria-label')).toBe(`${shown} – Copy Login URL`);
    expect(said()).toMatch(words);
    expect(copied).toEqual(canCopy ? ['https://x.example/'] : []);
  },
);

test.each([true, false])('what came of it is forgotten when focus leaves', async (canCopy) => {
  const { user } = show(canCopy);
  await user.click(button());
  await user.tab();
  expect(button().textContent).toBe('Copy');
  expect(said()).toBe('');
});
