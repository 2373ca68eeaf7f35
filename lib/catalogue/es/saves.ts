import type { saves as english } from '../en/saves.ts';
import type { Translated } from '../translated.ts';

/** Pressing what saves a page, and going to a page to fill it at once. */
export const saves: Translated<typeof english> = {
  'fill.and-save': '{fill} y pulsar «{caption}» en {host}',
  'save.not.left-out': '«{caption}» queda en sus manos, porque se omite un campo.',
  'save.not.undecided':
    '«{caption}» queda en sus manos, porque un campo contiene otro valor sobre el que no ha decidido.',
  'save.not.refused':
    '«{caption}» queda en sus manos, porque un campo no se puede rellenar tal como está.',
  'save.outcome.pressed':
    'Se ha pulsado «{caption}». Aquí se dirá lo que la consola ha guardado en cuanto lo muestre.',
  'save.outcome.unknown':
    'Se iba a pulsar «{caption}», y la página se cerró antes de poder confirmarlo. Mire lo que la página muestra ahora como guardado.',
  'save.outcome.not-all-kept':
    'No se ha pulsado «{caption}», porque no todos los campos contienen lo que revisó. Mire los campos y púlselo usted.',
  'save.outcome.another-page':
    'No se ha pulsado «{caption}», porque para entonces había otra página. Vuelva y mire lo que contiene.',
  'save.outcome.missing':
    'No se ha encontrado ningún botón «{caption}» de este formulario. Pulse usted el correcto.',
  'save.outcome.ambiguous':
    'Más de un botón podría ser «{caption}», así que no se ha pulsado ninguno. Pulse usted el correcto.',
  'save.outcome.disabled':
    'La página ha desactivado «{caption}». Mire a qué espera y púlselo usted.',
  'save.outcome.out-of-reach':
    'Algo tapa «{caption}» o no se ve, así que no se ha pulsado. Despeje el camino y púlselo usted.',
  'save.outcome.leads-away':
    '«{caption}» llevaría a otro sitio o a otra ventana, así que no se ha pulsado. Mire bien la página antes de pulsarlo.',
  'save.outcome.others-changed':
    'Usted ha cambiado otro campo de este formulario, que también se guardaría. Mírelo y pulse usted «{caption}».',
  'save.outcome.required-empty':
    'El formulario tiene vacío un campo que necesita, así que no se ha pulsado «{caption}». Rellénelo y púlselo usted.',
  'save.outcome.page-objects':
    'La página rechaza un valor del formulario, así que no se ha pulsado «{caption}». Mire lo que dice y púlselo usted.',
  'errand.go': 'Ir allí y rellenar',
  'errand.go-and-save': 'Ir allí, rellenar y pulsar «{caption}» en {host}',
  'errand.waiting':
    'Esperando «{page}» de {host}. Cuando esté delante y sus campos estén vacíos, se escriben estos valores.',
  'errand.waiting-to-save':
    'Esperando «{page}» de {host}. Cuando esté delante y sus campos estén vacíos, se escriben estos valores y se pulsa «{caption}».',
  'errand.cancel': 'No rellenar',
  'errand.stop.holds':
    'Esta página ya contiene otro valor en {field}, así que no se ha escrito nada. Mírelo abajo.',
  'errand.stop.refused':
    '{field} no se puede rellenar tal como está la página, así que no se ha escrito nada. Mírelo abajo.',
  'errand.stop.changed':
    'Lo que hay que escribir ha cambiado desde que pulsó, así que no se ha escrito nada. Mírelo abajo.',
  'errand.stop.late':
    'La página no apareció a tiempo, así que no se ha escrito nada. Cuando esté delante, revísela y rellénela aquí.',
};
