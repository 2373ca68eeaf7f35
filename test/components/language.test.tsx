import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { Spoken } from '../../components/Spoken.tsx';
import { speak, t } from '../../lib/catalogue/translate.ts';
import type { SeenDocument } from '../../lib/messages/seen-document.ts';
import { anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
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
