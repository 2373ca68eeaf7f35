import type { panel as source } from '../en/panel.ts';
import type { Translated } from '../translated.ts';

/** What the panel says around the guide: its controls, outcomes, refusals and failures. */
export const panel: Translated<typeof source> = {
  'app.name': 'SSO Setup Assistant',
  'app.independent': 'Unabhängig von Microsoft und von Image Relay.',

  'first.title': 'Microsoft Entra ID mit Image Relay verbinden',
  'first.what':
    'Der Assistent geht Microsofts Tutorial mit Ihnen durch. Er liest, was die eine Konsole zeigt, und trägt es in die andere ein, nachdem Sie gesehen haben, was eingetragen wird. Auf „<relay>Save</relay>“, „<relay>Create</relay>“ oder „<entra>Assign</entra>“ klickt er nur, wo Ihr eigener Klick es sagt.',
  'first.privacy':
    'Ihre Einstellungen bleiben auf diesem Computer. Der Assistent arbeitet nur im Entra Admin Center und auf Ihrer Image Relay-Site; die einzige Anforderung, die er senden kann, geht an Microsofts öffentliche Metadaten, und nur, wenn Sie es verlangen.',
  'first.roles':
    'Sie brauchen: in Entra die Rollen Cloudanwendungsadministrator (Cloud Application Administrator) und Benutzeradministrator (User Administrator), den Master Admin von Image Relay und einen Image Relay-Tarif mit einmaligem Anmelden.',
  'first.company': 'Welche Image Relay-Site richten Sie ein?',
  'first.company.open': 'Jetzt in einem Tab offen',
  'first.company.type': 'Firmenname oder Adresse',
  'first.company.hint': 'Zum Beispiel larkspur oder https://larkspur.imagerelay.com',
  'first.company.wrong':
    'Das ist nicht die Adresse der Image Relay-Site einer Firma. Geben Sie den Teil vor „.imagerelay.com“ ein.',
  'first.start': 'Mit {host} beginnen',
  'first.hand-over': 'Jemand hat mir eine Hälfte der Einrichtung übergeben',
  'start.names': 'Namen für den Test, in beiden Konsolen',
  'start.names.proposed':
    'Testbenutzer „{displayName}“ mit dem Benutzernamen „{userName}“ in Entra, {firstName} {lastName} von {companyName} in Image Relay, und dort die Berechtigung „{permissionTitle}“.',
  'start.names.change': 'Namen ändern',
  'advance.switch': 'Von selbst zur nächsten Seite gehen, wenn ein Schritt erledigt ist',
  'advance.went': 'Weiter zu „{page}“ geführt, weil der Schritt davor erledigt ist.',
  'advance.near': 'Der Schritt davor ist erledigt. Von hier geht es von Hand weiter: {where}',
  'advance.stay': 'Ab jetzt hier bleiben',
  'first.start.empty': 'Beginnen',

  'language.label': 'Sprache der Seitenleiste',
  'text.quoted': '„{text}“',

  'progress.label': 'Fortschritt',
  'progress.text': '{done} von {total} Schritten erledigt',
  'company.label': 'Image Relay-Site',

  'now.heading': 'Jetzt zu tun',
  'now.go': 'Dorthin wechseln',
  'now.where': 'Wo',
  'now.waits': 'Erledigt, wenn',
  'now.notes': 'Gut zu wissen',
  'now.values': 'Werte zum Kopieren von Hand',
  'now.tick': 'Von Hand abhaken',
  'now.tick.hint': 'Nur, wenn Sie es getan haben und der Assistent es nicht bemerkt hat.',
  'now.reopened': 'Laut den Konsolen ist dies erledigt; Sie haben den Haken entfernt.',
  'now.tick.back': 'Doch erledigt',
  'part.met': 'erledigt',
  'part.open': 'noch nicht',

  'all-done.title': 'Einmaliges Anmelden funktioniert',
  'all-done.text':
    'Alle Schritte sind erledigt, und der Testbenutzer hat sich angemeldet. Als Nächstes können Sie in Entra weitere Personen zuweisen. Verschieben Sie Personen, die heute mit Image Relay arbeiten, zuletzt in die reine SSO-Gruppe und lassen Sie einen Master Admin außerhalb dieser Gruppe.',
  'all-done.session-control':
    'Microsofts Tutorial nennt als weiteren Schritt die Sitzungssteuerung mit Defender for Cloud Apps.',

  'test.start.sp': 'Test über die Sign on URL starten',
  'test.start.test': 'Test über „<entra>Test this application</entra>“ starten',
  'test.start.tile': 'Test über „Meine Apps“ starten',
  'test.waiting':
    'Es wird gewartet, bis der Testbenutzer in Image Relay ankommt. Gestartet um {time, time, short}.',
  'test.passed': 'Angemeldet als {email}.',
  'test.sight':
    'Der Browser fragt vielleicht, ob der Assistent Microsofts Anmeldung sehen darf. Der Assistent sieht nur während des Tests zu, liest nie Kennwörter und gibt die Erlaubnis danach zurück.',
  'test.private': 'In einem privaten Fenster testen',
  'test.private.why': 'Dort ist niemand angemeldet, also müssen Sie sich nicht zuerst abmelden.',
  'test.private.how':
    'In privaten Fenstern sieht der Assistent nichts, bis Sie ihn dort zulassen: in der Liste der Erweiterungen des Browsers, bei den Details dieser Erweiterung. Ohne das wählen Sie auf Microsofts Seite „Anderes Konto verwenden“, oder testen Sie selbst und geben Sie das Ergebnis unten an.',

  'choices.heading': 'Namen für den Test',
  'choices.intro': 'Vorschläge; ändern Sie sie, bevor Sie sie verwenden.',
  'choices.displayName': 'Anzeigename des Testbenutzers',
  'choices.userName': 'Benutzername des Testbenutzers',
  'choices.userName.hint': 'Der Teil vor dem @',
  'choices.firstName': 'Vorname',
  'choices.lastName': 'Nachname',
  'choices.companyName': 'Firma',
  'choices.permissionTitle': 'Titel der Berechtigung',
  'choices.save': 'Diese Namen verwenden',
  'choices.saved': 'Namen gespeichert.',

  'fill.heading': 'Was eingetragen wird',
  'fill.page': 'In „{page}“ auf {host}',
  'fill.now': 'Jetzt',
  'fill.next': 'Künftig',
  'fill.empty': 'leer',
  'fill.on': 'aktiviert',
  'fill.off': 'nicht aktiviert',
  'fill.include': '{field} eintragen',
  'fill.overwrite': 'Jetzigen Inhalt von {field} ersetzen',
  'fill.conflict':
    'Enthält einen anderen Wert. Er bleibt, sofern Sie das Ersetzen nicht ankreuzen.',
  'fill.same': 'Schon richtig.',
  'fill.right-already':
    '{count, plural, one {# Feld ist schon richtig} other {# Felder sind schon richtig}}',
  'fill.from-file':
    'Er kam mit einer Datei, und noch bestätigt ihn nichts. Er wird nur geschrieben, wenn Sie das Häkchen setzen: Vergleichen Sie ihn erst mit dem Absender.',
  'fill.unconfirmed':
    'Nicht bestätigt: Noch keine Konsole hat diesen Wert gezeigt. Öffnen Sie die Seite, die ihn zeigt, oder vergleichen Sie ihn selbst.',
  'fill.button': '{count, plural, one {# Feld ausfüllen} other {# Felder ausfüllen}}',
  'fill.busy': 'Wird eingetragen …',
  'fill.copy': '{field} kopieren',
  'fill.later': '„{page}“ jetzt ausfüllen',
  'fill.put-back': '{field} wiederherstellen',
  'fill.put-back.short': 'Wiederherstellen',
  'fill.results': 'Was eingetragen wurde',
  'fill.then-save':
    'Prüfen Sie die Seite und klicken Sie dann dort selbst auf „<relay>Save</relay>“, „<relay>Create</relay>“ oder „<entra>Assign</entra>“. Bleibt der Schritt danach offen, laden Sie die Seite neu: Dann sieht der Assistent, was übernommen wurde.',
  'fill.other-company':
    'Die Image Relay-Seite im Vordergrund gehört zu {host}, nicht zu {company}. Dort wird nichts ausgefüllt.',
  'fill.other-application':
    'Die Seite im Vordergrund gehört zu einer anderen Anwendung. Dort wird nichts ausgefüllt.',
  'front.unknown':
    'Der Assistent erkennt die Seite im Vordergrund nicht. Folgen Sie den Angaben des Schritts; was der Assistent eintragen würde, lässt sich dort kopieren.',
  'fill.adopt': '„{name}“ für diese Einrichtung verwenden',
  'fill.adopt.intro':
    'Die Anwendung im Vordergrund heißt „{name}“. Wenn es die für Image Relay ist, bestätigen Sie das.',

  'refusal.values-missing': 'Noch nicht bekannt: {needs}.',
  'refusal.certificate-not-active':
    'Das eingelesene Zertifikat ist nicht das, das Entra als aktiv anzeigt. Lesen Sie es erneut ein.',
  'refusal.certificate-not-listed':
    'Das eingelesene Zertifikat steht nicht in der Liste dieser Anwendung in Entra. Öffnen Sie dort „<entra>SAML Signing Certificate</entra>“, damit die Liste gelesen wird, oder lesen Sie das neue Zertifikat erneut ein.',
  'refusal.another-record':
    'Dieses Formular gehört zu jemand oder etwas anderem, daher wird darin nichts geändert. Öffnen Sie das Formular für einen neuen Eintrag.',
  'refusal.missing':
    'Das Feld wurde auf der Seite nicht gefunden. Kopieren Sie den Wert und fügen Sie ihn ein.',
  'refusal.ambiguous':
    'Mehr als ein Feld passt, daher wird keines angetastet. Kopieren Sie den Wert und fügen Sie ihn ein, wo er hingehört.',
  'refusal.proposed':
    'Eine importierte Beschreibung gibt dies als das Feld an. Bestätigen Sie es zuerst: Sehen Sie es sich auf der Seite an und klicken Sie dann auf „<own>repair.confirm.short</own>“.',
  'refusal.not-editable': 'Das Feld lässt sich derzeit nicht ändern.',
  'refusal.option-missing': 'Die Liste enthält noch keinen solchen Eintrag.',
  'refusal.option-ambiguous': 'Mehr als ein Eintrag der Liste passt, daher wird keiner gewählt.',

  'copy.short': 'Kopieren',
  'copy.done': '✓ Kopiert',
  'copy.done.said': 'Kopiert.',
  'copy.failed': '⚠ Nicht kopiert',
  'copy.failed.said':
    'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Wert und kopieren Sie ihn selbst.',

  'values.heading': 'Erfasste Werte',
  'values.none': 'Noch nichts. Werte erscheinen hier, wenn Sie die Seiten öffnen.',
  'values.copy': '{setting} aus {console} kopieren',
  'values.used': 'wird für {field} in {console} gebraucht',
  'values.show': 'In der Seite zeigen: {setting}',
  'values.show.short': 'In der Seite zeigen',
  'values.from.page': 'in {console} gelesen, {at, time, short}',
  'values.from.metadata': 'aus Microsofts Metadaten, {at, time, short}',
  'values.from.file': 'aus Ihrer Datei, {at, time, short}',
  'values.from.typed': 'von Ihnen eingefügt oder eingegeben, {at, time, short}',
  'console.entra': 'Entra',
  'console.image-relay': 'Image Relay',

  'refused.heading': 'Gesehen, nicht übernommen',
  'refused.foreign-host':
    '{setting}: Die Seite zeigt eine Adresse auf einem anderen Host als {host}. Sie wurde nicht übernommen. Wenn Ihre Site eine eigene Domäne hat, fragen Sie den Support von Image Relay, kopieren Sie die Adresse von Hand und haken Sie den Schritt ab.',
  'refused.same-address':
    '{setting}: Die Seite zeigt anscheinend für beide dieselbe Adresse. Keine wurde übernommen; vergleichen Sie sie dort und kopieren Sie sie von Hand.',
  'refused.tenants-disagree':
    '{setting}: Die Adressen auf der Seite gehören zu verschiedenen Mandanten. Von dort wurde nichts übernommen.',
  'refused.another-application':
    '{setting}: Die Adresse gehört zu einer anderen Anwendung. Sie wurde nicht übernommen.',
  'refused.several-users':
    '{setting}: Mehr als ein Eintrag passt zum Testbenutzer, daher wurde keiner übernommen. Wählen Sie einen anderen Namen für den Testbenutzer oder haken Sie den Schritt von Hand ab.',

  'more.heading': 'Weiteres',

  'over.button': 'Neu beginnen',
  'over.question':
    'Neu beginnen? Was für {host} erfasst und abgehakt wurde, wird gelöscht. Die Konsolen bleiben, wie sie sind.',
  'over.yes': 'Löschen und neu beginnen',
  'over.question.unreadable':
    'Neu beginnen? Was sich nicht lesen lässt, wird beiseitegelegt, und Sie können es als Datei speichern. Die Konsolen bleiben, wie sie sind.',
  'over.yes.unreadable': 'Beiseitelegen und neu beginnen',
  'over.no': 'Behalten',

  'live.page': 'Jetzt auf: {page}.',
  'live.step-done': 'Erledigt: {step}.',
  'live.saved': 'Gespeichert und richtig: {fields}.',
  'live.saved-other': 'Mit anderem Wert gespeichert: {fields}. Sehen Sie unten nach.',
};
