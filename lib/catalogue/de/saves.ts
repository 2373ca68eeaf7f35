import type { saves as english } from '../en/saves.ts';
import type { Translated } from '../translated.ts';

/** Pressing what saves a page, and going to a page to fill it at once. */
export const saves: Translated<typeof english> = {
  'fill.and-save': '{fill} und auf {host} „{caption}“ klicken',
  'save.not.left-out': '„{caption}“ bleibt Ihnen überlassen, weil ein Feld ausgelassen wird.',
  'save.not.undecided':
    '„{caption}“ bleibt Ihnen überlassen, weil ein Feld einen anderen Wert enthält, über den Sie noch nicht entschieden haben.',
  'save.not.refused':
    '„{caption}“ bleibt Ihnen überlassen, weil ein Feld so nicht ausgefüllt werden kann.',
  'save.outcome.pressed':
    '„{caption}“ wurde geklickt. Was die Konsole gespeichert hat, steht hier, sobald sie es zeigt.',
  'save.outcome.unknown':
    '„{caption}“ sollte geklickt werden, und die Seite verschwand, bevor sie das bestätigen konnte. Sehen Sie nach, was die Seite jetzt als gespeichert zeigt.',
  'save.outcome.not-all-kept':
    '„{caption}“ wurde nicht geklickt, weil nicht jedes Feld enthält, was Sie geprüft haben. Sehen Sie die Felder an und klicken Sie dann selbst.',
  'save.outcome.another-page':
    '„{caption}“ wurde nicht geklickt, weil dort inzwischen eine andere Seite stand. Gehen Sie zurück und sehen Sie nach, was sie enthält.',
  'save.outcome.missing':
    'Es fand sich keine Schaltfläche „{caption}“, die zu diesem Formular gehört. Klicken Sie selbst auf die richtige.',
  'save.outcome.ambiguous':
    'Mehrere Schaltflächen könnten „{caption}“ sein, deshalb wurde keine geklickt. Klicken Sie selbst auf die richtige.',
  'save.outcome.disabled':
    'Die Seite hat „{caption}“ gesperrt. Sehen Sie nach, worauf sie wartet, und klicken Sie dann selbst.',
  'save.outcome.out-of-reach':
    'Etwas liegt über „{caption}“, oder es ist nicht zu sehen, deshalb wurde nicht geklickt. Machen Sie den Weg frei und klicken Sie selbst.',
  'save.outcome.leads-away':
    '„{caption}“ würde zu einer anderen Website oder in ein anderes Fenster führen und wurde nicht geklickt. Sehen Sie die Seite genau an, bevor Sie klicken.',
  'save.outcome.others-changed':
    'Sie haben ein anderes Feld dieses Formulars geändert, das mitgespeichert würde. Sehen Sie es an und klicken Sie dann selbst auf „{caption}“.',
  'save.outcome.required-empty':
    'Ein Feld, das das Formular braucht, ist leer, deshalb wurde „{caption}“ nicht geklickt. Füllen Sie es aus und klicken Sie dann selbst.',
  'save.outcome.page-objects':
    'Die Seite beanstandet einen Wert des Formulars, deshalb wurde „{caption}“ nicht geklickt. Sehen Sie nach, was sie sagt, und klicken Sie dann selbst.',
  'errand.go': 'Dorthin wechseln und ausfüllen',
  'errand.go-and-save': 'Dorthin wechseln, ausfüllen und auf {host} „{caption}“ klicken',
  'errand.waiting':
    'Warten auf „{page}“ von {host}. Sobald die Seite vorn ist und ihre Felder leer sind, werden diese Werte eingetragen.',
  'errand.waiting-to-save':
    'Warten auf „{page}“ von {host}. Sobald die Seite vorn ist und ihre Felder leer sind, werden diese Werte eingetragen und „{caption}“ geklickt.',
  'errand.cancel': 'Doch nicht ausfüllen',
  'errand.stop.holds':
    'In {field} steht auf dieser Seite schon etwas anderes, deshalb wurde nichts eingetragen. Sehen Sie es unten an.',
  'errand.stop.refused':
    '{field} kann auf der Seite so nicht ausgefüllt werden, deshalb wurde nichts eingetragen. Sehen Sie es unten an.',
  'errand.stop.changed':
    'Was einzutragen ist, hat sich seit Ihrem Klick geändert, deshalb wurde nichts eingetragen. Sehen Sie es unten an.',
  'errand.stop.late':
    'Die Seite erschien nicht rechtzeitig, deshalb wurde nichts eingetragen. Sobald sie vorn ist, prüfen und füllen Sie sie hier.',
};
