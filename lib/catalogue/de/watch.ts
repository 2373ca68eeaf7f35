import type { watch as source } from '../en/watch.ts';
import type { Translated } from '../translated.ts';

/** The watch over the certificate in Image Relay: reminders, the calendar, and what Microsoft publishes. */
export const watch: Translated<typeof source> = {
  'reminder.heading': 'Erinnerungen an Zertifikate',
  'reminder.next':
    'Tauschen Sie es vor diesem Tag aus: Mit einem abgelaufenen kann sich niemand anmelden.',
  'reminder.next.expired':
    'Ersetzen Sie es so bald wie möglich, zu einer Zeit, in der Sie beide Konsolen vor sich haben.',
  'reminder.dismiss': 'Ausblenden',
  'reminder.dismiss.name': 'Erinnerung für {host} ausblenden',
  'watch.heading': 'Das Zertifikat in Image Relay',
  'watch.until': 'Gültig bis {at, date, long}.',
  'watch.how':
    'Der Assistent erinnert Sie 60, 30 und 7 Tage vorher, an seinem Symbol in der Symbolleiste und hier.',
  'watch.notify': 'Auch Benachrichtigungen erlauben',
  'watch.notify.on': 'Benachrichtigungen sind erlaubt. Sie kommen mit jeder Erinnerung.',
  'watch.notify.refused':
    'Der Browser hat Benachrichtigungen nicht erlaubt. Das Symbol und diese Seitenleiste erinnern Sie weiterhin; klicken Sie erneut, wenn Sie es sich anders überlegen.',
  'watch.calendar': 'Termine für Ihren Kalender speichern',
  'watch.calendar.saved':
    'Die Datei wurde dem Browser zum Speichern übergeben. Öffnen Sie sie mit Ihrem Kalender.',
  'watch.calendar.none':
    'Es gibt keinen Termin mehr, an den zu erinnern wäre: Ersetzen Sie das Zertifikat.',
  'watch.calendar.failed':
    'Die Datei ließ sich nicht erstellen. Schließen und öffnen Sie die Seitenleiste und klicken Sie erneut.',
  'watch.ask': 'Jetzt Microsofts Metadaten ansehen',
  'watch.ask.why':
    'Liest einmal Microsofts öffentliche Metadaten dieser Anwendung. Der Browser bittet Sie, den Zugriff auf den Anmeldehost zu erlauben; ein Cookie wird nicht gesendet.',
  'watch.ask.needs':
    'Öffnen Sie zuerst die SAML-Seite der Anwendung in Entra: Dort wird die Adresse der Metadaten gelesen.',
  'watch.ask.busy': 'Metadaten werden gelesen …',
  'watch.asked': 'Abgefragt am {at, date, medium}, {at, time, short}.',
  'metadata-news.unchanged':
    'Microsoft veröffentlicht das Zertifikat, das in Image Relay steht, und kein neueres. Es ist nichts zu tun.',
  'metadata-news.new-beside':
    'Neben dem Zertifikat in Image Relay ist ein neues erschienen. Anmeldungen funktionieren, solange Entra es nicht aktiviert. Vereinbaren Sie einen Zeitpunkt, setzen Sie das neue in Image Relay ein und aktivieren Sie es direkt danach in Entra.',
  'metadata-news.replaced':
    'Microsoft veröffentlicht das Zertifikat in Image Relay nicht mehr. Anmeldungen schlagen fehl, bis Image Relay das veröffentlichte hat: Setzen Sie es jetzt dort ein.',
  'metadata-news.none-left':
    'Microsoft veröffentlicht für diese Anwendung kein Zertifikat. Anmeldungen schlagen fehl. Öffnen Sie „<entra>SAML Certificates</entra>“ auf der Seite der Anwendung in Entra und sehen Sie nach, was daraus geworden ist.',
  'metadata-news.other': '{thumbprint}, gültig von {from, date, medium} bis {to, date, medium}',
  'calendar.name': 'Einmaliges Anmelden von {host}',
  'calendar.ahead':
    '{host}: Das Zertifikat läuft in {days, plural, one {# Tag} other {# Tagen}} ab',
  'calendar.end': '{host}: Das Zertifikat läuft jetzt ab',
  'calendar.description':
    'Das Signaturzertifikat in Image Relay läuft am {at, date, long} ab. Fingerabdruck: {thumbprint}. Ersetzen Sie es vorher: Setzen Sie das neue in Image Relay ein, aktivieren Sie es sofort in Entra und testen Sie eine Anmeldung.',
  'rollover.start': 'Zertifikat jetzt wechseln',
  'rollover.start.why':
    'Führt in der Reihenfolge hindurch, in der Anmeldungen so lange wie möglich funktionieren.',
};
