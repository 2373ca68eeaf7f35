import type { values as source } from '../en/values.ts';
import type { Translated } from '../translated.ts';

/** Where values come from, what confirms them, and what Microsoft publishes. */
export const values: Translated<typeof source> = {
  'confirmed.page': 'leído también en {console}, {at, time, short}',
  'confirmed.metadata': 'confirmado por los metadatos de Microsoft, {at, time, short}',
  'confirmed.file': 'también en su archivo, {at, time, short}',
  'confirmed.typed': 'también pegado o escrito por usted, {at, time, short}',
  'confirmed.thumbprint': 'confirmado por la huella digital que Entra muestra como activa',
  'confirmed.other-console': '{other} muestra lo mismo',
  'values.previous': 'Antes, hasta las {until, time, short}:',

  'check.heading': 'Comprobar con Microsoft',
  'check.what':
    'Lee los metadatos públicos de Microsoft sobre esta aplicación y los coteja con lo que se ha visto. El navegador le pedirá que permita el acceso al host de inicio de sesión; no se envía ninguna cookie.',
  'check.needs':
    'Abra primero la página SAML de la aplicación en Entra: allí se lee la dirección de los metadatos.',
  'check.button': 'Comprobar con Microsoft',
  'check.again': 'Comprobar otra vez',
  'check.busy': 'Consultando a Microsoft…',
  'check.asked': 'Consultado el {at, date, medium} a las {at, time, short}.',
  'check.item.tenant': 'Inquilino',
  'check.item.application': 'Aplicación',
  'check.item.identifier': 'Microsoft Entra Identifier',
  'check.item.login-url': 'Login URL',
  'check.item.logout-url': 'Logout URL',
  'check.item.active-certificate': 'Certificado que Entra muestra como activo',
  'check.item.brought-certificate': 'Certificado que usted aportó',
  'check.agrees': 'coincide',
  'check.differs':
    'no coincide. Recargue la página SAML en Entra y compruebe otra vez. No guarde nada en Image Relay hasta que coincidan.',
  'check.not-seen': 'aún no visto en Entra',
  'check.published': 'Microsoft publica',
  'check.seen': 'Visto',
  'check.several':
    '{count, plural, one {Se publica un certificado.} many {Se publican # de certificados. Solo se toma el que la página de Entra muestra como activo.} other {Se publican # certificados. Solo se toma el que la página de Entra muestra como activo.}}',
  'check.listed': '{thumbprint}, hasta el {until, date, medium}',
  'check.listed.active': '{thumbprint}, hasta el {until, date, medium}: el activo',
  'check.signature.valid': 'El documento está firmado con un certificado que él mismo publica.',
  'check.signature.other-key':
    'El documento está firmado, pero con un certificado que no publica para los inicios de sesión. Compare la huella digital con la página de Entra.',
  'check.signature.invalid':
    'La firma del documento es incorrecta: puede que se haya modificado por el camino. En su lugar, confíe en la página de Entra y pregunte qué se interpone entre usted y Microsoft.',
  'check.signature.unsigned':
    'El documento no está firmado. Compare la huella digital con la página de Entra.',

  'check-problem.permission':
    'El navegador no puede leer los metadatos de Microsoft sin su permiso. Pulse de nuevo y permítalo.',
  'check-problem.no-address':
    'Aún no se conoce la dirección de los metadatos. Abra la página SAML de la aplicación en Entra y pulse de nuevo.',
  'check-problem.unreachable':
    'No se han podido leer los metadatos de Microsoft. No se ha cambiado nada. Compruebe la conexión y pulse de nuevo.',
  'check-problem.too-slow':
    'Los metadatos de Microsoft no llegaron en 10 segundos, así que no se ha comparado nada. Pulse de nuevo.',
  'check-problem.redirected':
    'La dirección de los metadatos redirigía a otra, que no se ha seguido. Pregunte qué se interpone entre usted y Microsoft, por ejemplo un proxy que le pide iniciar sesión, y pulse de nuevo.',
  'check-problem.error-answer':
    'Microsoft respondió con un error, así que no se ha comparado nada. Recargue la página SAML de la aplicación en Entra y pulse de nuevo.',
  'check-problem.other-type':
    'Lo que se ha recibido no es XML, sino otra cosa, por ejemplo una página web. No se ha comparado nada. Pregunte qué se interpone entre usted y Microsoft y pulse de nuevo.',
  'check-problem.metadata-too-large':
    'Lo que se ha recibido es mayor que cualquier archivo de metadatos, así que no se ha leído hasta el final. Pulse de nuevo más tarde.',
  'check-problem.declarations':
    'Lo que se ha recibido declara un tipo de documento o entidades, algo que los metadatos de Microsoft nunca hacen. No se ha leído ni se ha comparado nada. Pregunte qué se interpone entre usted y Microsoft.',
  'check-problem.too-deep':
    'Lo que se ha recibido está anidado a más profundidad que cualquier archivo de metadatos. No se ha leído ni se ha comparado nada. Pregunte qué se interpone entre usted y Microsoft.',
  'check-problem.not-xml':
    'Lo que se ha recibido no es un XML que se pueda leer hasta el final, así que no se ha comparado nada. Pulse de nuevo.',
  'check-problem.not-metadata':
    'Lo que se ha recibido no son metadatos de federación, así que no se ha comparado nada. Pulse de nuevo más tarde.',
  'check-problem.another-tenant':
    'Los metadatos pertenecen a otro inquilino u otra aplicación. Abra la página SAML de la aplicación correcta en Entra y pulse de nuevo.',
  'check-problem.not-saved':
    'No se ha podido guardar la respuesta. Cierre el panel, ábralo y pulse de nuevo.',

  'live.heading': 'El inicio de sesión único está en producción para {host}',
  'live.text':
    'Sus ajustes ya se usaban antes de esta configuración; guardar este formulario los reemplaza para todas las personas que inician sesión. Lo que había se conserva hasta que usted elimine esta configuración.',
  'live.kept': 'Lo que se usaba el {at, date, medium}',
  'live.copy': 'Copiar el valor anterior de {field}',
  'live.now': 'El formulario contiene ahora: {value}',
  'live.bring-back':
    '{count, plural, one {Devolver el ajuste anterior al formulario} many {Devolver # de ajustes anteriores al formulario} other {Devolver # ajustes anteriores al formulario}}',
  'live.not-saved': 'Nada vuelve a estar en producción hasta que usted pulse Save en la página.',

  'stale.heading': 'Ha cambiado desde que se hizo',
  'stale.line': '{setting} en {console} cambió el {at, date, medium} a las {at, time, short}',
  'stale.was': 'Antes',
  'stale.is': 'Ahora',
};
