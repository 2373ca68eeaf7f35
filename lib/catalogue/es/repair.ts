import type { repair as source } from '../en/repair.ts';
import type { Translated } from '../translated.ts';

/** What the panel says where a page does not show what was expected, and what it says in the page. */
export const repair: Translated<typeof source> = {
  'repair.page': 'No se reconoce esta página',
  'repair.fields': 'No se ha encontrado todo aquí',
  'repair.looked.page':
    'El asistente ha buscado «{page}». Si aún va de camino, continúe. Si ya está allí, elija una opción de abajo.',
  'repair.looked.fields': 'En «{page}» ha buscado {fields}.',
  'repair.instead.headings': 'Ha encontrado una página con los encabezados {headings}.',
  'repair.instead.nothing': 'Ha encontrado una página sin ningún encabezado.',
  'repair.instead.none': '{field}: no se ha encontrado nada parecido.',
  'repair.instead.several': '{field}: encaja más de uno, {near}. No se toca ninguno.',
  'repair.instead.others': '{field}: solo se ha encontrado {near}.',
  'repair.again': 'Buscar de nuevo',
  'repair.point': 'Señalar {field}',
  'repair.point.short': 'Señalar',
  'repair.by-hand': 'He hecho este paso manualmente',
  'repair.pointing': 'Elija «{field}» en la página. Con el teclado, pulse F6 para llegar a ella.',
  'repair.pointing.cancel': 'Cancelar',
  'repair.hint':
    'Elija el control para «{field}»: haga clic en él, o pulse Tab y Entrar. Esc cancela. No se escribe ni se pulsa nada.',

  'objection.heading': '¿Seguro que esto es {field}?',
  'objection.chosen': 'Ha elegido «{caption}».',
  'objection.look-alike': 'Su texto o su posición indican que es otra cosa.',
  'objection.other-side':
    'Parece pertenecer al proveedor de servicios, el propio Image Relay. Lo que proporciona Entra no va ahí.',
  'objection.other-kind': 'No es el tipo de control que requiere {field}.',
  'objection.other-value': 'Lo que contiene u ofrece ahora es otra cosa.',
  'objection.other-field': 'El asistente lo conoce como otro campo de esta página.',
  'objection.unsaid':
    'Ni su texto ni su encabezado indican de quién es. El proveedor de servicios tiene un cuadro propio como este, y lo que proporciona Entra no va ahí.',
  'objection.again': 'Elegir otro',
  'objection.use': 'Usarlo de todos modos',

  'learned.heading': 'Lo que ha mostrado al asistente',
  'learned.none': 'Nada todavía. Si no se encuentra un campo, puede señalarlo.',
  'learned.place': '{page}, {host}',
  'learned.as': 'Mostrado como: {caption}',
  'learned.proposal': 'Importado. No se usa antes de que usted lo confirme.',
  'learned.use': 'Usar esto para {field}',
  'learned.use.short': 'Usar esto',
  'learned.forget': 'Olvidar {field}',
  'learned.forget.short': 'Olvidar',
  'learned.export': 'Exportar como archivo',
  'learned.import': 'Importar un archivo',
  'learned.imported':
    '{count, plural, one {Se ha leído # descripción.} many {Se han leído # de descripciones.} other {Se han leído # descripciones.}} Lo que usted mostró se queda como está.',
  'learned.problem.not-json': 'Este no es un archivo exportado aquí.',
  'learned.problem.another-format': 'Este archivo contiene otra cosa.',
  'learned.problem.newer-version':
    'Este archivo lo escribió una versión más reciente. Actualice la extensión e impórtelo de nuevo.',
  'learned.problem.damaged':
    'Este archivo está dañado o se ha modificado, así que no se ha tomado nada de él.',

  'report.heading': 'Informar de cómo es esta página',
  'report.what':
    'Para los autores de este asistente, en el caso de páginas que aún no conoce: un archivo con la estructura de la página y los rótulos conocidos. De todos los demás textos solo contiene su longitud y su sistema de escritura. Se guarda en su equipo y no se envía a ninguna parte.',
  'report.make': 'Crear el archivo',
  'report.nothing': 'Ponga primero en primer plano una página de una de las consolas.',
  'report.failed': 'No se ha podido describir la página. Recárguela e inténtelo de nuevo.',
  'report.made': 'Léalo antes de compartirlo ({size} KB):',
  'report.text': 'Lo que contiene el archivo',
  'report.release':
    'Rótulos que más ayudan si se comunican. Marque solo los que no nombren a nadie:',
  'report.save': 'Guardar el archivo',

  'highlight.fill': '{field}: pulse «Rellenar» en el panel',
  'highlight.review': '{field} contiene otro valor: decida en el panel',
  'highlight.press': 'Pulse esto',
  'highlight.switch': 'Resaltar el lugar en la página',
};
