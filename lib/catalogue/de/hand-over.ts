import type { handOver as source } from '../en/hand-over.ts';
import type { Translated } from '../translated.ts';

/** Handing one console's half of a setup to whoever sets up the other one, and taking it. */
export const handOver: Translated<typeof source> = {
  'hand-over.heading': 'Übergeben oder übernehmen',
  'hand-over.what':
    'Wenn eine Person Entra einrichtet und eine andere Image Relay, übergibt jede, was die andere braucht. Kennwörter gehören nie dazu.',
  'hand-over.export': 'An jemand anderen übergeben',
  'hand-over.make.entra': 'Übergeben, was Entra zeigt',
  'hand-over.make.image-relay': 'Übergeben, was Image Relay zeigt',
  'hand-over.nothing.entra':
    'Von Entra ist noch nichts bekannt, das übergeben werden kann. Öffnen Sie dort zuerst die SAML-Seite der Anwendung.',
  'hand-over.nothing.image-relay':
    'Von Image Relay ist noch nichts bekannt, das übergeben werden kann. Öffnen Sie dort zuerst „<relay>Single Sign On Settings</relay>“.',
  'hand-over.read-first':
    'Lesen Sie es vor dem Senden: Es nennt Ihren Mandanten, Ihre Website und den Testbenutzer.',
  'hand-over.text': 'Was die Übergabe sagt',
  'hand-over.copy': 'E-Mail-Text kopieren',
  'hand-over.save': 'Übergabe als Datei speichern',

  'hand-over.mail.greeting.entra':
    'Dies sind die Werte aus Entra für das einmalige Anmelden bei {host}. Sie werden in Image Relay gebraucht.',
  'hand-over.mail.greeting.image-relay':
    'Dies sind die Werte aus Image Relay auf {host} für das einmalige Anmelden. Sie werden in Entra gebraucht.',
  'hand-over.mail.compare':
    'Rufen Sie vor der Verwendung den Absender unter einer Ihnen bekannten Nummer an und vergleichen Sie:',
  'hand-over.mail.how':
    'Fügen Sie diese ganze Nachricht in SSO Setup Assistant unter „<own>hand-over.import</own>“ ein. Die Prüfsumme findet Schäden unterwegs und keine Fälschung; lassen Sie den Anruf also nicht weg.',

  'hand-over.import': 'Übernehmen, was jemand gesendet hat',
  'hand-over.import.why':
    'Zuerst wird gezeigt, was darin steht. Nichts wird übernommen, bevor Sie es sagen.',
  'hand-over.file': 'Datei auswählen',
  'hand-over.paste': 'Oder Nachricht einfügen',
  'hand-over.look': 'Ansehen, was darin steht',
  'hand-over.problem.too-large':
    'Dies ist größer als jede Übergabe und wurde daher nicht gelesen. Wählen Sie die Datei, die der Absender gespeichert hat, oder fügen Sie nur die Nachricht ein.',
  'hand-over.problem.not-json':
    'Darin steht keine Übergabe. Fügen Sie die ganze Nachricht mit ihren Zeilen aus Buchstaben und Ziffern ein oder wählen Sie die Datei.',
  'hand-over.problem.another-format':
    'Diese Datei enthält etwas anderes als eine Übergabe; nichts wurde übernommen. Fragen Sie den Absender, welche Datei er unter „<own>hand-over.save</own>“ gespeichert hat.',
  'hand-over.problem.newer-version':
    'Eine neuere Version dieser Erweiterung hat sie erstellt; sie wurde nicht gelesen. Aktualisieren Sie die Erweiterung und übernehmen Sie dann erneut.',
  'hand-over.problem.damaged':
    'Sie wurde unterwegs beschädigt oder gekürzt: Prüfsumme oder Form stimmen nicht, daher wurde nichts übernommen. Bitten Sie den Absender um die Datei selbst.',
  'hand-over.problem.contradicts-itself':
    'Ihre Werte gehören zu verschiedenen Mandanten, Anwendungen oder Websites; nichts wurde übernommen. Bitten Sie den Absender, die Seiten noch einmal zu öffnen und erneut zu übergeben.',
  'hand-over.problem.another-company':
    'Sie ist für {given}, und diese Einrichtung ist für {host}; nichts wurde übernommen. Fragen Sie den Absender, ob es die richtige ist.',
  'hand-over.problem.another-tenant':
    'Sie nennt einen anderen Entra-Mandanten als den, den Ihre eigene Konsole gezeigt hat; nichts wurde übernommen. Fragen Sie den Absender, welcher gemeint ist.',
  'hand-over.problem.another-application':
    'Sie nennt eine andere Anwendung in Entra als die dieser Einrichtung; nichts wurde übernommen. Fragen Sie den Absender, welche gemeint ist.',

  'hand-over.preview': 'Was sie bringen würde',
  'hand-over.preview.side.entra':
    'Von der Person, die Entra einrichtet, erstellt am {at, date, medium} um {at, time, short}.',
  'hand-over.preview.side.image-relay':
    'Von der Person, die Image Relay einrichtet, erstellt am {at, date, medium} um {at, time, short}.',
  'hand-over.preview.begins': 'Mit der Übernahme beginnt eine Einrichtung für {host}.',
  'hand-over.preview.call':
    'Rufen Sie den Absender unter einer Ihnen bekannten Nummer an und lassen Sie sich dies am Telefon vorlesen:',
  'hand-over.preview.checksum':
    'Die Prüfsumme stimmt: Unterwegs wurde nichts beschädigt. Über den Verfasser sagt sie nichts. Bis eine Konsole oder Microsofts Metadaten einen Wert ebenfalls zeigen, gilt er als nicht bestätigt.',
  'hand-over.preview.values': 'Werte',
  'hand-over.preview.names': 'Namen',
  'hand-over.preview.steps':
    '{count, plural, one {Laut Absender ist dort ein Schritt erledigt.} other {Laut Absender sind dort # Schritte erledigt.}}',
  'hand-over.effect.new': 'Neu',
  'hand-over.effect.same': 'Derselbe Wert wie bei Ihnen',
  'hand-over.effect.replaces': 'Tritt an die Stelle von: {now}',
  'hand-over.effect.stays': 'Nicht übernommen, Ihr eigener Wert bleibt: {now}',
  'hand-over.take': 'Es stimmt überein: übernehmen',
  'hand-over.leave': 'Nicht übernehmen',
  'hand-over.taken':
    'Übernommen. Was noch nichts bestätigt, ist überall gekennzeichnet, wo es verwendet wird.',
};
