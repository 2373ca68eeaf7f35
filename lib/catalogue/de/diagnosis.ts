import type { diagnosis as source } from '../en/diagnosis.ts';
import type { Translated } from '../translated.ts';

/** What a test of single sign-on showed: the result, the lines of the list, and what an admin sees. */
export const diagnosis: Translated<typeof source> = {
  'diagnosis.outcome.passed': 'Der Test ist bestanden',
  'diagnosis.outcome.failed': 'Der Test ist gescheitert',
  'diagnosis.outcome.unclear': 'Der Test zeigt nichts mit Sicherheit',
  'test.unreadable':
    'Was von diesem Test zu sehen war, ließ sich nicht auswerten, daher gibt es kein Ergebnis. Testen Sie noch einmal, oder geben Sie das Ergebnis von Hand an.',
  'diagnosis.verdict.right': 'Richtig',
  'diagnosis.verdict.wrong': 'Falsch',
  'diagnosis.verdict.warning': 'Warnung',
  'diagnosis.verdict.unknown': 'Nicht zu sagen',
  'diagnosis.verdict.told': 'Zur Kenntnis',

  'diagnosis.code.link': 'Microsofts Seite zu AADSTS{code}',
  'diagnosis.detail.microsoft': 'Microsoft sagt: {text}',
  'diagnosis.detail.image-relay': 'Image Relay sagt: {text}',
  'diagnosis.detail.contexts': 'Image Relay verlangt: {contexts}',
  'diagnosis.detail.early':
    'Die Antwort kam {minutes, plural, one {# Minute} other {# Minuten}}, bevor sie gültig war.',
  'diagnosis.detail.late':
    'Die Antwort kam {minutes, plural, one {# Minute} other {# Minuten}} nach ihrem Ablauf.',
  'diagnosis.detail.name-id': 'Entra nennt: {name}',
  'diagnosis.detail.email': 'Der Benutzer in Image Relay: {email}',
  'diagnosis.detail.arrived': 'In Image Relay angemeldet: {email}',
  'diagnosis.detail.unreadable': 'Warum sie nicht gelesen wurde: {reason}',

  'message-refusal.too-large': 'zu lang',
  'message-refusal.not-base64': 'kein Base64',
  'message-refusal.not-deflated': 'nicht komprimiert, wie es sein müsste',
  'message-refusal.not-xml': 'kein XML',
  'message-refusal.declarations': 'Deklarationen, die nicht hineingehören',
  'message-refusal.too-deep': 'zu tief verschachtelt',
  'message-refusal.another-message': 'eine andere Art von Nachricht',
  'message-refusal.duplicate-id': 'zwei Teile mit derselben ID',
  'message-refusal.several-assertions': 'mehr als eine Assertion',
  'message-refusal.unexpected-element': 'ein Teil, der nicht hineingehört',
  'message-refusal.broken-value': 'ein zerstückelter Wert',

  'diagnosis.check.request.issuer': 'Anforderung: von wem',
  'diagnosis.check.request.acs': 'Anforderung: wohin die Antwort soll',
  'diagnosis.check.request.destination': 'Anforderung: wohin sie ging',
  'diagnosis.check.request.binding': 'Anforderung: Bindung',
  'diagnosis.check.request.name-id-format': 'Anforderung: Form des Namens',
  'diagnosis.check.request.authn-context': 'Anforderung: Art der Anmeldung',
  'diagnosis.check.status': 'Antwort: Ergebnis',
  'diagnosis.check.name-id': 'Antwort: Name der Person',
  'diagnosis.check.name-id-format': 'Antwort: Form des Namens',
  'diagnosis.check.issuer': 'Antwort: von wem',
  'diagnosis.check.audience': 'Antwort: für wen',
  'diagnosis.check.recipient': 'Antwort: Empfänger',
  'diagnosis.check.destination': 'Antwort: Ziel',
  'diagnosis.check.in-response-to': 'Antwort: auf welche Anforderung',
  'diagnosis.check.not-before': 'Antwort: gültig ab',
  'diagnosis.check.not-on-or-after': 'Antwort: gültig bis',
  'diagnosis.check.signature': 'Signatur: was signiert ist',
  'diagnosis.check.signature-certificate': 'Signatur: Zertifikat',
  'diagnosis.check.signature-active': 'Signatur: aktives Zertifikat in Entra',
  'diagnosis.check.signature-algorithm': 'Signatur: Algorithmus',
  'diagnosis.check.attributes': 'Antwort: Ansprüche',
  'diagnosis.check.ending': 'Wo es endete',

  'symptom.signature-refused':
    'Image Relay spricht von einer ungültigen Signatur oder einem ungültigen Zertifikat',
  'symptom.back-at-sign-in':
    'Nach Microsofts Anmeldung kommt wieder die Anmeldeseite von Image Relay',
  'symptom.audience-refused':
    'Image Relay spricht von einer Zielgruppe oder Entität, die nicht passt',
  'symptom.user-not-found': 'Image Relay findet den Benutzer nicht',
  'symptom.another-account': 'Es ist ein anderes Konto angemeldet als erwartet',
  'symptom.duplicate-users': 'Personen stehen doppelt in Image Relay',
  'symptom.nothing-to-see': 'Die Person ist angemeldet und sieht keine Ordner',
  'symptom.wrong-permission': 'Neue Personen haben keine oder eine falsche Berechtigung',
  'symptom.administrators-locked-out': 'Auch Administratoren können sich nicht mehr anmelden',
  'symptom.no-sso-settings': 'Es gibt keinen Eintrag „<relay>Single Sign On Settings</relay>“',
  'symptom.fails-on-joined-device':
    'Es gelingt in einem privaten Fenster und scheitert auf Computern der Firma',
  'symptom.sign-out-error': 'Beim Abmelden erscheint AADSTS750054 oder AADSTS75005',
  'symptom.tile-does-nothing': 'Die Kachel in „Meine Apps“ meldet nicht an',
  'symptom.all-fail-since-a-day':
    'Alles hat funktioniert, und seit einem bestimmten Tag scheitern alle Anmeldungen',
  'symptom.names-missing': 'Namen oder andere Angaben zu Personen fehlen',
  'symptom.wants-other-signature':
    'Der Support von Image Relay verlangt eine andere Art der Signatur',
};
