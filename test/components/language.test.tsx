import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { LiveRegion } from '../../components/LiveRegion.tsx';
import { Spoken } from '../../components/Spoken.tsx';
import { loadTexts } from '../../lib/catalogue/load-texts.ts';
import { speak, t } from '../../lib/catalogue/translate.ts';
import { checklist } from '../../lib/guide/checklist.ts';
import type { SeenDocument } from '../../lib/messages/seen-document.ts';
import { anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup } from '../support/builders/setups.ts';
import { english } from '../support/english.ts';

afterEach(() => speak({ language: 'en', texts: english, entra: 'en', captions: {} }));

/** A language is a file that has to be loaded. */
const patient = { timeout: 10_000 };

const words = () => <p>{t('step.open-users.where')}</p>;
const inGerman = aSeenDocument(anObservation(['entra/users'], { language: 'de' }), {
  console: 'entra',
});

function show(wanted: 'en' | 'de' | 'ja', seen: readonly SeenDocument[] = []) {
  return (
    <Spoken wanted={wanted} seen={seen}>
      {words}
    </Spoken>
  );
}

test('everything within is in the chosen language, and changes with it', async () => {
  const { rerender } = render(show('de'));
  await screen.findByText('Entra: „Users“ > „All users“', {}, patient);
  expect(document.documentElement.lang).toBe('de');
  rerender(show('ja'));
  await screen.findByText(/「Users」/, {}, patient);
  expect(document.documentElement.lang).toBe('ja');
});

test('news that was said before the language was known changes with it', async () => {
  const setup = aSetup();
  const region = (page: 'entra/users' | null) => (
    <LiveRegion setup={setup} list={checklist(setup)} page={page} />
  );
  const { rerender } = render(region(null));
  rerender(region('entra/users'));
  await screen.findByText('Now on: All users.');
  speak({ language: 'de', texts: await loadTexts('de'), entra: 'en', captions: {} });
  const inLanguage = t('live.page', { page: t('page.entra/users') });
  rerender(region('entra/users'));
  expect(screen.getByRole('status').textContent).toBe(inLanguage);
  expect(inLanguage).not.toContain('Now on');
}, 15_000);

test('captions of Entra are told as its open console shows them', async () => {
  render(show('en', [inGerman]));
  await screen.findByText('Entra: “Benutzer (Users)” > “Alle Benutzer (All users)”');
});

test('a console that was recognised nowhere changes nothing', async () => {
  const nowhere = aSeenDocument(anObservation([], { language: 'de' }), { console: 'entra' });
  render(show('en', [nowhere]));
  await screen.findByText('Entra: “Users” > “All users”');
});

test('the switch offers every language under its own name, and keeps the other choices', async () => {
  const { actions, sent } = recordedActions();
  render(<LanguageSwitch preferences={{ highlight: false }} actions={actions} />);
  const box = screen.getByRole('combobox', { name: 'Language of this panel' });
  expect([...box.querySelectorAll('option')].map((each) => [each.lang, each.textContent])).toEqual([
    ['en', 'English'],
    ['de', 'Deutsch'],
    ['fr', 'Français'],
    ['es', 'Español'],
    ['ja', '日本語'],
  ]);
  await userEvent.setup().selectOptions(box, 'Français');
  const preferences = { highlight: false, language: 'fr' };
  expect(sent).toEqual([{ type: 'preferences/change', preferences }]);
});
