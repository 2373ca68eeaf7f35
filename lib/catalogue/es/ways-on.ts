import type { waysOn as source } from '../en/ways-on.ts';
import type { Translated } from '../translated.ts';

/** What the panel says when the admin goes on by hand where the page does not show what was expected. */
export const waysOn: Translated<typeof source> = {
  'look.busy': 'Buscando de nuevo…',
  'look.gone':
    'Nueva búsqueda a las {at, time, medium}: la página no ha respondido. Recárguela y busque de nuevo.',
  'look.unknown':
    'Nueva búsqueda a las {at, time, medium}: esta página sigue sin reconocerse. Elija otra opción.',
  'look.page': 'Nueva búsqueda a las {at, time, medium}: esta página es «{page}».',
  'look.found': 'Nueva búsqueda a las {at, time, medium}: ya está todo lo que necesita el paso.',
  'look.missing':
    'Nueva búsqueda a las {at, time, medium}: aún no se encuentra con certeza: {fields}. Elija otra opción.',

  'repair.confirm': 'Usarlo para {field}',
  'repair.confirm.short': 'Usarlo',
  'repair.confirm.hint': 'Importado para {field}: ¿es esto? Confírmelo en el panel',
  'repair.button': 'Esto se pulsa y no se rellena, así que no hay ningún valor que copiar.',
  'repair.nothing-to-point':
    'Este paso está hecho en cuanto se abre su página, así que no hay nada que señalar ni copiar. La página está aquí: {where}.',
  'repair.open': 'Llevarme allí',

  'give.label': '{field}, copiado de la página',
  'give.hint': 'Cópielo en la página y péguelo aquí. Se comprueba antes de usarlo.',
  'give.use': 'Usar el valor para {field}',
  'give.use.short': 'Usar el valor',

  'export.read':
    'El archivo contiene rótulos y encabezados tal como figuran en las páginas, y pueden nombrar a su empresa o a su personal. Léalo antes de compartirlo.',
  'export.text': 'Lo que contiene la exportación',
  'export.save': 'Guardar la exportación',

  'failure.not-this-value':
    'Lo que ha pegado no tiene la forma de este valor, así que no se ha tomado. Cópielo otra vez de la página, entero y sin nada más.',
  'failure.seen-meanwhile':
    'Entretanto, una página ha mostrado otro valor, así que no se ha tomado lo que ha pegado. Compare los dos en «<own>values.heading</own>».',
  'failure.foreign-host':
    'La dirección que ha pegado no está en su sitio de Image Relay, así que no se ha tomado. Cópiela de la página de su propio sitio.',
  'failure.same-address':
    'La dirección que ha pegado es la del otro valor, así que no se ha tomado. La Metadata URL y la Assertion Consumer URL nunca son iguales: copie cada una de su lugar.',
  'failure.tenants-disagree':
    'La dirección que ha pegado pertenece a un inquilino distinto del de los valores conocidos hasta ahora, así que no se ha tomado. Cópiela de la página de la aplicación de esta configuración.',
  'failure.another-application':
    'La dirección que ha pegado pertenece a otra aplicación, así que no se ha tomado. Cópiela de la página de la aplicación de esta configuración.',
};
