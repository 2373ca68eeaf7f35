import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { RecordBox } from '../../components/RecordBox.tsx';
import { RecordGone } from '../../components/RecordGone.tsx';
import { RecordOf } from '../../components/RecordOf.tsx';
import { company, tenantId, thumbprint } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup } from '../support/builders/setups.ts';

/** What writes the report is loaded first. */
const patient = { timeout: 10_000 };
const user = userEvent.setup();
const press = (name: string) => user.click(screen.getByRole('button', { name }));

async function showBox(canCopy = true) {
  const recorded = recordedActions({ canCopy });
  render(<RecordBox setup={aKnownSetup()} actions={recorded.actions} />);
  await user.click(screen.getByText('Report for the change ticket'));
  return recorded;
}

it('copies the report as Markdown and says so', async () => {
  const { copied } = await showBox();
  await press('Copy the report as Markdown');
  await vi.waitFor(() => expect(copied).toHaveLength(1), patient);
  expect(copied[0]).toContain(
    `# Single sign-on from Microsoft Entra ID to Image Relay: ${company}`,
  );
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied.'));
});

it('says what to do where the browser does not allow copying', async () => {
  await showBox(false);
  await press('Copy the report as Markdown');
  await vi.waitFor(
    () => expect(screen.getByRole('status').textContent).toContain('Save the report as a file'),
    patient,
  );
});

it('saves the report under the company’s name and the day', async () => {
  const { saved } = await showBox();
  await press('Save the report as a file');
  await vi.waitFor(() => expect(saved).toHaveLength(1), patient);
  expect(saved[0]?.name).toMatch(/^sso-setup-larkspur\.imagerelay\.com-\d{4}-\d\d-\d\d\.md$/);
  expect(saved[0]?.text).toContain(tenantId);
});

it('opens the page of this very setup', async () => {
  const { opened } = await showBox();
  await press('Open the report to print it');
  expect(opened).toEqual([aKnownSetup().id]);
});

it('shows a report as a page with headings and tables that have names', async () => {
  const printed: string[] = [];
  render(<RecordOf setup={aKnownSetup()} now={new Date()} onPrint={() => printed.push('yes')} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(company);
  const settings = screen.getByRole('region', { name: 'What is set where' });
  expect(settings.textContent).toContain(tenantId);
  expect(screen.getAllByRole('columnheader').length).toBeGreaterThan(10);
  expect(screen.getByText(thumbprint, { selector: 'dd code' })).toBeDefined();
  await press('Print');
  expect(printed).toEqual(['yes']);
});

it('shows a report of a fresh setup', () => {
  render(<RecordOf setup={aSetup()} now={new Date()} onPrint={() => undefined} />);
  expect(screen.getByText('No certificate was brought.')).toBeDefined();
});

it('says what to do where the setup is gone', () => {
  render(<RecordGone />);
  expect(screen.getByRole('alert').textContent).toContain('open the report from the panel again');
});
