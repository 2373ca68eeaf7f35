import type { rollover as source } from '../en/rollover.ts';
import type { Translated } from '../translated.ts';

/** The guided change from one signing certificate to the next. */
export const rollover: Translated<typeof source> = {
  'rollover.heading': 'Wechsel des Zertifikats',
  'rollover.steps': 'Schritte des Wechsels',
  'rollover-step.agree.title': 'Zeitpunkt vereinbaren',
  'rollover-step.agree.what':
    'Image Relay hat nur ein Zertifikat. Zwischen dem Speichern des neuen dort und dem Aktivieren in Entra kann sich niemand anmelden: eine Minute, wenn beide Seiten offen sind. Wählen Sie eine ruhige Zeit, informieren Sie die Personen, die Image Relay nutzen, und bleiben Sie in Image Relay als Administrator angemeldet.',
  'rollover-step.create.title': 'Neues Zertifikat in Entra erstellen',
  'rollover-step.create.what':
    'Klicken Sie auf der SAML-Seite neben dem Zertifikat auf „<entra>Edit</entra>“, dann auf „<entra>New Certificate</entra>“ und „<entra>Save</entra>“. Lassen Sie es vorerst inaktiv.',
  'rollover-step.bring.title': 'Neues Zertifikat einlesen',
  'rollover-step.bring.what':
    'Übernehmen Sie es aus Microsofts Metadaten, oder klicken Sie in Entra neben dem neuen auf „…“, laden Sie es als Base64 oder PEM herunter und wählen Sie die Datei hier. Ist es inaktiv, lassen Sie es vorerst so.',
  'rollover-step.save.title': 'In Image Relay einsetzen und speichern',
  'rollover-step.save.what':
    'Öffnen Sie zuerst in einem anderen Tab den Zertifikatbereich in Entra. Klicken Sie dann in Image Relay auf „<relay>Update Certificate</relay>“, lassen Sie den Assistenten das Feld ausfüllen und klicken Sie auf „<relay>Save</relay>“. Fahren Sie sofort mit dem nächsten Schritt fort.',
  'rollover-step.activate.title': 'Sofort in Entra aktivieren',
  'rollover-step.activate.what':
    'Klicken Sie neben dem neuen Zertifikat auf „…“ und dann auf „<entra>Make certificate active</entra>“. Bis dahin kann sich niemand anmelden.',
  'rollover-step.test.title': 'Damit anmelden',
  'rollover-step.test.what':
    'Melden Sie sich in einem anderen Fenster von Image Relay ab, lassen Sie Ihre eigene Sitzung dort offen, starten Sie den Test und melden Sie sich als Testbenutzer an.',
  'rollover-step.remove.title': 'Altes Zertifikat aus Entra entfernen',
  'rollover-step.remove.what':
    'Bis jetzt war es der Rückweg. Wenn die Anmeldung gelungen ist, klicken Sie neben dem inaktiven auf „…“ und „<entra>Delete Certificate</entra>“, damit es niemand versehentlich aktiviert.',
  'rollover.agree.when': 'Wann wechseln Sie es?',
  'rollover.agree.save': 'Diesen Zeitpunkt verwenden',
  'rollover.agree.now': 'Jetzt gleich wechseln',
  'rollover.agreed': 'Vereinbart für {at, date, medium}, {at, time, short}.',
  'rollover.old': 'Alt: {thumbprint}, bis {until, date, medium}',
  'rollover.fresh': 'Neu: {thumbprint}, bis {until, date, medium}',
  'rollover.listed': 'Entra führt dieses neue Zertifikat auf.',
  'rollover.copy': 'Neues Zertifikat kopieren',
  'rollover.tick': 'Von Hand als erledigt markieren',
  'rollover.tick.hint': 'Nur, wenn Sie es erledigt haben und die Konsole es nicht zeigt.',
  'rollover-standing.works': 'Anmeldungen funktionieren jetzt.',
  'rollover-standing.unknown':
    'Ob Anmeldungen jetzt funktionieren, ist nicht bekannt. Öffnen Sie die SAML-Seite der Anwendung in Entra: Sie zeigt, welches Zertifikat aktiv ist.',
  'rollover-standing.expired':
    'Das alte Zertifikat ist abgelaufen. Manche Dienste nehmen es noch an; Image Relay kann jede Anmeldung ablehnen.',
  'rollover-standing.image-relay-ahead':
    'Niemand kann sich jetzt anmelden: Image Relay hat das neue Zertifikat, und Entra signiert noch mit dem alten. Aktivieren Sie das neue in Entra. Offene Sitzungen laufen weiter.',
  'rollover-standing.entra-ahead':
    'Niemand kann sich jetzt anmelden: Entra signiert mit einem Zertifikat, das Image Relay nicht hat. Setzen Sie das neue in Image Relay ein und speichern Sie. Geht das jetzt nicht und ist das alte nicht abgelaufen, aktivieren Sie in Entra wieder das alte: Dann funktionieren Anmeldungen wie zuvor.',
  'rollover-standing.other':
    'Image Relay hat ein Zertifikat, das weder das alte noch das neue ist; vielleicht kann sich niemand anmelden. Setzen Sie das neue in Image Relay ein und speichern Sie.',
  'rollover.forced':
    'Das alte Zertifikat ist abgelaufen, daher ist die sichere Reihenfolge nicht mehr möglich: Sobald es ein neues gibt, signiert Entra damit, auch wenn es inaktiv ist. Von da an, bis Image Relay es gespeichert hat, gelingt keine Anmeldung bei Image Relay; offene Sitzungen laufen weiter, und sonst ist in Entra nichts betroffen. Öffnen Sie die Einstellungen von Image Relay als Administrator, bevor Sie es erstellen.',
  'rollover.done.title': 'Das Zertifikat ist gewechselt',
  'rollover.done.text':
    'Image Relay hat das neue Zertifikat, Entra signiert damit, und eine Anmeldung ist gelungen.',
  'rollover.finish': 'Wechsel abschließen',
  'rollover.stop': 'Geführten Wechsel abbrechen',
  'rollover.stop.what':
    'Beide Konsolen bleiben, wie sie sind. Die Einrichtung geht mit dem Zertifikat weiter, das in Gebrauch ist. Haben Sie in Entra eines erstellt, das Sie nicht verwenden, löschen Sie es dort.',
  'rollover.stop.yes': 'Jetzt abbrechen',
};
