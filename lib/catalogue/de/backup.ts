import type { backup as source } from '../en/backup.ts';
import type { Translated } from '../translated.ts';

/** Everything that is stored as a file and back again, and deleting all of it. */
export const backup: Translated<typeof source> = {
  'backup.heading': 'Sicherung',
  'backup.what':
    'Speichert alles, was die Erweiterung aufbewahrt, in einer Datei: alle Einrichtungen, was Sie dem Assistenten gezeigt haben und Ihre Voreinstellungen. Sie nennt Ihren Mandanten und enthält kein Kennwort.',
  'backup.make': 'Sicherung speichern',
  'backup.choose': 'Aus einer Sicherung zurückholen',
  'backup.preview': 'Was die Sicherung zurückbringen würde',
  'backup.made': 'Erstellt am {at, date, medium} um {at, time, short}.',
  'backup.own-only':
    'Holen Sie nur eine Datei zurück, die Sie selbst gespeichert haben: Schreiben kann sie jeder. Was darin steht, gilt als nicht bestätigt, bis eine Konsole es wieder zeigt.',
  'backup.no-setups': 'Sie enthält keine Einrichtung, die zurückgeholt werden kann.',
  'backup.begun': 'Begonnen am {at, date, medium}.',
  'backup.effect.new': 'Hier neu.',
  'backup.effect.replaces':
    'Tritt an die Stelle der Einrichtung, wie sie jetzt hier ist. Was seitdem festgehalten wurde, geht verloren.',
  'backup.effect.same': 'Ist hier genau so, wie sie in der Sicherung steht.',
  'backup.archived':
    'Sie kommt ins Archiv: Die Website hat eine andere Einrichtung, oder sie war archiviert.',
  'backup.learned':
    '{count, plural, one {Ein Element, das dem Assistenten gezeigt wurde, kommt als Vorschlag zurück.} other {# Elemente, die dem Assistenten gezeigt wurden, kommen als Vorschläge zurück.}}',
  'backup.preferences': 'Auch die Voreinstellungen werden zurückgeholt.',
  'backup.refused': 'Was nicht zurückgeholt wird',
  'backup.refused.newer':
    'von einer neueren Version dieser Erweiterung geschrieben. Aktualisieren Sie sie zuerst.',
  'backup.refused.damaged': 'beschädigt.',
  'backup.refused.unknown': 'diese Version weiß nicht, was es ist.',
  'backup.refused.twice': 'dieselbe Einrichtung noch einmal.',
  'backup.restore': 'Zurückholen',
  'backup.leave': 'Alles lassen, wie es ist',
  'backup.restored': 'Zurückgeholt.',
  'backup.problem.too-large':
    'Dies ist größer als jede Sicherung und wurde nicht gelesen. Wählen Sie die Datei, die hier gespeichert wurde.',
  'backup.problem.not-json':
    'Dies ist keine Sicherung, oder sie wurde gekürzt. Wählen Sie die Datei, die mit „<own>backup.make</own>“ gespeichert wurde.',
  'backup.problem.another-format':
    'Diese Datei enthält etwas anderes als eine Sicherung; nichts wurde geändert. Wählen Sie die Datei, die mit „<own>backup.make</own>“ gespeichert wurde.',
  'backup.problem.newer-version':
    'Eine neuere Version dieser Erweiterung hat sie erstellt; sie wurde nicht gelesen. Aktualisieren Sie die Erweiterung und versuchen Sie es erneut.',
  'backup.problem.damaged':
    'Die Datei ist beschädigt: Ihre Prüfsumme stimmt nicht, daher wurde nichts geändert. Wählen Sie eine andere Kopie davon.',

  'delete-all.heading': 'Alles löschen',
  'delete-all.what':
    'Löscht alles, was die Erweiterung in diesem Browser aufbewahrt. Die Konsolen bleiben, wie sie sind.',
  'delete-all.button': 'Alles löschen',
  'delete-all.question':
    'Alle Einrichtungen, was Sie dem Assistenten gezeigt haben, was beiseitegelegt wurde und Ihre Voreinstellungen löschen? Das lässt sich nicht rückgängig machen. Speichern Sie zuerst eine Sicherung, wenn Sie sie noch brauchen könnten.',
  'delete-all.yes': 'Alles endgültig löschen',
  'delete-all.no': 'Behalten',
  'delete-all.done': 'Alles wurde gelöscht.',
};
