/** What the report of a setup says: as Markdown, and as a page to print. */
export const report = {
  'record.title': 'Einmaliges Anmelden von Microsoft Entra ID bei Image Relay: {host}',
  'record.intro':
    'Erstellt von SSO Setup Assistant am {at} aus dem, was in beiden Konsolen zu sehen war. Alle Zeiten sind in UTC. Kennwörter gehören nie dazu.',
  'record.about': 'Was eingerichtet wurde',
  'record.begun': 'Einrichtung begonnen',
  'record.unknown': 'nicht bekannt',
  'record.no-time': 'Zeit nicht bekannt',

  'record.open': 'Nicht bestätigt',
  'record.open.none':
    'Nichts ist offen: Jeder Wert wurde in seiner Konsole gesehen oder ist veröffentlicht.',
  'record.open.value.file':
    '{setting} stammt aus einer Datei. Keine Konsole und keine Metadaten haben den Wert gezeigt.',
  'record.open.value.typed':
    '{setting} wurde von Hand eingefügt oder eingegeben. Keine Konsole und keine Metadaten haben den Wert gezeigt.',
  'record.open.not-seen-saved':
    '{field} wurde eingetragen, und die Konsole hat es noch nicht als gespeichert gezeigt.',
  'record.open.saved-other':
    '{field} wurde eingetragen, und die Konsole zeigt etwas anderes als gespeichert: {value}',
  'record.open.step-by-hand':
    'Der Schritt „{step}“ wurde von Hand abgehakt und nicht als erledigt gesehen.',
  'record.open.step-handed-over':
    'Der Schritt „{step}“ ist laut einer Datei erledigt und wurde nicht als erledigt gesehen.',
  'record.open.step-open': 'Der Schritt „{step}“ ist offen.',
  'record.open.step-stale': 'Seit der Schritt „{step}“ erledigt war, hat sich etwas geändert.',
  'record.open.test': 'Keine Anmeldung wurde gesehen: {way}.',
  'record.open.certificate-unseen':
    'Die Liste in Entra wurde nicht gesehen; daher ist nicht sicher, dass das Zertifikat das aktive ist.',
  'record.open.metadata-unasked':
    'Nichts wurde mit Microsofts Metadaten verglichen: Niemand hat sie abgefragt.',
  'record.open.check': 'Die Prüfung „{check}“ kann noch nichts sagen. {needs}',

  'record.settings': 'Was wo eingestellt ist',
  'record.settings.none': 'Noch ist kein Wert bekannt.',
  'record.source.page': 'auf der Seite gelesen, {at}',
  'record.source.metadata': 'aus Microsofts Metadaten, {at}',
  'record.source.file': 'aus einer Datei, {at}',
  'record.source.typed': 'von Hand eingefügt oder eingegeben, {at}',
  'record.told': 'aus einer Sicherung, die sagt: {how}',
  'record.written': 'vom Assistenten eingetragen, {at}',
  'record.confirmed.page': 'auch in {console} gelesen, {at}',
  'record.confirmed.metadata': 'von Microsoft veröffentlicht, {at}',
  'record.confirmed.file': 'auch in einer Datei, {at}',
  'record.confirmed.typed': 'auch von Hand eingefügt oder eingegeben, {at}',
  'record.confirmed.thumbprint': 'Entra zeigt den Fingerabdruck als aktiv an, {at}',
  'record.confirmed.other-console': '{other} zeigt dasselbe, {at}',
  'record.confirmed.none': 'nichts weiter',

  'record.certificate': 'Signaturzertifikat',
  'record.certificate.none': 'Kein Zertifikat wurde eingelesen.',
  'record.sha1': 'Fingerabdruck (SHA-1)',
  'record.sha256': 'Fingerabdruck (SHA-256)',
  'record.valid-from': 'Gültig ab',
  'record.valid-until': 'Gültig bis',

  'record.steps': 'Schritte',
  'record.step.observed': 'vom Assistenten gesehen',
  'record.step.by-hand': 'von Hand abgehakt',
  'record.step.handed-over': 'laut einer Datei erledigt',
  'record.step.stale': 'erledigt und seitdem geändert',
  'record.step.open': 'offen',

  'record.tests': 'Tests',
  'record.way.sp': 'Anmeldung über die Sign on URL',
  'record.way.test': 'Anmeldung über „<entra>Test this application</entra>“',
  'record.way.tile': 'Anmeldung über „Meine Apps“',
  'record.way.sign-out': 'Abmeldung',
  'record.test.passed': 'bestanden: angemeldet als {email}',
  'record.test.by-hand': 'von Hand abgehakt; keine Anmeldung wurde gesehen',
  'record.test.not-passed': 'nicht bestanden',
  'record.test.passed-before':
    'bestanden als {email}, mit Einstellungen, die sich seither geändert haben',
  'record.test.failed': 'beim letzten Versuch fehlgeschlagen',
  'record.test.failed.code': 'beim letzten Versuch mit AADSTS{code} fehlgeschlagen',
  'record.test.signed-out': 'bestanden: abgemeldet',

  'record.closing': 'Nach den Tests',
  'record.closing.open': 'nicht erledigt',
  'record.closing.done': 'erledigt',
  'record.closing.despite.both':
    'erledigt, bevor ein Test der Einstellungen bestanden und ein anderer Zugang bestätigt war',
  'record.closing.despite.tested': 'erledigt, bevor ein Test der Einstellungen bestanden war',
  'record.closing.despite.way-in': 'erledigt, bevor ein anderer Zugang bestätigt war',

  'record.findings': 'Warnungen und Fehler, die noch bestehen',
  'record.findings.none': 'Die Prüfung vor dem Test hat nichts einzuwenden.',

  'record.before': 'Was vorher dort stand',
  'record.before.none':
    'Der Assistent hat nichts gesehen, das ersetzt wurde: Er sah keine Einstellung in Betrieb und hat nur in leere Felder geschrieben.',
  'record.was-live.yes': 'ja',
  'record.was-live.no': 'nicht gesehen',
  'record.now.unseen': 'nicht als gespeichert gesehen',

  'record.column.setting': 'Einstellung',
  'record.column.console': 'Konsole',
  'record.column.value': 'Wert',
  'record.column.source': 'Wie der Wert dahin kam',
  'record.column.confirmed': 'Was ihn sonst bestätigt',
  'record.column.number': 'Nr.',
  'record.column.tutorial': 'Im Tutorial',
  'record.column.step': 'Schritt',
  'record.column.how': 'Wie',
  'record.column.when': 'Wann',
  'record.column.test': 'Test',
  'record.column.outcome': 'Ergebnis',
  'record.column.verdict': 'Urteil',
  'record.column.check': 'Prüfung',
  'record.column.why': 'Warum',
  'record.column.field': 'Feld',
  'record.column.before': 'Vorher',
  'record.column.was-live': 'War in Betrieb',
  'record.column.now': 'Jetzt gespeichert',
};
