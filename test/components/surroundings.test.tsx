import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FrontNotice } from '../../components/FrontNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Options } from '../../components/Options.tsx';
import { SurroundingsNotice } from '../../components/SurroundingsNotice.tsx';
import { UpdateNotice } from '../../components/UpdateNotice.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { frontOf } from '../../lib/guide/panel-view.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup } from '../support/builders/setups.ts';

const user = userEvent.setup();

test('nothing is said where nothing is in the way', () => {
  const notice = <SurroundingsNotice isOnline mayReadConsoles onAllow={() => undefined} />;
  expect(render(notice).container.textContent).toBe('');
});

test('a permission that was taken away is asked for again by a press', async () => {
  const onAllow = vi.fn();
  render(<SurroundingsNotice isOnline mayReadConsoles={false} onAllow={onAllow} />);
  screen.getByRole('heading', { name: 'The assistant may not look at the consoles' });
  await user.click(screen.getByRole('button', { name: 'Allow it on both consoles' }));
  expect(onAllow).toHaveBeenCalledOnce();
});

test('being offline is said, and that nothing is lost', () => {
  render(<SurroundingsNotice isOnline={false} mayReadConsoles onAllow={() => undefined} />);
  expect(screen.getByRole('status').textContent).toContain('Nothing is lost');
});

test('an update is said until it was read', async () => {
  const onDismiss = vi.fn();
  const { rerender } = render(<UpdateNotice version="0.2.0" onDismiss={onDismiss} />);
  expect(screen.getByRole('status').textContent).toContain('version 0.2.0');
  await user.click(screen.getByRole('button', { name: 'Understood' }));
  expect(onDismiss).toHaveBeenCalledOnce();
  rerender(<UpdateNotice version={null} onDismiss={onDismiss} />);
  expect(screen.queryByRole('status')).toBeNull();
});

test('reading the store is said only where it takes long', async () => {
  const { container } = render(<Loading />);
  expect(container.textContent).toBe('');
  await screen.findByRole('status');
});

const { actions, sent } = recordedActions();
const elsewhere = frontOf(aSetup(), [], 7);

test('a tab that shows neither console is told from one that is not recognised', () => {
  render(<FrontNotice front={elsewhere} setup={aSetup()} isElsewhere actions={actions} />);
  screen.getByText(
    'The tab in front shows neither console. Press “Go there” to get to the right one.',
  );
});

test('another company in front can be set up too', async () => {
  const front = {
    ...elsewhere,
    foreign: 'another-company' as const,
    host: 'tamarind.imagerelay.com',
  };
  render(<FrontNotice front={front} setup={aSetup()} isElsewhere={false} actions={actions} />);
  await user.click(screen.getByRole('button', { name: 'Set up tamarind.imagerelay.com too' }));
  expect(sent).toEqual([{ type: 'setup/begin', host: 'tamarind.imagerelay.com' }]);
});

test('the page after installation says what it does, what it never does, and how to start', async () => {
  const onOptions = vi.fn();
  render(<Welcome onOptions={onOptions} />);
  for (const name of [
    'How to start',
    'What it does',
    'What it never does',
    'What it is allowed',
    'Rehearse it first',
  ]) {
    expect(screen.getByRole('region', { name })).toBeTruthy();
  }
  expect(screen.getByRole('img').getAttribute('alt')).not.toBe('');
  await user.click(screen.getByRole('button', { name: 'Language and other choices' }));
  expect(onOptions).toHaveBeenCalledOnce();
});

test('the page of choices holds what is the same in every setup', () => {
  const reading = { ...actions, readStored: async () => ({}) };
  render(<Options preferences={{ highlight: true }} learned={[]} actions={reading} />);
  screen.getByRole('combobox', { name: 'Language of this panel' });
  screen.getByRole('checkbox', { name: 'Outline the place in the page' });
  screen.getByText('What you showed the assistant');
  screen.getByRole('button', { name: 'Save a backup' });
  screen.getByRole('button', { name: 'Delete everything' });
});
