import type { pages as source } from '../en/pages.ts';
import type { Translated } from '../translated.ts';

/** The pages beside the panel, and the states in which the panel cannot work. */
export const pages: Translated<typeof source> = {
  'permission.missing': 'Der Assistent darf die Konsolen nicht sehen',
  'permission.missing.why':
    'Der Browser lässt ihn nicht mehr im Entra Admin Center und in Image Relay arbeiten; er sieht also nichts und trägt nichts ein. Was er schon weiß, bleibt erhalten.',
  'permission.allow': 'In beiden Konsolen zulassen',
  'permission.policy':
    'Fragt der Browser nicht, entscheidet die Richtlinie Ihrer Firma: Fragen Sie, wer den Browser verwaltet.',
  'offline.what':
    'Dieser Computer ist offline, die Konsolen sind nicht erreichbar. Nichts geht verloren; machen Sie weiter, sobald er wieder online ist.',
  'loading.what': 'Die Aufzeichnungen werden gelesen …',
  'front.elsewhere':
    'Die vordere Registerkarte zeigt keine der beiden Konsolen. Drücken Sie „<own>now.go</own>“, um zur richtigen zu kommen.',
  'front.begin': 'Auch {host} einrichten',
  'updated.what':
    'Die Erweiterung wurde auf Version {version} aktualisiert. Ihre Einrichtungen sind unverändert. Folgt der Assistent einer Seite der Konsolen nicht mehr, laden Sie sie neu.',
  'updated.dismiss': 'Verstanden',

  'welcome.title': 'Microsoft Entra ID Schritt für Schritt mit Image Relay verbinden',
  'welcome.what':
    'Eine Leiste neben den beiden Konsolen folgt mit Ihnen dem Tutorial von Microsoft: Sie weiß, wo Sie sind, sagt, was als Nächstes kommt, und trägt Adressen und das Zertifikat von einer Konsole in die andere.',
  'welcome.does': 'Was sie tut',
  'welcome.does.reads':
    'Sie liest die Einstellungen für einmaliges Anmelden, die die beiden Konsolen zeigen.',
  'welcome.does.fills':
    'Sie trägt sie in die andere Konsole ein, nachdem Sie jeden Wert neben dem gesehen haben, was jetzt dort steht.',
  'welcome.does.checks':
    'Sie achtet darauf, dass eine echte Anmeldung gelungen ist, bevor sie die Arbeit für fertig erklärt.',
  'welcome.not': 'Was sie nie tut',
  'welcome.not.saves':
    'Sie speichert und erstellt nie etwas und weist nie etwas zu, wenn nicht die Schaltfläche, auf die Sie klicken, es sagt.',
  'welcome.not.sends':
    'Sie sendet niemandem etwas. Ihre Einstellungen bleiben auf diesem Computer; die einzige Anfrage, die sie stellen kann, geht an Microsofts öffentliche Metadaten, und nur, wenn Sie es wollen.',
  'welcome.not.elsewhere':
    'Sie sieht keine andere Website und kein Kennwort außer dem ersten des Testbenutzers, wo die Schaltfläche, auf die Sie klicken, sagt, dass es behalten wird.',
  'welcome.permissions': 'Was ihr erlaubt ist',
  'welcome.permissions.hosts':
    'Daten auf entra.microsoft.com mit den Frames seiner Seiten und auf imagerelay.com lesen und ändern: um die Seiten zu erkennen und die Felder auszufüllen, die Sie bestätigen.',
  'welcome.permissions.storage': 'Speicher: um den Stand auf diesem Computer zu behalten.',
  'welcome.permissions.metadata':
    'login.microsoftonline.com: nur gefragt, wenn Sie das Zertifikat holen lassen oder einen Test starten, und nach einem Test zurückgegeben.',
  'welcome.start': 'So beginnen Sie',
  'welcome.start.panel':
    'Klicken Sie auf das Symbol der Erweiterung neben der Adressleiste. Die Leiste öffnet sich.',
  'welcome.start.console':
    'Öffnen Sie Ihre Image Relay-Site und das Entra Admin Center, und folgen Sie der Leiste.',
  'welcome.rehearse': 'Erst proben',
  'welcome.rehearse.what':
    'Zum Quelltext dieser Erweiterung gehören Übungskonsolen, die wie beide Seiten aussehen und Personen wirklich anmelden, nur auf Ihrem eigenen Computer. Wie man sie mit einem Befehl startet, steht in der README.',
  'welcome.options': 'Sprache und weitere Einstellungen',
  'welcome.picture':
    'Die Leiste neben den Einstellungen von Image Relay, gleich nach dem Eintragen: jedes Feld und was daraus wurde.',

  'options.title': 'Einstellungen',
  'options.behaviour': 'Wie sich der Assistent verhält',
  'options.saved': 'Jede Einstellung gilt sofort.',
};
