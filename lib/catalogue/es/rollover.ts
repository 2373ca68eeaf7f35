import type { rollover as source } from '../en/rollover.ts';
import type { Translated } from '../translated.ts';

/** The guided change from one signing certificate to the next. */
export const rollover: Translated<typeof source> = {
  'rollover.heading': 'Cambio del certificado',
  'rollover.steps': 'Pasos del cambio',
  'rollover-step.agree.title': 'Acordar un momento',
  'rollover-step.agree.what':
    'Image Relay tiene un solo certificado. Entre guardar el nuevo allí y activarlo en Entra nadie puede iniciar sesión: un minuto, si ambas páginas están abiertas. Elija un momento tranquilo, avise a quienes usan Image Relay y mantenga su sesión de administrador en Image Relay.',
  'rollover-step.create.title': 'Crear el certificado nuevo en Entra',
  'rollover-step.create.what':
    'En la página SAML pulse «<entra>Edit</entra>» junto al certificado, después «<entra>New Certificate</entra>» y «<entra>Save</entra>». Déjelo inactivo por ahora.',
  'rollover-step.bring.title': 'Aportar el certificado nuevo',
  'rollover-step.bring.what':
    'Tómelo de los metadatos de Microsoft, o pulse «…» junto al nuevo en Entra, descárguelo como Base64 o PEM y elija aquí el archivo. Si está inactivo, déjelo así por ahora.',
  'rollover-step.save.title': 'Ponerlo en Image Relay y guardar',
  'rollover-step.save.what':
    'Abra antes el panel de certificados de Entra en otra pestaña. Después pulse «<relay>Update Certificate</relay>» en Image Relay, deje que el asistente lo rellene y pulse «<relay>Save</relay>». Continúe de inmediato con el paso siguiente.',
  'rollover-step.activate.title': 'Activarlo en Entra de inmediato',
  'rollover-step.activate.what':
    'Pulse «…» junto al certificado nuevo y después «<entra>Make certificate active</entra>». Hasta entonces nadie puede iniciar sesión.',
  'rollover-step.test.title': 'Iniciar sesión con él',
  'rollover-step.test.what':
    'Cierre sesión en Image Relay en otra ventana, mantenga abierta la suya, inicie la prueba e inicie sesión como el usuario de prueba.',
  'rollover-step.remove.title': 'Quitar de Entra el certificado antiguo',
  'rollover-step.remove.what':
    'Hasta ahora era el camino de vuelta. Cuando el inicio de sesión haya funcionado, pulse «…» junto al inactivo y «<entra>Delete Certificate</entra>», para que nadie lo active por error.',
  'rollover.agree.when': '¿Cuándo lo cambiará?',
  'rollover.agree.save': 'Usar este momento',
  'rollover.agree.now': 'Cambiarlo ahora mismo',
  'rollover.agreed': 'Acordado para el {at, date, medium}, {at, time, short}.',
  'rollover.old': 'Antiguo: {thumbprint}, hasta el {until, date, medium}',
  'rollover.fresh': 'Nuevo: {thumbprint}, hasta el {until, date, medium}',
  'rollover.listed': 'Entra muestra este certificado nuevo en su lista.',
  'rollover.copy': 'Copiar el certificado nuevo',
  'rollover.tick': 'Marcar como hecho a mano',
  'rollover.tick.hint': 'Solo si lo ha hecho y la consola no lo muestra.',
  'rollover-standing.works': 'Los inicios de sesión funcionan ahora.',
  'rollover-standing.unknown':
    'No se sabe si los inicios de sesión funcionan ahora. Abra la página SAML de la aplicación en Entra: muestra qué certificado está activo.',
  'rollover-standing.expired':
    'El certificado antiguo ha caducado. Algunos servicios aún lo aceptan; Image Relay puede rechazar todos los inicios de sesión.',
  'rollover-standing.image-relay-ahead':
    'Nadie puede iniciar sesión ahora: Image Relay tiene el certificado nuevo y Entra aún firma con el antiguo. Active el nuevo en Entra. Las sesiones abiertas continúan.',
  'rollover-standing.entra-ahead':
    'Nadie puede iniciar sesión ahora: Entra firma con un certificado que Image Relay no tiene. Ponga el nuevo en Image Relay y guarde. Si ahora no puede y el antiguo no ha caducado, active de nuevo el antiguo en Entra: los inicios de sesión funcionarán como antes.',
  'rollover-standing.other':
    'Image Relay tiene un certificado que no es ni el antiguo ni el nuevo; quizá nadie pueda iniciar sesión. Ponga el nuevo en Image Relay y guarde.',
  'rollover.forced':
    'El certificado antiguo ha caducado, así que el orden seguro ya no es posible: en cuanto existe uno nuevo, Entra firma con él, aunque esté inactivo. Desde entonces hasta que Image Relay lo haya guardado no funciona ningún inicio de sesión en Image Relay; las sesiones abiertas continúan y nada más en Entra se ve afectado. Abra los ajustes de Image Relay como administrador antes de crearlo.',
  'rollover.done.title': 'El certificado se ha cambiado',
  'rollover.done.text':
    'Image Relay tiene el certificado nuevo, Entra firma con él y un inicio de sesión ha funcionado.',
  'rollover.finish': 'Terminar el cambio',
  'rollover.stop': 'Detener el cambio guiado',
  'rollover.stop.what':
    'Ambas consolas quedan como están. La configuración continúa con el certificado en uso. Si creó en Entra uno que no usa, elimínelo allí.',
  'rollover.stop.yes': 'Detenerlo ahora',
};
