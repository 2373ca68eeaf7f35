import type { handOver as source } from '../en/hand-over.ts';
import type { Translated } from '../translated.ts';

/** Handing one console's half of a setup to whoever sets up the other one, and taking it. */
export const handOver: Translated<typeof source> = {
  'hand-over.heading': 'Entregar o recibir',
  'hand-over.what':
    'Si una persona configura Entra y otra Image Relay, cada una entrega lo que la otra necesita. Las contraseñas nunca forman parte de ello.',
  'hand-over.export': 'Entregar a otra persona',
  'hand-over.make.entra': 'Entregar lo que muestra Entra',
  'hand-over.make.image-relay': 'Entregar lo que muestra Image Relay',
  'hand-over.nothing.entra':
    'Aún no se conoce nada de Entra que se pueda entregar. Abra allí primero la página SAML de la aplicación.',
  'hand-over.nothing.image-relay':
    'Aún no se conoce nada de Image Relay que se pueda entregar. Abra allí primero «<relay>Single Sign On Settings</relay>».',
  'hand-over.read-first':
    'Léalo antes de enviarlo: nombra su inquilino, su sitio y al usuario de prueba.',
  'hand-over.text': 'Lo que dice la entrega',
  'hand-over.copy': 'Copiar el texto del correo',
  'hand-over.save': 'Guardar la entrega como archivo',

  'hand-over.mail.greeting.entra':
    'Estos son los valores de Entra para el inicio de sesión único con {host}. Se necesitan en Image Relay.',
  'hand-over.mail.greeting.image-relay':
    'Estos son los valores de Image Relay en {host} para el inicio de sesión único. Se necesitan en Entra.',
  'hand-over.mail.compare':
    'Antes de usarlos, llame al remitente a un número que usted conozca y compare:',
  'hand-over.mail.how':
    'En SSO Setup Assistant, pegue todo este mensaje en «<own>hand-over.import</own>». Su suma de comprobación detecta daños en el camino y no falsificaciones, así que no omita la llamada.',

  'hand-over.import': 'Recibir lo que alguien ha enviado',
  'hand-over.import.why':
    'Primero se muestra lo que dice. No se toma nada antes de que usted lo indique.',
  'hand-over.file': 'Elegir el archivo',
  'hand-over.paste': 'O pegar el mensaje',
  'hand-over.look': 'Ver lo que dice',
  'hand-over.problem.too-large':
    'Esto es mayor que cualquier entrega, así que no se ha leído. Elija el archivo que guardó el remitente o pegue solo el mensaje.',
  'hand-over.problem.not-json':
    'Aquí no hay ninguna entrega. Pegue el mensaje entero, con sus líneas de letras y cifras, o elija el archivo.',
  'hand-over.problem.another-format':
    'Este archivo contiene otra cosa que una entrega, así que no se ha tomado nada. Pregunte al remitente qué archivo guardó con «<own>hand-over.save</own>».',
  'hand-over.problem.newer-version':
    'La creó una versión más reciente de esta extensión, así que no se ha leído. Actualice la extensión y vuelva a intentarlo.',
  'hand-over.problem.damaged':
    'Se dañó o se cortó en el camino: su suma de comprobación o su forma no es correcta, así que no se ha tomado nada. Pida al remitente el propio archivo.',
  'hand-over.problem.contradicts-itself':
    'Sus valores pertenecen a distintos inquilinos, aplicaciones o sitios, así que no se ha tomado nada. Pida al remitente que abra de nuevo las páginas y vuelva a entregar.',
  'hand-over.problem.another-company':
    'Es para {given} y esta configuración es para {host}, así que no se ha tomado nada. Pregunte al remitente si es la correcta.',
  'hand-over.problem.another-tenant':
    'Nombra un inquilino de Entra distinto del que ha mostrado su propia consola, así que no se ha tomado nada. Pregunte al remitente cuál es.',
  'hand-over.problem.another-application':
    'Nombra en Entra una aplicación distinta de la de esta configuración, así que no se ha tomado nada. Pregunte al remitente cuál es.',

  'hand-over.preview': 'Lo que aportaría',
  'hand-over.preview.side.entra':
    'De quien configura Entra, elaborada el {at, date, medium} a las {at, time, short}.',
  'hand-over.preview.side.image-relay':
    'De quien configura Image Relay, elaborada el {at, date, medium} a las {at, time, short}.',
  'hand-over.preview.begins': 'Al recibirla empieza una configuración para {host}.',
  'hand-over.preview.call':
    'Llame al remitente a un número que usted conozca y pídale que le lea esto por teléfono:',
  'hand-over.preview.checksum':
    'La suma de comprobación es correcta: nada se dañó en el camino. No dice quién la escribió. Hasta que una consola o los metadatos de Microsoft muestren también un valor, este cuenta como no confirmado.',
  'hand-over.preview.values': 'Valores',
  'hand-over.preview.names': 'Nombres',
  'hand-over.preview.steps':
    '{count, plural, one {Según el remitente, allí hay un paso hecho.} many {Según el remitente, allí hay # de pasos hechos.} other {Según el remitente, allí hay # pasos hechos.}}',
  'hand-over.effect.new': 'Nuevo',
  'hand-over.effect.same': 'Igual que el suyo',
  'hand-over.effect.replaces': 'Ocupa el lugar de: {now}',
  'hand-over.effect.stays': 'No se toma, se mantiene el suyo: {now}',
  'hand-over.take': 'Coincide: recibirla',
  'hand-over.leave': 'No recibirla',
  'hand-over.taken': 'Recibida. Lo que nada confirma aún está señalado dondequiera que se use.',
};
