import type { fills as source } from '../en/fills.ts';
import type { Translated } from '../translated.ts';

/** What became of what was filled: in the page, after it was saved, and when it was taken back. */
export const fills: Translated<typeof source> = {
  'changed.spaces': 'Nur Leerzeichen weichen ab.',
  'changed.letter-case': 'Nur die Groß- und Kleinschreibung weicht ab.',
  'changed.spaces-and-case': 'Nur Leerzeichen und Groß- und Kleinschreibung weichen ab.',
  'changed.certificate-form': 'Es ist dasselbe Zertifikat, nur mit anderen Zeilenumbrüchen.',

  'saved.saved': 'Gespeichert, wie die Konsole zeigt.',
  'saved.saved-changed': 'In anderer Form gespeichert.',
  'saved.saved-other':
    'Laut Konsole ist etwas anderes gespeichert. Wenn Sie das Formular noch nicht gespeichert haben, speichern Sie es; sonst füllen Sie es erneut aus und sehen Sie nach, ob es bleibt.',
  'saved.shows': 'Angezeigt',

  'fill.undo': 'Alles wiederherstellen',
  'outcome.left': 'Enthält inzwischen etwas anderes und blieb daher, wie es ist.',

  'filled.heading': 'Was der Assistent eingetragen hat',
  'filled.count': '{count, plural, one {# Feld} other {# Felder}}',
  'filled.not-seen': 'Noch nicht als gespeichert gesehen.',

  'originals.heading': 'Was vorher dort stand',
  'originals.intro':
    'Wird aufbewahrt, bis die Einrichtung gelöscht wird. Was in ein leeres Feld eingetragen wurde, ist nicht aufgeführt.',
  'originals.copy': 'Früheren Inhalt von {field} kopieren',
  'originals.at': 'gesehen vor dem ersten Ausfüllen, {at, date, medium}, {at, time, short}',

  'test-password.heading': 'Kennwort des Testbenutzers',
  'test-password.why':
    'Auf Wunsch behält der Assistent es für den Test. Es bleibt nur im Arbeitsspeicher dieses Browsers: Es wird nie gespeichert, exportiert oder an eine Seite gegeben und verschwindet, wenn alle Tests bestanden sind, die Einrichtung gelöscht oder der Browser geschlossen wird.',
  'test-password.label': 'Kennwort',
  'test-password.keep': 'Für den Test behalten',
  'test-password.kept': 'Wird für den Test behalten, nur im Arbeitsspeicher.',
  'test-password.show': 'Kennwort anzeigen',
  'test-password.hide': 'Kennwort verbergen',
  'test-password.copy': 'Kennwort des Testbenutzers kopieren',
  'test-password.forget': 'Kennwort vergessen',
  'test-password.masked': 'verborgen',
};
