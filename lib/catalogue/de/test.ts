import type { test as source } from '../en/test.ts';
import type { Translated } from '../translated.ts';

/** How a test of single sign-on is watched, and what it showed. */
export const test: Translated<typeof source> = {
  'test.watching': 'Der Assistent beobachtet den Test',
  'test.watching.blind':
    'Der Assistent darf Microsofts Anmeldung nicht sehen und beobachtet daher nur, was bei Image Relay geschieht. Zeigt Microsoft einen Fehler, geben Sie unten dessen Nummer ein.',
  'test.seen.request': 'Image Relay hat bei Entra angefragt',
  'test.seen.error': 'Microsoft hat AADSTS{code} gezeigt',
  'test.seen.response': 'Entra hat geantwortet',
  'test.seen.signed-in': 'In Image Relay angemeldet: {email}',
  'test.seen.nothing': 'Noch nichts gesehen. Machen Sie in dem Tab weiter, der geöffnet wurde.',
  'test.ended-here': 'Der Test ist hier zu Ende',
  'test.stop': 'Nicht mehr beobachten',

  'test.result': 'Was der Test gezeigt hat',
  'test.result.at': '{kind}, {at, date, medium}, {at, time, short}',
  'test.result.stale':
    'Seitdem haben sich Einstellungen geändert: {settings}. Über die jetzigen sagt dieses Ergebnis nichts; testen Sie erneut.',
  'test.result.by-hand': 'Von Hand angegeben',
  'test.result.others': 'Außerdem anzusehen',
  'test.result.found': 'Gefunden',
  'test.result.expected': 'Erwartet',
  'test.result.nothing-found': 'nichts',
  'test.result.was-right':
    'Als der Wert zuletzt gesehen wurde, war er richtig: {value}. Er kann sich seitdem geändert haben; sehen Sie sich die Seite noch einmal an.',
  'test.result.dismiss': 'Ergebnis schließen',
  'test.go': 'Zu „{step}“ wechseln',
  'test.logout.choose': 'Von jetzt an diese Logout URL verwenden',
  'test.logout.back': 'Wieder die Logout URL verwenden, die Entra zeigt',

  'test.arrived': 'Was angekommen ist, Zeile für Zeile',
  'test.expected': 'erwartet: {value}',
  'test.clock': 'Uhr dieses Computers dabei: {value}',
  'test.raw': 'Die Nachrichten selbst',
  'test.raw.warning':
    'Sie enthalten Namen und Adressen der Person, die sich angemeldet hat. Nichts davon wird aufbewahrt, wenn diese Seitenleiste geschlossen ist.',
  'test.raw.request': 'Anforderung',
  'test.raw.response': 'Antwort',
  'test.raw.show': 'Nachrichten anzeigen',
  'test.copy-for-support': 'Für den Support kopieren, ohne Namen von Personen',
  'test.copy-for-support.why':
    'In der Kopie für den Support stehen Platzhalter statt Namen und Adressen, daher passt darin keine Signatur mehr.',

  'test.tell': 'Anderswo getestet? Geben Sie das Ergebnis an',
  'test.tell.code': 'Nummer von Microsofts Fehler, etwa AADSTS50105',
  'test.tell.symptom': 'Oder was Sie sehen',
  'test.tell.symptom.none': 'Passendes auswählen',
  'test.tell.look': 'Zeigen, was es bedeutet',
  'test.tell.not-a-code':
    'Das ist nicht die Nummer eines Fehlers von Microsoft: Die hat fünf bis acht Ziffern.',

  'test.sign-out.heading': 'Abmelden testen',
  'test.sign-out.why':
    'Vielleicht leitet Image Relay den Browser nur zur Logout URL; dann endet die Adresse, die Entra zeigt, mit einem Fehler. Starten Sie den Test und melden Sie sich in dem Tab, der sich öffnet, als Testbenutzer bei Image Relay ab.',
  'test.sign-out.start': 'Test des Abmeldens starten',
  'test.kind.sp': 'Sign on URL',
  'test.kind.test': '„<entra>Test this application</entra>“',
  'test.kind.tile': '„Meine Apps“',
  'test.kind.sign-out': 'Abmelden',
};
