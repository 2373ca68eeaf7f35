import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { BackupBox } from '../../components/BackupBox.tsx';
import { DeleteEverything } from '../../components/DeleteEverything.tsx';
import { backupText, type Stored } from '../../lib/backup/backup-file.ts';
import type { CommandReply } from '../../lib/messages/replies.ts';
import { other } from '../backup/support/stores.ts';
import { company, otherCompany } from '../support/builders/identities.ts';
import { aSetup, later } from '../support/builders/setups.ts';

const user = userEvent.setup();
const done: CommandReply = { outcome: 'done', results: [] };
const press = (name: string) => user.click(screen.getByRole('button', { name }));

function showBox(stored: Stored, reply: CommandReply = done) {
  const saved: { name: string; text: string }[] = [];
  const restored: { text: string; setups: string[] }[] = [];
  render(
    <BackupBox
      readStored={async () => stored}
      save={(name, text) => void saved.push({ name, text })}
      restore={async (text, setups) => {
        restored.push({ text, setups });
        return reply;
      }}
    />,
  );
  return { saved, restored };
}

async function choose(text: string): Promise<void> {
  const file = new File([text], 'backup.json', { type: 'application/json' });
  await user.upload(screen.getByLabelText('Bring back from a backup'), file);
}

const preview = () => screen.findByRole('region', { name: 'What the backup would bring back' });
const changed = aSetup({ createdAt: later });
const full = {
  setup: changed,
  [`setup:${other.id}`]: { ...other, name: 'Client T.' },
  preferences: { highlight: false },
  strange: 1,
};

it('saves everything that is stored', async () => {
  const { saved } = showBox({ setup: aSetup() });
  await press('Save a backup');
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toMatch(/^sso-setup-backup-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({
    format: 'sso-setup-assistant/backup',
    payload: { entries: { setup: { company: { host: company } } } },
  });
});

it('says of each setup what would become of it, and what is refused, before anything is done', async () => {
  const { restored } = showBox({ setup: aSetup() });
  await choose(await backupText(full, new Date(later)));
  const shown = await preview();
  const [first, second] = within(shown).getAllByRole('listitem');
  expect(first?.textContent).toContain(company);
  expect(first?.textContent).toContain('Takes the place of the setup');
  expect(second?.textContent).toContain(`Client T. (${otherCompany})`);
  expect(second?.textContent).toContain('New here.');
  expect(shown.textContent).toContain('strange: this version does not know what it is.');
  expect(shown.textContent).toContain('The preferences are brought back too.');
  expect(restored).toEqual([]);
});

it('brings back what is ticked', async () => {
  const { restored } = showBox({ setup: aSetup() });
  const text = await backupText(full, new Date(later));
  await choose(text);
  const shown = await preview();
  await user.click(within(shown).getByRole('checkbox', { name: company }));
  await press('Bring it back');
  expect(restored).toEqual([{ text, setups: [other.id] }]);
  expect(screen.getByRole('status').textContent).toBe('Brought back.');
});

it('has nothing to tick where a setup is here as it is', async () => {
  showBox({ setup: aSetup() });
  await choose(await backupText({ setup: aSetup() }, new Date(later)));
  const box = within(await preview()).getByRole('checkbox', { name: company });
  expect(box).toHaveProperty('disabled', true);
});

it.each([
  ['Dear colleague', 'This is not a backup, or it was cut.'],
  ['{"format":"x","version":1}', 'something else than a backup'],
  ['{"format":"sso-setup-assistant/backup","version":9}', 'Update the extension'],
  ['{"format":"sso-setup-assistant/backup","version":1}', 'The file is damaged'],
])('refuses %s by name', async (text, sentence) => {
  const { restored } = showBox({});
  await choose(text);
  expect((await screen.findByRole('alert')).textContent).toContain(sentence);
  expect(restored).toEqual([]);
});

it('says so where nothing could be brought back', async () => {
  showBox({}, { outcome: 'failed', reason: 'not-saved' });
  await choose(await backupText({ setup: aSetup() }, new Date(later)));
  await preview();
  await press('Bring it back');
  expect((await screen.findByRole('alert')).textContent).toContain('could not save');
});

it('leaves everything as it is where the admin wants that', async () => {
  const { restored } = showBox({});
  await choose(await backupText({ setup: aSetup() }, new Date(later)));
  await preview();
  await press('Leave everything as it is');
  expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull();
  expect(restored).toEqual([]);
});

it('deletes everything only after a question, which Escape answers with no', async () => {
  const deleted: string[] = [];
  const remove = async () => {
    deleted.push('all');
    return done;
  };
  render(<DeleteEverything deleteEverything={remove} />);
  await press('Delete everything');
  expect(screen.getByRole('alertdialog').textContent).toContain('It cannot be undone.');
  expect(document.activeElement?.textContent).toBe('Keep it');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(deleted).toEqual([]);
  await press('Delete everything');
  await press('Delete everything for good');
  expect(deleted).toEqual(['all']);
  expect((await screen.findByText('Everything was deleted.')).getAttribute('role')).toBe('status');
});
