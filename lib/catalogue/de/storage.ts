import type { storage as source } from '../en/storage.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of keeping data: what could not be read, what could not be kept, what was cut short. */
export const storage: Translated<typeof source> = {
  'unreadable.title': 'Die gespeicherte Einrichtung ist nicht lesbar',
  'unreadable.newer':
    'Eine neuere Version dieser Erweiterung hat sie geschrieben. Aktualisieren Sie die Erweiterung, um fortzufahren. Die Einrichtung bleibt unangetastet; wenn Sie neu beginnen, wird sie beiseitegelegt und nicht gelöscht.',
  'unreadable.damaged':
    'Sie ist beschädigt. Sie bleibt unangetastet; wenn Sie neu beginnen, wird sie beiseitegelegt und nicht gelöscht. Speichern Sie sie als Datei, wenn Sie sie behalten möchten.',

  'aside.heading': 'Daten, die sich nicht lesen ließen',
  'aside.what':
    'Nichts davon wird verwendet, und nichts davon geht verloren. Speichern Sie sie als Datei, wenn Sie sie noch brauchen könnten, und löschen Sie sie, wenn nicht.',
  'aside.stands': 'Noch an ihrem Platz.',
  'aside.at': 'Beiseitegelegt am {at, date, medium}, {at, time, short}.',
  'aside.newer': 'Von einer neueren Version dieser Erweiterung geschrieben.',
  'aside.damaged': 'Beschädigt.',
  'aside.save': 'Als Datei speichern: {what}',
  'aside.save.short': 'Als Datei speichern',
  'aside.delete': 'Löschen: {what} (beiseitegelegt)',
  'aside.delete.short': 'Löschen',
  'aside.for-good': 'Endgültig löschen',
  'aside.keep': 'Doch behalten',

  'lasting.setup': 'die Einrichtung',
  'lasting.setups': 'die Liste der Einrichtungen',
  'lasting.learned': 'was Sie dem Assistenten gezeigt haben',
  'lasting.preferences': 'die Voreinstellungen',

  'write.setup.full':
    'Seit {at, time, short} konnte nichts Neues zu dieser Einrichtung gespeichert werden: Der Browser gibt der Erweiterung keinen Platz mehr. Geben Sie Speicherplatz frei oder löschen Sie beiseitegelegte Daten. Lassen Sie die Seiten offen: Was sie zeigen, wird gespeichert, sobald das möglich ist.',
  'write.setup.refused':
    'Seit {at, time, short} konnte nichts Neues zu dieser Einrichtung gespeichert werden: Der Browser verweigert das Schreiben. Sehen Sie nach, ob der Datenträger voll ist, und lassen Sie die Seiten offen: Was sie zeigen, wird gespeichert, sobald das möglich ist.',
  'write.setups.full':
    'Seit {at, time, short} konnte die Liste der Einrichtungen nicht gespeichert werden: Der Browser gibt der Erweiterung keinen Platz mehr. Löschen Sie Einrichtungen, die Sie nicht brauchen, oder schaffen Sie Platz auf dem Datenträger, und versuchen Sie es dann erneut.',
  'write.setups.refused':
    'Seit {at, time, short} konnte die Liste der Einrichtungen nicht gespeichert werden: Der Browser verweigert das Schreiben. Prüfen Sie, ob der Datenträger voll ist, und versuchen Sie es dann erneut.',
  'write.learned.full':
    'Was Sie dem Assistenten um {at, time, short} gezeigt haben, konnte nicht gespeichert werden: Der Browser gibt der Erweiterung keinen Platz mehr. Geben Sie Speicherplatz frei und zeigen Sie es dann erneut.',
  'write.learned.refused':
    'Was Sie dem Assistenten um {at, time, short} gezeigt haben, konnte nicht gespeichert werden: Der Browser verweigert das Schreiben. Sehen Sie nach, ob der Datenträger voll ist, und zeigen Sie es dann erneut.',
  'write.preferences.full':
    'Ihre Auswahl um {at, time, short} konnte nicht gespeichert werden: Der Browser gibt der Erweiterung keinen Platz mehr. Geben Sie Speicherplatz frei und wählen Sie dann erneut.',
  'write.preferences.refused':
    'Ihre Auswahl um {at, time, short} konnte nicht gespeichert werden: Der Browser verweigert das Schreiben. Sehen Sie nach, ob der Datenträger voll ist, und wählen Sie dann erneut.',

  'begun.fill':
    'Das Ausfüllen von „{page}“ um {at, time, short} wurde unterbrochen. Öffnen Sie die Seite: Was sie zeigt, lässt erkennen, was eingetragen wurde.',
  'begun.put-back':
    'Das Wiederherstellen auf „{page}“ um {at, time, short} wurde unterbrochen. Öffnen Sie die Seite: Was sie zeigt, lässt erkennen, was wiederhergestellt wurde.',
  'outcome.unknown':
    'Unterbrochen, und die Seite zeigt jetzt etwas anderes. Es ist nicht bekannt, ob der Wert eingetragen wurde. Vergleichen Sie das Feld mit dem, was Sie wollen, und füllen Sie es erneut aus, falls es abweicht.',
  'lasting.reminders': 'welche Erinnerungen gezeigt wurden',
  'write.reminders.full':
    'Seit {at, time, short} konnte nicht gespeichert werden, welche Erinnerungen gezeigt wurden: Der Browser gibt der Erweiterung keinen Platz mehr. Geben Sie Speicherplatz frei. Bis dahin kann eine Erinnerung zweimal kommen.',
  'write.reminders.refused':
    'Seit {at, time, short} konnte nicht gespeichert werden, welche Erinnerungen gezeigt wurden: Der Browser verweigert das Schreiben. Prüfen Sie, ob der Datenträger voll ist. Bis dahin kann eine Erinnerung zweimal kommen.',
};
