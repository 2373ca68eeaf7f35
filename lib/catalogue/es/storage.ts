import type { storage as source } from '../en/storage.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of keeping data: what could not be read, what could not be kept, what was cut short. */
export const storage: Translated<typeof source> = {
  'unreadable.title': 'No se puede leer la configuración almacenada',
  'unreadable.newer':
    'La escribió una versión más reciente de esta extensión. Actualice la extensión para continuar con ella. Se deja intacta; si empieza de nuevo, se aparta y no se elimina.',
  'unreadable.damaged':
    'Está dañada. Se deja intacta; si empieza de nuevo, se aparta y no se elimina. Guárdela como archivo si quiere conservarla.',

  'aside.heading': 'Datos que no se han podido leer',
  'aside.what':
    'No se usa nada de ellos ni se pierde nada. Guárdelos como archivo si puede necesitarlos, y elimínelos cuando no los necesite.',
  'aside.stands': 'Siguen en su sitio.',
  'aside.at': 'Apartados el {at, date, medium}, {at, time, short}.',
  'aside.newer': 'Escritos por una versión más reciente de esta extensión.',
  'aside.damaged': 'Dañados.',
  'aside.save': 'Guardar {what} como archivo',
  'aside.save.short': 'Guardar',
  'aside.delete': 'Eliminar los datos apartados: {what}',
  'aside.delete.short': 'Eliminar',
  'aside.for-good': 'Eliminar definitivamente',
  'aside.keep': 'Conservar de todos modos',

  'lasting.setup': 'la configuración',
  'lasting.setups': 'la lista de configuraciones',
  'lasting.learned': 'lo que ha mostrado al asistente',
  'lasting.preferences': 'las preferencias',

  'write.setup.full':
    'Desde las {at, time, short} no se ha podido conservar nada nuevo de esta configuración: el navegador no da más espacio a la extensión. Libere espacio en disco o elimine datos apartados. Deje abiertas las páginas: lo que muestran se conservará en cuanto sea posible.',
  'write.setup.refused':
    'Desde las {at, time, short} no se ha podido conservar nada nuevo de esta configuración: el navegador se niega a escribir. Compruebe si el disco está lleno y deje abiertas las páginas: lo que muestran se conservará en cuanto sea posible.',
  'write.setups.full':
    'Desde las {at, time, short} no se ha podido conservar la lista de configuraciones: el navegador no da más espacio a la extensión. Elimine configuraciones que no necesite o libere espacio en disco, e inténtelo de nuevo.',
  'write.setups.refused':
    'Desde las {at, time, short} no se ha podido conservar la lista de configuraciones: el navegador se niega a escribir. Compruebe si el disco está lleno e inténtelo de nuevo.',
  'write.learned.full':
    'No se ha podido conservar lo que mostró al asistente a las {at, time, short}: el navegador no da más espacio a la extensión. Libere espacio en disco y muéstrelo de nuevo.',
  'write.learned.refused':
    'No se ha podido conservar lo que mostró al asistente a las {at, time, short}: el navegador se niega a escribir. Compruebe si el disco está lleno y muéstrelo de nuevo.',
  'write.preferences.full':
    'No se ha podido conservar su elección de las {at, time, short}: el navegador no da más espacio a la extensión. Libere espacio en disco y elija de nuevo.',
  'write.preferences.refused':
    'No se ha podido conservar su elección de las {at, time, short}: el navegador se niega a escribir. Compruebe si el disco está lleno y elija de nuevo.',

  'begun.fill':
    'Se interrumpió el rellenado de «{page}» a las {at, time, short}. Abra la página: lo que muestra indica qué se ha escrito.',
  'begun.put-back':
    'Se interrumpió la restauración en «{page}» a las {at, time, short}. Abra la página: lo que muestra indica qué se ha restaurado.',
  'outcome.unknown':
    'Se interrumpió, y la página muestra ahora otra cosa. No se sabe si se escribió. Compare el campo con lo que quiere y rellénelo de nuevo donde difiera.',
  'lasting.reminders': 'qué avisos se mostraron',
  'write.reminders.full':
    'Desde las {at, time, short} no se pudo guardar qué avisos se mostraron: el navegador no da más espacio a la extensión. Libere espacio en el disco. Hasta entonces un aviso puede llegar dos veces.',
  'write.reminders.refused':
    'Desde las {at, time, short} no se pudo guardar qué avisos se mostraron: el navegador se niega a escribir. Compruebe si el disco está lleno. Hasta entonces un aviso puede llegar dos veces.',
};
