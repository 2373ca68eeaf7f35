import type { presses as english } from '../en/presses.ts';
import type { Translated } from '../translated.ts';

/** Presses that follow a fill one after another, as they are told before and where they end early. */
export const presses: Translated<typeof english> = {
  'errand.press.tile':
    'Dorthin wechseln, suchen, „{name}“ auswählen und auf {host} „{create}“ klicken',
  'errand.press.person':
    'Dorthin wechseln, suchen, {person} ankreuzen und auf {host} „{select}“ und „{assign}“ klicken',
  'errand.press.reveal':
    'Dorthin wechseln, ausfüllen, „{show}“ klicken, das Kennwort für die Tests behalten und auf {host} „{review}“ und „{create}“ klicken',
  'errand.press.method':
    'Dorthin wechseln, „{method}“ auswählen, wo nach einer Methode gefragt wird, ausfüllen und auf {host} „{caption}“ klicken',
  'errand.press.password':
    'Das Kennwort wird nur im Arbeitsspeicher behalten und hier gezeigt, bis die Tests fertig sind.',
  'errand.waiting-to-press':
    'Warten auf „{page}“ von {host}. Sobald die Seite vorn ist und ihre Felder leer sind, werden diese Werte eingetragen, und danach folgt: {presses}.',
  'press.caption': '„{caption}“',
  'press.stopped.made': 'Bisher erledigt: {presses}.',
  'press.stopped.none': 'Die Felder sind ausgefüllt, geklickt wurde noch nichts.',
  'press.stopped.left': 'Bleibt Ihnen überlassen: {presses}.',
  'press.tile.missing': 'Keine Kachel heißt hier genau „{caption}“.',
  'press.tile.ambiguous':
    'Mehrere Kacheln heißen hier „{caption}“, deshalb wurde keine ausgewählt.',
  'press.person.missing':
    'Keine Zeile ist hier sicher die von {caption} und lässt sich ankreuzen, deshalb wurde niemand angekreuzt.',
  'press.person.ambiguous':
    'Mehrere Zeilen könnten hier die von {caption} sein, deshalb wurde niemand angekreuzt.',
  'save.outcome.others-chosen':
    'Hier könnte noch etwas anderes ausgewählt sein, deshalb ging es mit „{caption}“ nicht weiter. Sehen Sie nach, was ausgewählt ist, und machen Sie dann selbst weiter.',
  'save.outcome.not-shown':
    'Die Seite zeigt bei „{caption}“ nicht, was Sie geprüft haben, deshalb wurde nicht geklickt. Sehen Sie genau hin und klicken Sie dann selbst.',
  'save.outcome.unread':
    'Das Kennwort wurde nicht sichtbar oder konnte nicht behalten werden, deshalb wurde nichts weiter geklickt. Notieren Sie es und machen Sie dann selbst weiter.',
};
