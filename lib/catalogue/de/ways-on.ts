import type { waysOn as source } from '../en/ways-on.ts';
import type { Translated } from '../translated.ts';

/** What the panel says when the admin goes on by hand where the page does not show what was expected. */
export const waysOn: Translated<typeof source> = {
  'look.busy': 'Suche läuft …',
  'look.gone':
    'Um {at, time, medium} erneut gesucht: Die Seite hat nicht geantwortet. Laden Sie sie neu und suchen Sie dann erneut.',
  'look.unknown':
    'Um {at, time, medium} erneut gesucht: Diese Seite wird weiterhin nicht erkannt. Wählen Sie einen anderen Weg.',
  'look.page': 'Um {at, time, medium} erneut gesucht: Das ist „{page}“.',
  'look.found':
    'Um {at, time, medium} erneut gesucht: Alles, was der Schritt braucht, ist jetzt da.',
  'look.missing':
    'Um {at, time, medium} erneut gesucht: Weiterhin nicht sicher da: {fields}. Wählen Sie einen anderen Weg.',

  'repair.confirm': 'Für {field} verwenden',
  'repair.confirm.short': 'Verwenden',
  'repair.confirm.hint':
    'Importiert für {field}: Ist es das? Bestätigen Sie es in der Seitenleiste',
  'repair.button':
    'Dies wird angeklickt und nicht ausgefüllt, daher gibt es keinen Wert zum Kopieren.',
  'repair.nothing-to-point':
    'Dieser Schritt ist erledigt, sobald seine Seite offen ist, daher gibt es nichts zu zeigen oder zu kopieren. Die Seite ist hier: {where}.',
  'repair.open': 'Dorthin führen',

  'give.label': '{field}, von der Seite kopiert',
  'give.hint':
    'Kopieren Sie den Wert auf der Seite und fügen Sie ihn hier ein. Er wird geprüft, bevor er verwendet wird.',
  'give.use': 'Wert verwenden für {field}',
  'give.use.short': 'Wert verwenden',

  'export.read':
    'Die Datei enthält Beschriftungen und Überschriften, wie sie auf den Seiten stehen; darin können Ihre Firma oder deren Personen genannt sein. Lesen Sie die Datei, bevor Sie sie weitergeben.',
  'export.text': 'Was der Export enthält',
  'export.save': 'Export speichern',

  'failure.not-this-value':
    'Was Sie eingefügt haben, hat nicht die Form dieses Werts und wurde daher nicht übernommen. Kopieren Sie den Wert noch einmal von der Seite, vollständig und nichts weiter.',
  'failure.seen-meanwhile':
    'Eine Seite hat inzwischen einen anderen Wert gezeigt, daher wurde nicht übernommen, was Sie eingefügt haben. Vergleichen Sie die beiden unter „<own>values.heading</own>“.',
  'failure.foreign-host':
    'Die Adresse, die Sie eingefügt haben, ist nicht auf Ihrer Image Relay-Site und wurde daher nicht übernommen. Kopieren Sie sie von der Seite Ihrer eigenen Site.',
  'failure.same-address':
    'Die Adresse, die Sie eingefügt haben, ist die des anderen Werts und wurde daher nicht übernommen. Metadata URL und Assertion Consumer URL sind nie gleich: Kopieren Sie jede von ihrer eigenen Stelle.',
  'failure.tenants-disagree':
    'Die Adresse, die Sie eingefügt haben, gehört zu einem anderen Mandanten als die bisher bekannten Werte und wurde daher nicht übernommen. Kopieren Sie sie von der Seite der Anwendung dieser Einrichtung.',
  'failure.another-application':
    'Die Adresse, die Sie eingefügt haben, gehört zu einer anderen Anwendung und wurde daher nicht übernommen. Kopieren Sie sie von der Seite der Anwendung dieser Einrichtung.',
};
