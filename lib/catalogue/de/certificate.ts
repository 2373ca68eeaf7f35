import type { certificate as source } from '../en/certificate.ts';
import type { Translated } from '../translated.ts';

/** The signing certificate: how it is brought, what was brought, and why it was not taken. */
export const certificate: Translated<typeof source> = {
  'certificate.heading': 'Signaturzertifikat',
  'certificate.get': 'Zertifikat von Microsoft abrufen',
  'certificate.get.why':
    'Liest Microsofts öffentliche Metadaten dieser Anwendung. Der Browser bittet Sie, den Zugriff auf den Anmeldehost zu erlauben; ein Cookie wird nicht gesendet.',
  'certificate.get.needs':
    'Öffnen Sie zuerst die SAML-Seite der Anwendung in Entra: Dort wird die Adresse der Metadaten gelesen.',
  'certificate.busy': 'Metadaten werden gelesen …',
  'certificate.file': 'Oder die heruntergeladene Datei wählen oder hier ablegen',
  'certificate.paste': 'Oder das Zertifikat einfügen',
  'certificate.use-pasted': 'Eingefügtes Zertifikat verwenden',
  'certificate.subject': 'Antragsteller',
  'certificate.no-subject': '(kein Name)',
  'certificate.thumbprint': 'Fingerabdruck',
  'certificate.validity': 'Gültig',
  'certificate.more': 'Alle Details',
  'certificate.issuer': 'Aussteller',
  'certificate.serial': 'Seriennummer',
  'certificate.sha256': 'SHA-256',
  'certificate.key': 'Schlüssel',
  'certificate.key.size': '{kind}, {bits, plural, one {# Bit} other {# Bit}}',
  'certificate.from-to': '{from, date, medium} bis {to, date, medium}',
  'certificate.matches': 'Das ist das Zertifikat, das Entra als aktiv anzeigt.',
  'certificate.differs':
    'Entra zeigt ein anderes Zertifikat als aktiv an ({thumbprint}). Laden Sie die SAML-Seite neu; weicht es dann noch ab, lesen Sie das Zertifikat erneut ein.',
  'certificate.unseen':
    'Die Liste in Entra wurde noch nicht gesehen, daher ist dies nicht bestätigt.',

  'certificate-choice.heading': 'Welches Zertifikat?',
  'certificate-choice.active-known':
    'Es gibt mehrere Zertifikate. Nur das, das Entra als aktiv anzeigt, signiert Anmeldungen; daher kann nur dieses verwendet werden.',
  'certificate-choice.active-unseen':
    'Es gibt mehrere Zertifikate, und die Liste in Entra wurde noch nicht gesehen. Öffnen Sie die SAML-Seite der Anwendung in Entra, um hier zu sehen, welches aktiv ist, oder vergleichen Sie die Fingerabdrücke selbst.',
  'certificate-choice.none-active':
    'Entra zeigt ein anderes Zertifikat als aktiv an ({thumbprint}), das nicht unter diesen ist. Laden Sie die SAML-Seite in Entra neu und lesen Sie das Zertifikat erneut ein.',
  'certificate-choice.active': 'Entra zeigt dieses als aktiv an.',
  'certificate-choice.use': 'Dieses Zertifikat verwenden',
  'certificate-choice.none': 'Keines davon verwenden',

  'certificate-warning.expired':
    'Dieses Zertifikat ist abgelaufen; Anmeldungen können damit fehlschlagen. Klicken Sie in Entra auf „<entra>New Certificate</entra>“, speichern und aktivieren Sie das neue Zertifikat und lesen Sie es ein.',
  'certificate-warning.not-yet-valid':
    'Dieses Zertifikat ist noch nicht gültig; bis dahin können Anmeldungen fehlschlagen. Prüfen Sie die Daten und die Uhr dieses Computers.',
  'certificate-warning.weak-key':
    'Der Schlüssel dieses Zertifikats ist zu kurz, um sicher zu sein. Klicken Sie in Entra auf „<entra>New Certificate</entra>“, speichern und aktivieren Sie das neue Zertifikat und lesen Sie es ein.',

  'certificate-refusal.not-a-certificate':
    'Das ist kein Zertifikat. Klicken Sie in Entra neben „<entra>Certificate (Base64)</entra>“ auf „<entra>Download</entra>“ und lesen Sie diese Datei ein.',
  'certificate-refusal.empty':
    'Der Inhalt ist leer. Klicken Sie in Entra neben „<entra>Certificate (Base64)</entra>“ auf „<entra>Download</entra>“ und lesen Sie diese Datei ein.',
  'certificate-refusal.thumbprint':
    'Das ist nur der Fingerabdruck, an dem man ein Zertifikat erkennt. Klicken Sie in Entra neben „<entra>Certificate (Base64)</entra>“ auf „<entra>Download</entra>“ und lesen Sie diese Datei ein.',
  'certificate-refusal.url':
    'Das ist eine Adresse; von dort wurde nichts gelesen. Klicken Sie auf „<own>certificate.get</own>“ oder laden Sie „<entra>Certificate (Base64)</entra>“ in Entra herunter und lesen Sie die Datei ein.',
  'certificate-refusal.private-key':
    'Darin ist ein privater Schlüssel, der niemanden außer seinem Inhaber etwas angeht. Er wurde nicht aufbewahrt, und auch sonst wurde nichts daraus übernommen. Lesen Sie die Datei aus „<entra>Certificate (Base64)</entra>“ ein.',
  'certificate-refusal.pkcs12':
    'Das ist ein Schlüsselspeicher (PFX), der meist einen privaten Schlüssel enthält. Er wurde nicht aufbewahrt. Lesen Sie die Datei aus „<entra>Certificate (Base64)</entra>“ ein.',
  'certificate-refusal.pkcs7':
    'Das ist ein PKCS #7-Container, kein einzelnes Zertifikat. Klicken Sie in Entra neben „<entra>Certificate (Base64)</entra>“ auf „<entra>Download</entra>“ und lesen Sie diese Datei ein.',
  'certificate-refusal.csr':
    'Das ist eine Zertifikatanforderung, die noch niemand signiert hat. Klicken Sie in Entra neben „<entra>Certificate (Base64)</entra>“ auf „<entra>Download</entra>“ und lesen Sie diese Datei ein.',
  'certificate-refusal.truncated':
    'Ein Teil des Zertifikats fehlt: Es wurde am Anfang oder am Ende abgeschnitten. Kopieren Sie alles von „BEGIN CERTIFICATE“ bis „END CERTIFICATE“ samt diesen beiden Zeilen oder lesen Sie die heruntergeladene Datei ein.',
  'certificate-refusal.damaged':
    'Das sieht wie ein Zertifikat aus, lässt sich aber nicht lesen: Unterwegs wurde etwas geändert oder hinzugefügt. Lesen Sie direkt die heruntergeladene Datei ein.',
  'certificate-refusal.der-as-text':
    'Das ist ein Zertifikat in Binärform, das als Text geöffnet wurde; dabei gingen Zeichen verloren. Lesen Sie direkt die Datei ein oder laden Sie „<entra>Certificate (Base64)</entra>“ herunter.',
  'certificate-refusal.metadata-without-certificate':
    'Diese Metadaten nennen kein Signaturzertifikat. Laden Sie in Entra auf der SAML-Seite der Anwendung „<entra>Federation Metadata XML</entra>“ oder „<entra>Certificate (Base64)</entra>“ herunter und lesen Sie diese Datei ein.',
  'certificate-refusal.other-metadata':
    'Diese Metadaten sind beschädigt oder stammen nicht von Entra, daher wurde kein Zertifikat daraus übernommen. Laden Sie auf der SAML-Seite der Anwendung „<entra>Federation Metadata XML</entra>“ oder „<entra>Certificate (Base64)</entra>“ herunter.',
  'certificate-refusal.placeholder':
    'Das ist ein Platzhalter, den eine neue Anwendung anfangs zeigt. Laden Sie die SAML-Seite neu und lesen Sie dann das Zertifikat erneut ein.',
  'certificate-refusal.too-large':
    'Das ist zu groß für ein Zertifikat und wurde daher nicht gelesen. Lesen Sie die Datei aus „<entra>Certificate (Base64)</entra>“ ein.',
  'certificate-refusal.too-many':
    'Darin sind so viele Zertifikate, dass niemand daraus wählen könnte. Lesen Sie die Datei aus „<entra>Certificate (Base64)</entra>“ ein.',
  'certificate-refusal.permission':
    'Ohne Ihre Erlaubnis darf der Browser Microsofts Metadaten nicht lesen. Klicken Sie erneut und erlauben Sie es oder lesen Sie die Datei ein.',
  'certificate-refusal.no-address':
    'Die Adresse der Metadaten ist noch nicht bekannt. Öffnen Sie die SAML-Seite der Anwendung in Entra und klicken Sie dann erneut.',
  'certificate-refusal.unreachable':
    'Microsofts Metadaten konnten nicht gelesen werden. Prüfen Sie die Verbindung und klicken Sie erneut oder lesen Sie die Datei ein.',
  'certificate-refusal.too-slow':
    'Microsofts Metadaten kamen nicht innerhalb von 10 Sekunden, daher wurde nichts übernommen. Klicken Sie erneut oder lesen Sie die Datei ein.',
  'certificate-refusal.redirected':
    'Die Adresse der Metadaten leitet auf eine andere Adresse um; der Umleitung wurde nicht gefolgt. Klären Sie, wer zwischen Ihnen und Microsoft steht, etwa ein Proxy, der eine Anmeldung verlangt, oder lesen Sie die Datei ein.',
  'certificate-refusal.error-answer':
    'Microsoft hat mit einem Fehler geantwortet, daher wurde nichts übernommen. Laden Sie die SAML-Seite der Anwendung in Entra neu und klicken Sie erneut oder lesen Sie die Datei ein.',
  'certificate-refusal.other-type':
    'Die Antwort ist kein XML, sondern etwas anderes, etwa eine Webseite. Es wurde nichts übernommen. Klären Sie, wer zwischen Ihnen und Microsoft steht, oder lesen Sie die Datei ein.',
  'certificate-refusal.metadata-too-large':
    'Die Antwort ist größer, als Metadaten je sind, und wurde daher nicht zu Ende gelesen. Klicken Sie später erneut oder lesen Sie die Datei ein.',
  'certificate-refusal.declarations':
    'Dieses XML deklariert einen Dokumenttyp oder Entitäten, was Metadaten von Microsoft nie tun. Es wurde nicht gelesen und nichts übernommen. Laden Sie auf der SAML-Seite der Anwendung „<entra>Certificate (Base64)</entra>“ herunter.',
  'certificate-refusal.too-deep':
    'Die Elemente dieses XML sind tiefer verschachtelt als in allen Metadaten. Es wurde nicht gelesen und nichts übernommen. Laden Sie auf der SAML-Seite der Anwendung „<entra>Certificate (Base64)</entra>“ herunter.',
  'certificate-refusal.not-xml':
    'Die Antwort ist kein XML, das sich zu Ende lesen lässt, daher wurde nichts übernommen. Klicken Sie erneut oder lesen Sie die Datei ein.',
  'certificate-refusal.not-metadata':
    'Die Antwort enthält keine Verbundmetadaten, daher wurde nichts übernommen.',
  'certificate-refusal.not-published':
    'Das Zertifikat, das die Seite in Entra zeigt, ist nicht in den Metadaten. Laden Sie die SAML-Seite in Entra neu und klicken Sie erneut.',
  'certificate-refusal.not-saved':
    'Das Zertifikat ist richtig, ließ sich aber nicht speichern. Schließen und öffnen Sie die Seitenleiste und lesen Sie es erneut ein.',
  'certificate-refusal.not-newer':
    'Dieses Zertifikat ist das, das ersetzt werden soll, oder es läuft nicht später ab. Lesen Sie das neue ein, das Sie in Entra erstellt haben.',
  'certificate-refusal.unreadable':
    'Das ließ sich nicht lesen. Versuchen Sie es erneut oder lesen Sie das Zertifikat auf anderem Weg ein.',
  'certificate-refusal.another-tenant':
    'Die Metadaten gehören zu einem anderen Mandanten oder einer anderen Anwendung, daher wurde nichts übernommen.',
};
