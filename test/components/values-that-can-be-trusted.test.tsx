import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LiveBefore } from '../../components/LiveBefore.tsx';
import { MicrosoftCheck } from '../../components/MicrosoftCheck.tsx';
import { StaleNotice } from '../../components/StaleNotice.tsx';
import type { MetadataProblem } from '../../lib/saml/metadata-problem.ts';
import { signatureVerdicts } from '../../lib/saml/signature-verdict.ts';
import type { Reviewed } from '../../lib/setup/fill-items.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { company } from '../support/builders/identities.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aFinishedSetup, aPublished, aSetup, later } from '../support/builders/setups.ts';

const former = 'https://former-provider.example/sso';

const liveBefore = { at: later, fields: { 'samlSettings.loginUrl': former } };

function showLive(setup: SetupState, formerSettings: Reviewed[] = []) {
  const copied: string[] = [];
  const broughtBack: Reviewed[][] = [];
  const { container } = render(
    <LiveBefore
      setup={setup}
      former={formerSettings}
      isBusy={false}
      onBringBack={(fields) => broughtBack.push(fields)}
      onCopy={async (text) => void copied.push(text)}
    />,
  );
  return { container, copied, broughtBack };
}

test('single sign-on that is live is said first, with what stood there to copy', async () => {
  const { copied } = showLive(aSetup({ liveBefore }));
  screen.getByRole('heading', { name: `⚠ Single sign-on is live for ${company}` });
  screen.getByText(former);
  const copy = screen.getByRole('button', { name: 'Copy the former Login URL', hidden: true });
  await userEvent.setup().click(copy);
  expect(copied).toEqual([former]);
});

test('where nothing was live nothing is said', () => {
  expect(showLive(aSetup()).container.textContent).toBe('');
});

test('what was live is put back by one press, beside what the form holds now', async () => {
  const now = 'https://new.example/';
  const settings: Reviewed[] = [{ field: 'samlSettings.loginUrl', now, next: former }];
  const { broughtBack } = showLive(aSetup({ liveBefore }), settings);
  screen.getByText(`The form holds now: ${now}`);
  screen.getByText(/Nothing is live again before you press Save/);
  const name = 'Put the former setting back into the form';
  await userEvent.setup().click(screen.getByRole('button', { name, hidden: true }));
  expect(broughtBack).toEqual([settings]);
});

test('a form that holds what was live has nothing to put back', () => {
  showLive(aSetup({ liveBefore }));
  expect(screen.queryByRole('button', { name: /back into the form/, hidden: true })).toBeNull();
});

function showCheck(setup: SetupState, check: MetadataProblem | null = null) {
  const { actions, checked } = recordedActions({ check });
  render(<MicrosoftCheck setup={setup} actions={actions} />);
  return { checked, user: userEvent.setup() };
}

test('before the address of the metadata is known Microsoft cannot be asked', () => {
  showCheck(aSetup());
  expect(screen.getByRole('button', { name: 'Check with Microsoft' })).toHaveProperty(
    'disabled',
    true,
  );
});

test('the answer names what agrees, and what differs with both values', () => {
  const published = { ...aPublished, signOnUrls: [former] };
  showCheck({ ...aFinishedSetup(), published });
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows).toContainEqual(expect.stringMatching(/^Microsoft Entra Identifier ✓ agrees$/));
  expect(rows).toContainEqual(expect.stringMatching(/^Login URL ⚠ differs.*former-provider/));
  expect(rows).toContainEqual(expect.stringMatching(/: the active one$/));
});

test.each(signatureVerdicts)('a signature that is %s has a sentence', (signature) => {
  showCheck({ ...aFinishedSetup(), published: { ...aPublished, signature } });
  expect(document.body.textContent).toMatch(/[Ss]ign(?:ed|ature)[^.]*\./);
});

test.each([
  ['permission', /without your permission/],
  ['unreachable', /could not be read\. Nothing was changed/],
  ['not-metadata', /is not federation metadata/],
  ['too-slow', /did not come within 10 seconds/],
  ['redirected', /led on to another address/],
  ['error-answer', /answered with an error/],
  ['other-type', /is not XML but something else/],
  ['metadata-too-large', /larger than any metadata/],
  ['declarations', /declares a document type or entities/],
  ['too-deep', /nested deeper than/],
  ['not-xml', /is no XML that can be read/],
  ['another-tenant', /another tenant or application/],
  ['not-saved', /could not be saved/],
  ['no-address', /is not known yet/],
] as const)('the problem %s is said in a sentence', async (problem, sentence) => {
  const { checked, user } = showCheck(aFinishedSetup(), problem);
  await user.click(screen.getByRole('button', { name: 'Check with Microsoft' }));
  expect(screen.getByRole('alert').textContent).toMatch(sentence);
  expect(checked).toEqual(['asked']);
});

test('what changed since a step was done is shown as it was and as it is', () => {
  const change = {
    key: 'entra/idp.loginUrl',
    was: former,
    is: 'https://new.example/',
    at: later,
  } as const;
  render(<StaleNotice changes={[change]} />);
  expect(screen.getByRole('status').textContent).toMatch(
    /Login URL in Entra changed on.*Was https:\/\/former.*Is now https:\/\/new/,
  );
});
