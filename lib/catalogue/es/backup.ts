import type { backup as source } from '../en/backup.ts';
import type { Translated } from '../translated.ts';

/** Everything that is stored as a file and back again, and deleting all of it. */
export const backup: Translated<typeof source> = {
  'backup.heading': 'Copia de seguridad',
  'backup.what':
    'Guarda en un archivo todo lo que la extensión conserva: todas las configuraciones, lo que ha mostrado al asistente y sus preferencias. Nombra su inquilino y no contiene ninguna contraseña.',
  'backup.make': 'Guardar una copia de seguridad',
  'backup.choose': 'Recuperar de una copia de seguridad',
  'backup.preview': 'Lo que recuperaría la copia de seguridad',
  'backup.made': 'Hecha el {at, date, medium} a las {at, time, short}.',
  'backup.own-only':
    'Recupere solo un archivo que haya guardado usted: cualquiera puede escribir uno. Lo que dice cuenta como no confirmado hasta que una consola lo muestre de nuevo.',
  'backup.no-setups': 'No contiene ninguna configuración que se pueda recuperar.',
  'backup.begun': 'Iniciada el {at, date, medium}.',
  'backup.effect.new': 'Nueva aquí.',
  'backup.effect.replaces':
    'Ocupa el lugar de la configuración tal como está aquí ahora. Lo registrado desde entonces se pierde.',
  'backup.effect.same': 'Está aquí exactamente como en la copia de seguridad.',
  'backup.archived': 'Queda archivada: el sitio tiene otra configuración, o ya estaba archivada.',
  'backup.learned':
    '{count, plural, one {# elemento que se mostró al asistente vuelve como propuesta.} many {# de elementos que se mostraron al asistente vuelven como propuestas.} other {# elementos que se mostraron al asistente vuelven como propuestas.}}',
  'backup.preferences': 'También se recuperan las preferencias.',
  'backup.refused': 'Lo que no se recupera',
  'backup.refused.newer':
    'escrito por una versión más reciente de esta extensión. Actualícela primero.',
  'backup.refused.damaged': 'dañado.',
  'backup.refused.unknown': 'esta versión no sabe qué es.',
  'backup.refused.twice': 'la misma configuración otra vez.',
  'backup.restore': 'Recuperar',
  'backup.leave': 'Dejar todo como está',
  'backup.restored': 'Recuperado.',
  'backup.problem.too-large':
    'Esto es mayor que cualquier copia de seguridad, así que no se ha leído. Elija el archivo que se guardó aquí.',
  'backup.problem.not-json':
    'Esto no es una copia de seguridad, o está cortada. Elija el archivo que se guardó con «<own>backup.make</own>».',
  'backup.problem.another-format':
    'Este archivo contiene otra cosa que una copia de seguridad, así que no se ha cambiado nada. Elija el archivo que se guardó con «<own>backup.make</own>».',
  'backup.problem.newer-version':
    'La creó una versión más reciente de esta extensión, así que no se ha leído. Actualice la extensión e inténtelo de nuevo.',
  'backup.problem.damaged':
    'El archivo está dañado: su suma de comprobación no es correcta, así que no se ha cambiado nada. Elija otra copia.',

  'delete-all.heading': 'Eliminar todo',
  'delete-all.what':
    'Elimina todo lo que la extensión conserva en este navegador. Las consolas quedan como están.',
  'delete-all.button': 'Eliminar todo',
  'delete-all.question':
    '¿Eliminar todas las configuraciones, lo que ha mostrado al asistente, lo que se apartó y sus preferencias? No se puede deshacer. Guarde antes una copia de seguridad si puede necesitarlas.',
  'delete-all.yes': 'Eliminar todo definitivamente',
  'delete-all.no': 'Conservarlo',
  'delete-all.done': 'Se ha eliminado todo.',
};
