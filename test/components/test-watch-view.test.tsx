import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TestWatchView } from '../../components/TestWatchView.tsx';
import type { TestWatch } from '../../lib/messages/test-watch.ts';
import { testUser } from '../support/builders/identities.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import {
  answered,
  asked,
  atSecond,
  aWatch,
  failedWith,
  landing,
} from '../support/builders/test-watches.ts';

function show(changes: Partial<TestWatch> = {}) {
  const { actions, sent } = recordedActions();
  render(<TestWatchView watch={aWatch(changes)} actions={actions} />);
  const region = screen.getByRole('region', { name: 'The assistant watches the test' });
  return { sent, region, user: userEvent.setup() };
}

const seen = (...sightings: readonly TestWatch['sightings'][number]['sighting'][]) => ({
  sightings: sightings.map((sighting, at) => ({ at: atSecond(at), sighting })),
});

test('while nothing was seen it says where to go on', () => {
  const { region } = show(seen(landing({ text: 'Hello' })));
  expect(within(region).getByRole('status').textContent).toMatch(/^Nothing seen yet\. .*tab/);
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.queryByText(/Image Relay’s side alone/)).toBeNull();
});

test('what was seen stands there in its order, each thing once, and is spoken', () => {
  const { region } = show({
    ...seen(asked(), failedWith(50105), asked('PHo+'), failedWith(90072), answered()),
    signedIn: { at: atSecond(12), email: testUser },
  });
  const lines = within(within(region).getByRole('status')).getAllByRole('listitem');
  expect(lines.map((each) => each.textContent)).toEqual([
    '✓ Image Relay asked Entra',
    '✓ Microsoft showed AADSTS50105',
    '✓ Microsoft showed AADSTS90072',
    '✓ Entra answered',
    `✓ Signed in to Image Relay: ${testUser}`,
  ]);
});

test('where Microsoft’s sign-in may not be seen it says so', () => {
  const { region } = show({ seesSignIn: false });
  within(region).getByText(/Image Relay’s side alone/);
});

test.each([
  ['The test has ended here', 'test/end'],
  ['Stop watching', 'test/stop'],
])('“%s” sends %j', async (name, type) => {
  const { sent, user } = show();
  await user.click(screen.getByRole('button', { name }));
  expect(sent).toEqual([{ type }]);
});
