/** What the report of a setup says: as Markdown, and as a page to print. */
export const report = {
  'record.title': 'Inicio de sesión único de Microsoft Entra ID en Image Relay: {host}',
  'record.intro':
    'Elaborado por SSO Setup Assistant el {at} con lo que vio en ambas consolas. Todas las horas son UTC. Las contraseñas nunca forman parte de él.',
  'record.about': 'Qué se configuró',
  'record.begun': 'Configuración iniciada',
  'record.unknown': 'no se conoce',
  'record.no-time': 'hora desconocida',

  'record.open': 'Sin confirmar',
  'record.open.none': 'No queda nada pendiente: cada valor se vio en su consola o está publicado.',
  'record.open.value.file':
    '{setting} procede de un archivo. Ninguna consola ni ningún metadato lo ha mostrado.',
  'record.open.value.typed':
    '{setting} se pegó o escribió manualmente. Ninguna consola ni ningún metadato lo ha mostrado.',
  'record.open.not-seen-saved': '{field} se rellenó y la consola no lo ha mostrado como guardado.',
  'record.open.saved-other':
    '{field} se rellenó y la consola muestra otra cosa como guardada: {value}',
  'record.open.step-by-hand': 'El paso «{step}» se marcó manualmente y no se vio como hecho.',
  'record.open.step-handed-over':
    'El paso «{step}» está hecho según un archivo y no se vio como hecho.',
  'record.open.step-open': 'El paso «{step}» está pendiente.',
  'record.open.step-stale': 'Algo ha cambiado desde que se hizo el paso «{step}».',
  'record.open.test': 'No se vio ningún inicio de sesión: {way}.',
  'record.open.certificate-unseen':
    'No se ha visto la lista de Entra, así que no es seguro que el certificado sea el activo.',
  'record.open.metadata-unasked':
    'No se comparó nada con los metadatos de Microsoft: nadie los consultó.',
  'record.open.check': 'La comprobación «{check}» aún no puede decir nada. {needs}',

  'record.settings': 'Qué está configurado y dónde',
  'record.settings.none': 'Aún no se conoce ningún valor.',
  'record.source.page': 'leído en la página, {at}',
  'record.source.metadata': 'de los metadatos de Microsoft, {at}',
  'record.source.file': 'de un archivo, {at}',
  'record.source.typed': 'pegado o escrito manualmente, {at}',
  'record.told': 'de una copia de seguridad, que dice: {how}',
  'record.written': 'escrito por el asistente, {at}',
  'record.confirmed.page': 'leído también en {console}, {at}',
  'record.confirmed.metadata': 'publicado por Microsoft, {at}',
  'record.confirmed.file': 'también en un archivo, {at}',
  'record.confirmed.typed': 'también pegado o escrito manualmente, {at}',
  'record.confirmed.thumbprint': 'Entra muestra su huella digital como activa, {at}',
  'record.confirmed.other-console': '{other} muestra lo mismo, {at}',
  'record.confirmed.none': 'nada más',

  'record.certificate': 'Certificado de firma',
  'record.certificate.none': 'No se aportó ningún certificado.',
  'record.sha1': 'Huella digital (SHA-1)',
  'record.sha256': 'Huella digital (SHA-256)',
  'record.valid-from': 'Válido desde',
  'record.valid-until': 'Válido hasta',

  'record.steps': 'Pasos',
  'record.step.observed': 'visto por el asistente',
  'record.step.by-hand': 'marcado manualmente',
  'record.step.handed-over': 'hecho según un archivo',
  'record.step.stale': 'hecho, y ha cambiado desde entonces',
  'record.step.open': 'pendiente',

  'record.tests': 'Pruebas',
  'record.way.sp': 'Inicio de sesión mediante la Sign on URL',
  'record.way.test': 'Inicio de sesión mediante «<entra>Test this application</entra>»',
  'record.way.tile': 'Inicio de sesión mediante Mis aplicaciones',
  'record.way.sign-out': 'Cierre de sesión',
  'record.test.passed': 'superada: sesión iniciada como {email}',
  'record.test.by-hand': 'marcada manualmente; no se vio ningún inicio de sesión',
  'record.test.not-passed': 'no superada',
  'record.test.passed-before':
    'superada como {email}, con una configuración que ha cambiado desde entonces',
  'record.test.failed': 'fallida en el último intento',
  'record.test.failed.code': 'fallida en el último intento con AADSTS{code}',
  'record.test.signed-out': 'superada: sesión cerrada',

  'record.closing': 'Después de las pruebas',
  'record.closing.open': 'sin hacer',
  'record.closing.done': 'hecho',
  'record.closing.despite.both':
    'hecho antes de superar una prueba de la configuración y de confirmar otro acceso',
  'record.closing.despite.tested': 'hecho antes de superar una prueba de la configuración',
  'record.closing.despite.way-in': 'hecho antes de confirmar otro acceso',

  'record.findings': 'Advertencias y errores que persisten',
  'record.findings.none': 'La comprobación antes de la prueba no tiene nada que objetar.',

  'record.before': 'Lo que había antes',
  'record.before.none':
    'El asistente no vio nada que se sustituyera: no vio ninguna configuración en uso y solo escribió en campos vacíos.',
  'record.was-live.yes': 'sí',
  'record.was-live.no': 'no se vio',
  'record.now.unseen': 'no visto como guardado',

  'record.column.setting': 'Ajuste',
  'record.column.console': 'Consola',
  'record.column.value': 'Valor',
  'record.column.source': 'De dónde procede',
  'record.column.confirmed': 'Qué más lo confirma',
  'record.column.number': 'N.º',
  'record.column.tutorial': 'En el tutorial',
  'record.column.step': 'Paso',
  'record.column.how': 'Cómo',
  'record.column.when': 'Cuándo',
  'record.column.test': 'Prueba',
  'record.column.outcome': 'Resultado',
  'record.column.verdict': 'Veredicto',
  'record.column.check': 'Comprobación',
  'record.column.why': 'Por qué',
  'record.column.field': 'Campo',
  'record.column.before': 'Antes',
  'record.column.was-live': 'Estaba en uso',
  'record.column.now': 'Guardado ahora',
};
