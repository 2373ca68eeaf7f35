import type { fills as source } from '../en/fills.ts';
import type { Translated } from '../translated.ts';

/** What became of what was filled: in the page, after it was saved, and when it was taken back. */
export const fills: Translated<typeof source> = {
  'changed.spaces': 'Solo difieren los espacios.',
  'changed.letter-case': 'Solo difieren las mayúsculas y minúsculas.',
  'changed.spaces-and-case': 'Solo difieren los espacios y las mayúsculas y minúsculas.',
  'changed.certificate-form': 'Es el mismo certificado, con las líneas dispuestas de otro modo.',

  'saved.saved': 'Guardado, según muestra la consola.',
  'saved.saved-changed': 'Guardado en otra forma.',
  'saved.saved-other':
    'La consola muestra otra cosa como guardada. Si aún no ha guardado el formulario, guárdelo; si no, rellénelo de nuevo y compruebe si se mantiene.',
  'saved.shows': 'Muestra',

  'fill.undo': 'Restaurar todo',
  'outcome.left': 'Ahora contiene otra cosa, así que se ha dejado como estaba.',

  'filled.heading': 'Lo que ha escrito el asistente',
  'filled.count': '{count, plural, one {# campo} many {# de campos} other {# campos}}',
  'filled.not-seen': 'Aún no se ha visto guardado.',

  'originals.heading': 'Lo que había antes',
  'originals.intro':
    'Se conserva hasta que se elimine la configuración. Lo que se rellenó en un campo vacío no aparece.',
  'originals.copy': 'Copiar lo que había en {field}',
  'originals.at': 'visto antes de rellenar por primera vez, {at, date, medium}, {at, time, short}',

  'test-password.heading': 'Contraseña del usuario de prueba',
  'test-password.why':
    'Si lo desea, el asistente la conserva para la prueba. Permanece solo en la memoria de este navegador: nunca se guarda, se exporta ni se entrega a una página, y desaparece cuando se han superado todas las pruebas, cuando se elimina la configuración o cuando se cierra el navegador.',
  'test-password.label': 'Contraseña',
  'test-password.keep': 'Conservar para la prueba',
  'test-password.kept': 'Conservada para la prueba, solo en memoria.',
  'test-password.show': 'Mostrar la contraseña',
  'test-password.hide': 'Ocultar la contraseña',
  'test-password.copy': 'Copiar la contraseña del usuario de prueba',
  'test-password.forget': 'Olvidar la contraseña',
  'test-password.masked': 'oculta',
};
