import type { setups as source } from '../en/setups.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of several setups. */
export const setups: Translated<typeof source> = {
  'setups.heading': 'Einrichtungen ({count, number})',
  'setups.at-work': 'Wird gerade angezeigt',
  'setups.name': 'Name dieser Einrichtung',
  'setups.name.hint': 'Nur für Sie sichtbar, etwa der Name eines Kunden.',
  'setups.name.save': 'Namen speichern',
  'setups.search': 'Nach Name oder Host suchen',
  'setups.none-found': 'Keine Einrichtung passt zu „{text}“.',
  'setups.more':
    '{count, plural, one {# weitere Einrichtung passt. Suchen Sie weiter, um sie zu sehen.} other {# weitere Einrichtungen passen. Suchen Sie weiter, um sie zu sehen.}}',
  'setups.progress':
    '{done} von {total} Schritten erledigt, zuletzt geöffnet am {at, date, medium}',
  'setups.bring': 'Mit {name} weitermachen',
  'setups.bring.short': 'Weitermachen',
  'setups.archive': '{name} archivieren',
  'setups.archive.short': 'Archivieren',
  'setups.archive.this': 'Diese Einrichtung archivieren',
  'setups.restore': '{name} aus dem Archiv holen',
  'setups.restore.short': 'Aus dem Archiv holen',
  'setups.archived': 'Archiviert ({count, number})',
  'setups.delete': '{name} löschen',
  'setups.delete.short': 'Löschen',
  'setups.delete.question':
    'Alles löschen, was zu {host} aufgezeichnet wurde? In den Konsolen ändert sich nichts. Es lässt sich nicht rückgängig machen.',
  'setups.delete.yes': 'Endgültig löschen',
  'setups.delete.no': 'Behalten',
  'setups.new': 'Eine weitere Firma einrichten',
  'setups.new.company': 'Firmenname oder Adresse',
  'setups.new.copy': 'Mit den für {host} gewählten Namen',
  'setups.new.begin': 'Beginnen',
};
