import type { test as source } from '../en/test.ts';
import type { Translated } from '../translated.ts';

/** How a test of single sign-on is watched, and what it showed. */
export const test: Translated<typeof source> = {
  'test.watching': 'El asistente observa la prueba',
  'test.watching.blind':
    'El asistente no tiene permiso para ver el inicio de sesión de Microsoft, así que solo observa lo que ocurre en Image Relay. Si Microsoft muestra un error, escriba su número más abajo.',
  'test.seen.request': 'Image Relay ha enviado su solicitud a Entra',
  'test.seen.error': 'Microsoft ha mostrado AADSTS{code}',
  'test.seen.response': 'Entra ha respondido',
  'test.seen.signed-in': 'Sesión iniciada en Image Relay: {email}',
  'test.seen.nothing': 'Todavía no se ha visto nada. Continúe en la pestaña que se ha abierto.',
  'test.ended-here': 'La prueba ha terminado aquí',
  'test.stop': 'Dejar de observar',

  'test.result': 'Lo que ha mostrado la prueba',
  'test.result.at': '{kind}, {at, date, medium}, {at, time, short}',
  'test.result.stale':
    'Desde entonces ha cambiado la configuración: {settings}. Este resultado no dice nada de la actual; pruebe de nuevo.',
  'test.result.by-hand': 'Indicado manualmente',
  'test.result.others': 'Conviene mirar también',
  'test.result.found': 'Encontrado',
  'test.result.expected': 'Esperado',
  'test.result.nothing-found': 'nada',
  'test.result.was-right':
    'La última vez que se vio, el valor era correcto: {value}. Puede haber cambiado desde entonces, así que mire de nuevo la página.',
  'test.result.dismiss': 'Cerrar el resultado',
  'test.go': 'Ir a «{step}»',
  'test.logout.choose': 'Usar esta Logout URL desde ahora',
  'test.logout.back': 'Usar de nuevo la Logout URL que muestra Entra',

  'test.arrived': 'Lo que ha llegado, línea por línea',
  'test.expected': 'esperado: {value}',
  'test.clock': 'Reloj de este equipo en ese momento: {value}',
  'test.raw': 'Los mensajes en sí',
  'test.raw.warning':
    'Contienen nombres y direcciones de la persona que ha iniciado sesión. No se conserva nada de ellos una vez cerrado este panel.',
  'test.raw.request': 'Solicitud',
  'test.raw.response': 'Respuesta',
  'test.raw.show': 'Mostrar los mensajes',
  'test.copy-for-support': 'Copiar para el soporte, sin el nombre de nadie',
  'test.copy-for-support.why':
    'La copia para el soporte lleva otros nombres y direcciones en su lugar, así que ya no concuerda ninguna firma.',

  'test.tell': '¿Ha probado en otro sitio? Indique el resultado',
  'test.tell.code': 'Número del error de Microsoft, como AADSTS50105',
  'test.tell.symptom': 'O lo que ve',
  'test.tell.symptom.none': 'Elija lo que corresponda',
  'test.tell.look': 'Ver qué significa',
  'test.tell.not-a-code':
    'Ese no es el número de un error de Microsoft: tienen de cinco a ocho cifras.',

  'test.sign-out.heading': 'Probar el cierre de sesión',
  'test.sign-out.why':
    'Puede que Image Relay no haga más que enviar el navegador a la Logout URL; entonces, la dirección que muestra Entra acaba en un error. Empiece la prueba y cierre la sesión de Image Relay como el usuario de prueba en la pestaña que se abre.',
  'test.sign-out.start': 'Empezar la prueba de cierre de sesión',
  'test.kind.sp': 'Sign on URL',
  'test.kind.test': '«<entra>Test this application</entra>»',
  'test.kind.tile': 'Mis aplicaciones',
  'test.kind.sign-out': 'Cierre de sesión',
};
