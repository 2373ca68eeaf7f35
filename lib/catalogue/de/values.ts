import type { values as source } from '../en/values.ts';
import type { Translated } from '../translated.ts';

/** Where values come from, what confirms them, and what Microsoft publishes. */
export const values: Translated<typeof source> = {
  'confirmed.page': 'auch in {console} gelesen, {at, time, short}',
  'confirmed.metadata': 'durch Microsofts Metadaten bestätigt, {at, time, short}',
  'confirmed.file': 'auch in Ihrer Datei, {at, time, short}',
  'confirmed.typed': 'auch von Ihnen eingefügt oder eingegeben, {at, time, short}',
  'confirmed.thumbprint': 'durch den Fingerabdruck bestätigt, den Entra als aktiv anzeigt',
  'confirmed.other-console': '{other} zeigt dasselbe',
  'values.previous': 'Davor, bis {until, time, short}:',

  'check.heading': 'Mit Microsoft abgleichen',
  'check.what':
    'Liest Microsofts öffentliche Metadaten dieser Anwendung und vergleicht sie mit dem, was gesehen wurde. Der Browser bittet Sie, den Zugriff auf den Anmeldehost zu erlauben; ein Cookie wird nicht gesendet.',
  'check.needs':
    'Öffnen Sie zuerst die SAML-Seite der Anwendung in Entra: Dort wird die Adresse der Metadaten gelesen.',
  'check.button': 'Mit Microsoft abgleichen',
  'check.again': 'Erneut abgleichen',
  'check.busy': 'Microsoft wird abgefragt …',
  'check.asked': 'Abgefragt am {at, date, medium} um {at, time, short}.',
  'check.item.tenant': 'Mandant',
  'check.item.application': 'Anwendung',
  'check.item.identifier': 'Microsoft Entra Identifier',
  'check.item.login-url': 'Login URL',
  'check.item.logout-url': 'Logout URL',
  'check.item.active-certificate': 'Zertifikat, das Entra als aktiv anzeigt',
  'check.item.brought-certificate': 'Von Ihnen eingelesenes Zertifikat',
  'check.agrees': 'stimmt überein',
  'check.differs':
    'weicht ab. Laden Sie die SAML-Seite in Entra neu und gleichen Sie erneut ab. Speichern Sie nichts in Image Relay, bevor beide übereinstimmen.',
  'check.not-seen': 'in Entra noch nicht gesehen',
  'check.published': 'Microsoft veröffentlicht',
  'check.seen': 'Gesehen',
  'check.several':
    '{count, plural, one {Ein Zertifikat ist veröffentlicht.} other {# Zertifikate sind veröffentlicht. Nur das, das die Seite in Entra als aktiv anzeigt, wird übernommen.}}',
  'check.listed': '{thumbprint}, bis {until, date, medium}',
  'check.listed.active': '{thumbprint}, bis {until, date, medium}: das aktive',
  'check.signature.valid': 'Das Dokument ist mit einem Zertifikat signiert, das es veröffentlicht.',
  'check.signature.other-key':
    'Das Dokument ist signiert, aber mit einem Zertifikat, das es nicht für Anmeldungen veröffentlicht. Vergleichen Sie den Fingerabdruck mit der Seite in Entra.',
  'check.signature.invalid':
    'Die Signatur des Dokuments ist falsch: Es wurde vielleicht unterwegs verändert. Vertrauen Sie stattdessen der Seite in Entra und klären Sie, wer zwischen Ihnen und Microsoft steht.',
  'check.signature.unsigned':
    'Das Dokument ist nicht signiert. Vergleichen Sie den Fingerabdruck mit der Seite in Entra.',

  'check-problem.permission':
    'Ohne Ihre Erlaubnis darf der Browser Microsofts Metadaten nicht lesen. Klicken Sie erneut und erlauben Sie es.',
  'check-problem.no-address':
    'Die Adresse der Metadaten ist noch nicht bekannt. Öffnen Sie die SAML-Seite der Anwendung in Entra und klicken Sie dann erneut.',
  'check-problem.unreachable':
    'Microsofts Metadaten konnten nicht gelesen werden. Nichts wurde geändert. Prüfen Sie die Verbindung und klicken Sie erneut.',
  'check-problem.too-slow':
    'Microsofts Metadaten kamen nicht innerhalb von 10 Sekunden, daher wurde nichts verglichen. Klicken Sie erneut.',
  'check-problem.redirected':
    'Die Adresse der Metadaten leitet auf eine andere Adresse um; der Umleitung wurde nicht gefolgt. Klären Sie, wer zwischen Ihnen und Microsoft steht, etwa ein Proxy, der eine Anmeldung verlangt, und klicken Sie dann erneut.',
  'check-problem.error-answer':
    'Microsoft hat mit einem Fehler geantwortet, daher wurde nichts verglichen. Laden Sie die SAML-Seite der Anwendung in Entra neu und klicken Sie erneut.',
  'check-problem.other-type':
    'Die Antwort ist kein XML, sondern etwas anderes, etwa eine Webseite. Es wurde nichts verglichen. Klären Sie, wer zwischen Ihnen und Microsoft steht, und klicken Sie dann erneut.',
  'check-problem.metadata-too-large':
    'Die Antwort ist größer, als Metadaten je sind, und wurde daher nicht zu Ende gelesen. Klicken Sie später erneut.',
  'check-problem.declarations':
    'Die Antwort deklariert einen Dokumenttyp oder Entitäten, was Metadaten von Microsoft nie tun. Sie wurde nicht gelesen und nichts verglichen. Klären Sie, wer zwischen Ihnen und Microsoft steht.',
  'check-problem.too-deep':
    'Die Antwort ist tiefer verschachtelt als alle Metadaten. Sie wurde nicht gelesen und nichts verglichen. Klären Sie, wer zwischen Ihnen und Microsoft steht.',
  'check-problem.not-xml':
    'Die Antwort ist kein XML, das sich zu Ende lesen lässt, daher wurde nichts verglichen. Klicken Sie erneut.',
  'check-problem.not-metadata':
    'Die Antwort enthält keine Verbundmetadaten, daher wurde nichts verglichen. Klicken Sie später erneut.',
  'check-problem.another-tenant':
    'Die Metadaten gehören zu einem anderen Mandanten oder einer anderen Anwendung. Öffnen Sie die SAML-Seite der richtigen Anwendung in Entra und klicken Sie dann erneut.',
  'check-problem.not-saved':
    'Die Antwort ließ sich nicht speichern. Schließen und öffnen Sie die Seitenleiste und klicken Sie erneut.',

  'live.heading': 'Einmaliges Anmelden ist für {host} in Betrieb',
  'live.text':
    'Die Einstellungen waren schon vor dieser Einrichtung in Gebrauch; das Speichern dieses Formulars ersetzt sie für alle, die sich anmelden. Was dort stand, wird aufbewahrt, bis Sie diese Einrichtung löschen.',
  'live.kept': 'Was am {at, date, medium} in Gebrauch war',
  'live.copy': 'Früheren Wert von {field} kopieren',
  'live.now': 'Das Formular enthält jetzt: {value}',
  'live.bring-back':
    '{count, plural, one {Frühere Einstellung im Formular wiederherstellen} other {# frühere Einstellungen im Formular wiederherstellen}}',
  'live.not-saved': 'Nichts ist wieder in Betrieb, bevor Sie auf der Seite auf „Save“ klicken.',

  'stale.heading': 'Geändert, seit dies erledigt wurde',
  'stale.line': '{setting} in {console}: geändert am {at, date, medium} um {at, time, short}',
  'stale.was': 'Vorher',
  'stale.is': 'Jetzt',
};
