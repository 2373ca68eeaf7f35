import type { repair as source } from '../en/repair.ts';
import type { Translated } from '../translated.ts';

/** What the panel says where a page does not show what was expected, and what it says in the page. */
export const repair: Translated<typeof source> = {
  'repair.page': 'Diese Seite wird nicht erkannt',
  'repair.fields': 'Hier wurde nicht alles gefunden',
  'repair.looked.page':
    'Der Assistent hat nach „{page}“ gesucht. Wenn Sie noch auf dem Weg dorthin sind, fahren Sie fort. Wenn Sie dort sind, wählen Sie unten einen Weg.',
  'repair.looked.fields': 'Auf „{page}“ hat der Assistent nach {fields} gesucht.',
  'repair.instead.headings': 'Gefunden wurde eine Seite mit den Überschriften {headings}.',
  'repair.instead.nothing': 'Gefunden wurde eine Seite ohne jede Überschrift.',
  'repair.instead.none': '{field}: Nichts Ähnliches gefunden.',
  'repair.instead.several': '{field}: Mehreres passt: {near}. Nichts davon wird angetastet.',
  'repair.instead.others': '{field}: Nur {near} gefunden.',
  'repair.again': 'Erneut suchen',
  'repair.point': 'Auf {field} zeigen',
  'repair.point.short': 'Zeigen',
  'repair.by-hand': 'Ich habe diesen Schritt von Hand erledigt',
  'repair.pointing':
    'Wählen Sie „{field}“ auf der Seite. Mit der Tastatur gelangen Sie über F6 dorthin.',
  'repair.pointing.cancel': 'Abbrechen',
  'repair.hint':
    'Wählen Sie das Steuerelement für „{field}“: Klicken Sie darauf oder drücken Sie Tab und Eingabe. Esc bricht ab. Nichts wird eingetragen oder angeklickt.',

  'objection.heading': 'Ist das wirklich {field}?',
  'objection.chosen': 'Sie haben „{caption}“ gewählt.',
  'objection.look-alike': 'Seinem Text oder seiner Position nach ist es etwas anderes.',
  'objection.other-side':
    'Es scheint zum Dienstanbieter zu gehören, also zu Image Relay selbst. Was Entra liefert, gehört nicht dorthin.',
  'objection.other-kind': 'Es ist eine andere Art von Steuerelement, als {field} braucht.',
  'objection.other-value': 'Was es jetzt enthält oder anbietet, ist etwas anderes.',
  'objection.other-field': 'Der Assistent kennt es als ein anderes Feld dieser Seite.',
  'objection.unsaid':
    'Weder sein Text noch seine Überschrift sagen, wessen Feld es ist. Der Dienstanbieter hat selbst ein solches Feld, und was Entra liefert, gehört nicht dorthin.',
  'objection.again': 'Ein anderes wählen',
  'objection.use': 'Trotzdem verwenden',

  'learned.heading': 'Was Sie dem Assistenten gezeigt haben',
  'learned.none': 'Noch nichts. Wird ein Feld nicht gefunden, können Sie darauf zeigen.',
  'learned.place': '{page}, {host}',
  'learned.as': 'Gezeigt als: {caption}',
  'learned.proposal': 'Importiert. Es wird nicht verwendet, bevor Sie es bestätigen.',
  'learned.use': 'Für {field} verwenden',
  'learned.use.short': 'Verwenden',
  'learned.forget': '{field} vergessen',
  'learned.forget.short': 'Vergessen',
  'learned.export': 'Als Datei exportieren',
  'learned.import': 'Datei importieren',
  'learned.imported':
    '{count, plural, one {# Beschreibung gelesen.} other {# Beschreibungen gelesen.}} Was Sie selbst gezeigt haben, bleibt, wie es ist.',
  'learned.problem.not-json': 'Das ist keine Datei, die hier exportiert wurde.',
  'learned.problem.another-format': 'Diese Datei enthält etwas anderes.',
  'learned.problem.newer-version':
    'Eine neuere Version hat diese Datei geschrieben. Aktualisieren Sie die Erweiterung und importieren Sie dann erneut.',
  'learned.problem.damaged':
    'Diese Datei ist beschädigt oder wurde geändert, daher wurde nichts daraus übernommen.',

  'report.heading': 'Melden, wie diese Seite aussieht',
  'report.what':
    'Für die Entwickler dieses Assistenten, bei Seiten, die ihm neu sind: eine Datei mit dem Aufbau der Seite und bekannten Beschriftungen. Von allen anderen Texten enthält sie nur die Länge und das Schriftsystem. Sie wird auf Ihrem Computer gespeichert und nirgendwohin gesendet.',
  'report.make': 'Datei erstellen',
  'report.nothing': 'Holen Sie zuerst eine Seite einer der Konsolen in den Vordergrund.',
  'report.failed':
    'Die Seite ließ sich nicht beschreiben. Laden Sie sie neu und versuchen Sie es erneut.',
  'report.made': 'Lesen Sie sie, bevor Sie sie weitergeben ({size} KB):',
  'report.text': 'Was die Datei enthält',
  'report.release':
    'Beschriftungen, deren Angabe am meisten hilft. Kreuzen Sie nur an, was niemanden nennt:',
  'report.save': 'Datei speichern',

  'highlight.fill': '{field}: in der Seitenleiste auf „… ausfüllen“ klicken',
  'highlight.review': '{field} enthält einen anderen Wert: in der Seitenleiste entscheiden',
  'highlight.press': 'Hier klicken',
  'highlight.switch': 'Stelle auf der Seite umranden',
};
