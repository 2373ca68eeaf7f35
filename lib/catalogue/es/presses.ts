import type { presses as english } from '../en/presses.ts';
import type { Translated } from '../translated.ts';

/** Presses that follow a fill one after another, as they are told before and where they end early. */
export const presses: Translated<typeof english> = {
  'errand.press.tile': 'Ir allí, buscar, elegir «{name}» y pulsar «{create}» en {host}',
  'errand.press.person':
    'Ir allí, buscar, marcar {person} y pulsar «{select}» y «{assign}» en {host}',
  'errand.press.reveal':
    'Ir allí, rellenar, pulsar «{show}», guardar la contraseña para las pruebas y pulsar «{review}» y «{create}» en {host}',
  'errand.press.method':
    'Ir allí, elegir «{method}» si se pide un método, rellenar y pulsar «{caption}» en {host}',
  'errand.press.password':
    'La contraseña solo se guarda en memoria, y se muestra aquí hasta que terminen las pruebas.',
  'errand.waiting-to-press':
    'Esperando «{page}» de {host}. Cuando esté delante y sus campos estén vacíos, se escriben estos valores, y después sigue esto: {presses}.',
  'press.caption': '«{caption}»',
  'press.stopped.made': 'Hecho hasta ahora: {presses}.',
  'press.stopped.none': 'Los campos están rellenados, y todavía no se ha pulsado nada.',
  'press.stopped.left': 'Queda en sus manos: {presses}.',
  'press.tile.missing': 'Ningún icono se llama aquí exactamente «{caption}».',
  'press.tile.ambiguous':
    'Más de un icono se llama aquí «{caption}», así que no se ha elegido ninguno.',
  'press.person.missing':
    'Ninguna fila es aquí con certeza la de {caption} y se puede marcar, así que no se ha marcado a nadie.',
  'press.person.ambiguous':
    'Más de una fila podría ser la de {caption}, así que no se ha marcado a nadie.',
  'save.outcome.others-chosen':
    'Puede que aquí haya algo más elegido, así que no se ha seguido con «{caption}». Mire lo que está elegido y siga usted.',
  'save.outcome.not-shown':
    'La página no muestra junto a «{caption}» lo que usted revisó, así que no se ha pulsado. Mírela bien y púlselo usted.',
  'save.outcome.unread':
    'La contraseña no se ha mostrado o no se ha podido guardar, así que no se ha pulsado nada más. Anótela y siga usted.',
};
