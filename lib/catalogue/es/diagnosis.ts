import type { diagnosis as source } from '../en/diagnosis.ts';
import type { Translated } from '../translated.ts';

/** What a test of single sign-on showed: the result, the lines of the list, and what an admin sees. */
export const diagnosis: Translated<typeof source> = {
  'diagnosis.outcome.passed': 'La prueba se ha superado',
  'diagnosis.outcome.failed': 'La prueba ha fallado',
  'diagnosis.outcome.unclear': 'La prueba no muestra nada seguro',
  'test.unreadable':
    'No se pudo leer lo que se vio de esta prueba, así que no hay resultado. Pruebe de nuevo o indique el resultado a mano.',
  'diagnosis.verdict.right': 'Correcto',
  'diagnosis.verdict.wrong': 'Incorrecto',
  'diagnosis.verdict.warning': 'Advertencia',
  'diagnosis.verdict.unknown': 'No se puede saber',
  'diagnosis.verdict.told': 'Informativo',

  'diagnosis.code.link': 'Página de Microsoft sobre AADSTS{code}',
  'diagnosis.detail.microsoft': 'Microsoft dice: {text}',
  'diagnosis.detail.image-relay': 'Image Relay dice: {text}',
  'diagnosis.detail.contexts': 'Image Relay pide: {contexts}',
  'diagnosis.detail.early':
    'La respuesta llegó {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} antes de ser válida.',
  'diagnosis.detail.late':
    'La respuesta llegó {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} después de caducar.',
  'diagnosis.detail.name-id': 'Entra nombra a: {name}',
  'diagnosis.detail.email': 'El usuario en Image Relay: {email}',
  'diagnosis.detail.arrived': 'Sesión iniciada en Image Relay: {email}',
  'diagnosis.detail.unreadable': 'Por qué no se ha leído: {reason}',

  'message-refusal.too-large': 'demasiado larga',
  'message-refusal.not-base64': 'no es Base64',
  'message-refusal.not-deflated': 'no está comprimida como debe',
  'message-refusal.not-xml': 'no es XML',
  'message-refusal.declarations': 'declaraciones que no deben estar ahí',
  'message-refusal.too-deep': 'anidación demasiado profunda',
  'message-refusal.another-message': 'otro tipo de mensaje',
  'message-refusal.duplicate-id': 'dos partes con el mismo ID',
  'message-refusal.several-assertions': 'más de una aserción',
  'message-refusal.unexpected-element': 'una parte que no debe estar ahí',
  'message-refusal.broken-value': 'un valor fragmentado',

  'diagnosis.check.request.issuer': 'Solicitud: de quién',
  'diagnosis.check.request.acs': 'Solicitud: dónde responder',
  'diagnosis.check.request.destination': 'Solicitud: adónde fue',
  'diagnosis.check.request.binding': 'Solicitud: enlace',
  'diagnosis.check.request.name-id-format': 'Solicitud: forma del nombre',
  'diagnosis.check.request.authn-context': 'Solicitud: forma de iniciar sesión',
  'diagnosis.check.status': 'Respuesta: resultado',
  'diagnosis.check.name-id': 'Respuesta: nombre de la persona',
  'diagnosis.check.name-id-format': 'Respuesta: forma del nombre',
  'diagnosis.check.issuer': 'Respuesta: de quién',
  'diagnosis.check.audience': 'Respuesta: para quién',
  'diagnosis.check.recipient': 'Respuesta: destinatario',
  'diagnosis.check.destination': 'Respuesta: destino',
  'diagnosis.check.in-response-to': 'Respuesta: a qué solicitud',
  'diagnosis.check.not-before': 'Respuesta: válida desde',
  'diagnosis.check.not-on-or-after': 'Respuesta: válida hasta',
  'diagnosis.check.signature': 'Firma: qué está firmado',
  'diagnosis.check.signature-certificate': 'Firma: certificado',
  'diagnosis.check.signature-active': 'Firma: certificado activo en Entra',
  'diagnosis.check.signature-algorithm': 'Firma: algoritmo',
  'diagnosis.check.attributes': 'Respuesta: notificaciones',
  'diagnosis.check.ending': 'Dónde terminó',

  'symptom.signature-refused': 'Image Relay habla de una firma o un certificado no válidos',
  'symptom.back-at-sign-in':
    'Tras la de Microsoft vuelve la página de inicio de sesión de Image Relay',
  'symptom.audience-refused': 'Image Relay habla de una audiencia o entidad que no coincide',
  'symptom.user-not-found': 'Image Relay no encuentra al usuario',
  'symptom.another-account': 'Hay otra cuenta con sesión iniciada, no la esperada',
  'symptom.duplicate-users': 'Hay personas dos veces en Image Relay',
  'symptom.nothing-to-see': 'La persona ha iniciado sesión y no ve carpetas',
  'symptom.wrong-permission': 'Las personas nuevas no tienen permiso, o tienen uno equivocado',
  'symptom.administrators-locked-out': 'Tampoco los administradores pueden iniciar sesión',
  'symptom.no-sso-settings': 'No hay ninguna entrada «<relay>Single Sign On Settings</relay>»',
  'symptom.fails-on-joined-device':
    'Funciona en una ventana privada y falla en los equipos de la empresa',
  'symptom.sign-out-error': 'Al cerrar la sesión aparece AADSTS750054 o AADSTS75005',
  'symptom.tile-does-nothing': 'El mosaico de Mis aplicaciones no inicia ninguna sesión',
  'symptom.all-fail-since-a-day':
    'Todo funcionaba, y desde un día concreto fallan todos los inicios de sesión',
  'symptom.names-missing': 'Faltan nombres u otros datos de las personas',
  'symptom.wants-other-signature': 'El soporte de Image Relay pide otra forma de firmar',
};
