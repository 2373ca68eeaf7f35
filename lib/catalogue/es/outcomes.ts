import type { outcomes as source } from '../en/outcomes.ts';
import type { Translated } from '../translated.ts';

/** What came of each field, and why something could not be carried out. */
export const outcomes: Translated<typeof source> = {
  'outcome.filled': 'Escrito y conservado.',
  'outcome.already': 'Ya era correcto.',
  'outcome.changed': 'La página lo ha conservado en otra forma. Compárelo antes de guardar.',
  'outcome.not-kept':
    'La página no lo ha conservado. Copie el valor, péguelo allí usted y compruebe si se mantiene.',
  'outcome.put-back': 'Se ha restaurado lo que contenía antes.',
  'outcome.missing': 'El campo ya no estaba. Copie el valor y péguelo.',
  'outcome.ambiguous': 'Encajaba más de un campo, así que no se ha escrito nada.',
  'outcome.proposed':
    'Solo una descripción importada que usted no ha confirmado dice que este es el campo, así que no se ha escrito nada. Mírelo en la página y pulse «<own>repair.confirm.short</own>».',
  'outcome.not-editable': 'No se ha podido modificar el campo.',
  'outcome.disabled':
    'La página ha desactivado el campo, así que no se ha escrito nada. Compruebe a qué espera y rellene de nuevo.',
  'outcome.read-only':
    'Ahora la página no permite a nadie modificar el campo, así que no se ha escrito nada. Compruebe a qué espera y rellene de nuevo.',
  'outcome.hidden':
    'La página oculta el campo, así que no se ha escrito nada. Haga que se muestre y rellene de nuevo.',
  'outcome.too-small':
    'El campo es demasiado pequeño para que lo use una persona, así que no se ha escrito nada. Copie el valor y péguelo donde corresponde.',
  'outcome.transparent':
    'El campo no se ve, así que no se ha escrito nada. Copie el valor y péguelo donde corresponde.',
  'outcome.clipped':
    'El campo está en un lugar al que no se llega desplazando la página, así que no se ha escrito nada. Haga que se vea y rellene de nuevo.',
  'outcome.covered':
    'Algo tapa el campo, como una sugerencia o un cuadro de diálogo, así que no se ha escrito nada. Ciérrelo y rellene de nuevo.',
  'outcome.changed-since-review':
    'El campo había cambiado desde que lo revisó, así que no se ha escrito nada. Mírelo de nuevo.',
  'outcome.option-missing': 'La lista ya no tiene esta entrada.',
  'outcome.open-it-first':
    'Su botón podría enviar el formulario, así que no se ha pulsado. Púlselo usted y rellene de nuevo.',
  'outcome.another-page': 'Para entonces había otra página, así que no se ha escrito nada.',

  'failure.no-setup': 'Ya no hay ninguna configuración en curso. Empiece de nuevo.',
  'failure.not-a-company': 'Esta no es la dirección del sitio de Image Relay de una empresa.',
  'failure.another-setup':
    'Entretanto, otra configuración ha pasado a primer plano, así que no se ha cambiado nada. Vuelva a la configuración que quería y pulse de nuevo.',
  'failure.setup-gone': 'Esta configuración ya no existe. Se eliminó, quizá en otra ventana.',
  'failure.setup-unreadable':
    'Esta configuración no se puede leer: está dañada, o la escribió una versión más reciente de esta extensión. Se ha dejado como estaba. Actualice la extensión e inténtelo de nuevo.',
  'failure.plan-changed':
    'La página o los valores han cambiado desde que los revisó, así que no se ha escrito nada. Revíselos de nuevo.',
  'failure.page-gone':
    'La página que revisó ya no está, así que no se ha escrito nada. Ábrala de nuevo.',
  'failure.page-left':
    'La página desapareció mientras se rellenaba. Ábrala de nuevo: lo que muestre entonces indica qué se ha escrito.',
  'failure.another-place':
    'La pestaña ha pasado a otra página o entrada desde que la revisó, así que no se ha escrito nada. Revise lo que hay ahora.',
  'failure.not-a-control':
    'Lo que ha elegido no puede ser este campo, o hay una objeción sobre la que no se le ha consultado. Señálelo de nuevo.',
  'failure.not-saved':
    'El navegador no ha podido guardar esto. Libere espacio en disco e inténtelo de nuevo.',
  'failure.not-understood':
    'Uno de los valores tiene una forma que no se puede usar. Corríjalo e inténtelo de nuevo.',
  'failure.no-answer':
    'La extensión se detuvo antes de poder responder. Mire lo que muestra ahora el panel y pulse de nuevo donde falte algo. Si eso no ayuda, cierre el panel y ábralo de nuevo.',
};
