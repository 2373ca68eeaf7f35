import type { panel as source } from '../en/panel.ts';
import type { Translated } from '../translated.ts';

/** What the panel says around the guide: its controls, outcomes, refusals and failures. */
export const panel: Translated<typeof source> = {
  'app.name': 'SSO Setup Assistant',
  'app.independent': 'Independiente de Microsoft y de Image Relay.',

  'first.title': 'Conectar Microsoft Entra ID con Image Relay',
  'first.what':
    'El asistente sigue con usted el tutorial de Microsoft. Lee lo que muestra una consola y lo introduce en la otra, después de que usted haya visto lo que se va a escribir. Solo pulsa «<relay>Save</relay>», «<relay>Create</relay>» o «<entra>Assign</entra>» cuando el botón que usted pulsa lo dice.',
  'first.privacy':
    'Sus ajustes permanecen en este equipo. El asistente trabaja solo en el Centro de administración de Entra y en su sitio de Image Relay; la única solicitud que puede enviar va a los metadatos públicos de Microsoft, cuando usted lo pide.',
  'first.roles':
    'Necesita: los roles Administrador de aplicaciones en la nube (Cloud Application Administrator) y Administrador de usuarios (User Administrator) en Entra, el Master Admin de Image Relay y un plan de Image Relay con inicio de sesión único.',
  'first.company': '¿Qué sitio de Image Relay va a configurar?',
  'first.company.open': 'Abierto ahora en una pestaña',
  'first.company.type': 'Nombre o dirección de la empresa',
  'first.company.hint': 'Por ejemplo, larkspur o https://larkspur.imagerelay.com',
  'first.company.wrong':
    'Esta no es la dirección del sitio de Image Relay de una empresa. Escriba la parte anterior a «.imagerelay.com».',
  'first.start': 'Empezar con {host}',
  'first.hand-over': 'Alguien me ha entregado una mitad de la configuración',
  'start.names': 'Nombres para la prueba, en ambas consolas',
  'start.names.proposed':
    'Usuario de prueba «{displayName}» con el nombre de usuario «{userName}» en Entra, {firstName} {lastName} de {companyName} en Image Relay, y allí el permiso «{permissionTitle}».',
  'start.names.change': 'Cambiar los nombres',
  'advance.switch': 'Llevarme automáticamente a la página siguiente cuando un paso esté hecho',
  'advance.went': 'Se ha pasado a «{page}», porque el paso anterior está hecho.',
  'advance.near': 'El paso anterior está hecho. Desde aquí, continúe a mano: {where}',
  'advance.stay': 'Quedarse aquí a partir de ahora',
  'first.start.empty': 'Empezar',

  'language.label': 'Idioma de este panel',
  'text.quoted': '«{text}»',

  'progress.label': 'Progreso',
  'progress.text': 'Pasos hechos: {done} de {total}',
  'company.label': 'Sitio de Image Relay',

  'now.heading': 'Haga esto ahora',
  'now.go': 'Ir allí',
  'now.where': 'Dónde',
  'now.waits': 'Hecho cuando',
  'now.notes': 'Conviene saberlo',
  'now.values': 'Valores para copiar manualmente',
  'now.tick': 'Marcar como hecho manualmente',
  'now.tick.hint': 'Solo si lo ha hecho y el asistente no lo ha detectado.',
  'now.reopened': 'Las consolas muestran esto como hecho; usted quitó la marca.',
  'now.tick.back': 'Sí está hecho',
  'part.met': 'hecho',
  'part.open': 'todavía no',

  'all-done.title': 'El inicio de sesión único funciona',
  'all-done.text':
    'Todos los pasos están hechos y el usuario de prueba ha iniciado sesión. Ahora puede asignar más personas en Entra. Mueva en último lugar al grupo de solo SSO a las personas que ya trabajan hoy, y mantenga un Master Admin fuera de él.',
  'all-done.session-control':
    'El tutorial de Microsoft menciona como paso posterior el control de sesión con Defender for Cloud Apps.',

  'test.start.sp': 'Empezar la prueba con la Sign on URL',
  'test.start.test': 'Empezar la prueba con «<entra>Test this application</entra>»',
  'test.start.tile': 'Empezar la prueba con Mis aplicaciones',
  'test.waiting':
    'Esperando a que el usuario de prueba llegue a Image Relay. Empezó a las {time, time, short}.',
  'test.passed': 'Sesión iniciada como {email}.',
  'test.sight':
    'Es posible que el navegador pregunte si el asistente puede ver el inicio de sesión de Microsoft. El asistente solo mira durante la prueba, nunca las contraseñas, y después devuelve el permiso.',
  'test.private': 'Probar en una ventana privada',
  'test.private.why':
    'Allí no hay nadie con sesión iniciada, así que no hace falta cerrar sesión antes.',
  'test.private.how':
    'El asistente no ve nada en las ventanas privadas hasta que usted lo permita allí: en la lista de extensiones del navegador, en los detalles de esta. Sin ello, elija «Usar otra cuenta» en la página de Microsoft, o pruebe por su cuenta e indique el resultado más abajo.',

  'choices.heading': 'Nombres para la prueba',
  'choices.intro': 'Son propuestas; cámbielas antes de usarlas.',
  'choices.displayName': 'Nombre para mostrar del usuario de prueba',
  'choices.userName': 'Nombre de usuario del usuario de prueba',
  'choices.userName.hint': 'La parte anterior a la @',
  'choices.firstName': 'Nombre',
  'choices.lastName': 'Apellidos',
  'choices.companyName': 'Empresa',
  'choices.permissionTitle': 'Título del permiso',
  'choices.save': 'Usar estos nombres',
  'choices.saved': 'Nombres guardados.',

  'fill.heading': 'Lo que se va a escribir',
  'fill.page': 'En «{page}», en {host}',
  'fill.now': 'Ahora',
  'fill.next': 'Quedará',
  'fill.empty': 'vacío',
  'fill.on': 'marcada',
  'fill.off': 'sin marcar',
  'fill.include': 'Escribir {field}',
  'fill.overwrite': 'Reemplazar lo que contiene ahora {field}',
  'fill.conflict':
    'Contiene otro valor. Se mantiene, a menos que marque la casilla para reemplazarlo.',
  'fill.same': 'Ya es correcto.',
  'fill.right-already':
    '{count, plural, one {# campo ya es correcto} many {# campos ya son correctos} other {# campos ya son correctos}}',
  'fill.from-file':
    'Este valor llegó con un archivo y nada lo confirma todavía. Solo se escribe si marca la casilla: compárelo antes con el remitente.',
  'fill.unconfirmed':
    'Sin confirmar: ninguna consola lo ha mostrado todavía. Abra la página que lo muestra o compárelo usted.',
  'fill.button':
    '{count, plural, one {Rellenar # campo} many {Rellenar # de campos} other {Rellenar # campos}}',
  'fill.busy': 'Escribiendo…',
  'fill.copy': 'Copiar {field}',
  'fill.later': 'Rellenar «{page}» ahora',
  'fill.put-back': 'Restaurar {field}',
  'fill.put-back.short': 'Restaurar',
  'fill.results': 'Lo que se ha escrito',
  'fill.then-save':
    'Compruebe la página y pulse usted el «<relay>Save</relay>», «<relay>Create</relay>» o «<entra>Assign</entra>» de la propia página. Si después el paso sigue pendiente, recargue la página: así el asistente ve lo que se ha conservado.',
  'fill.other-company':
    'La página de Image Relay en primer plano pertenece a {host}, no a {company}. No se rellena nada en ella.',
  'fill.other-application':
    'La página en primer plano pertenece a otra aplicación. No se rellena nada en ella.',
  'front.unknown':
    'El asistente no reconoce la página en primer plano. Siga las indicaciones del paso; lo que rellenaría se puede copiar allí.',
  'fill.adopt': 'Usar «{name}» para esta configuración',
  'fill.adopt.intro':
    'La aplicación en primer plano se llama «{name}». Si es la de Image Relay, confírmelo.',

  'refusal.values-missing': 'Aún no se conoce: {needs}.',
  'refusal.certificate-not-active':
    'El certificado aportado no es el que Entra muestra como activo. Apórtelo de nuevo.',
  'refusal.certificate-not-listed':
    'El certificado aportado no está en la lista de Entra para esta aplicación. Abra allí «<entra>SAML Signing Certificate</entra>» para que se lea la lista, o aporte de nuevo el certificado nuevo.',
  'refusal.another-record':
    'Este formulario pertenece a otra persona u otra cosa, así que no se cambia nada en él. Abra el formulario para una entrada nueva.',
  'refusal.missing': 'No se ha encontrado el campo en la página. Copie el valor y péguelo.',
  'refusal.ambiguous':
    'Encaja más de un campo, así que no se toca ninguno. Copie el valor y péguelo donde corresponde.',
  'refusal.proposed':
    'Una descripción importada dice que este es el campo. Confírmelo primero: mírelo en la página y pulse «<own>repair.confirm.short</own>».',
  'refusal.not-editable': 'El campo no se puede modificar ahora.',
  'refusal.option-missing': 'La lista aún no tiene esa entrada.',
  'refusal.option-ambiguous': 'Encaja más de una entrada de la lista, así que no se elige ninguna.',

  'copy.short': 'Copiar',
  'copy.done': '✓ Copiado',
  'copy.done.said': 'Copiado.',
  'copy.failed': '⚠ No copiado',
  'copy.failed.said': 'El navegador no ha permitido copiar. Seleccione el valor y cópielo usted.',

  'values.heading': 'Valores capturados',
  'values.none': 'Nada todavía. Los valores aparecen aquí a medida que abre las páginas.',
  'values.copy': 'Copiar {setting} de {console}',
  'values.used': 'se usa para {field} en {console}',
  'values.show': 'Mostrar en la página: {setting}',
  'values.show.short': 'Mostrar en la página',
  'values.from.page': 'leído en {console}, {at, time, short}',
  'values.from.metadata': 'de los metadatos de Microsoft, {at, time, short}',
  'values.from.file': 'de su archivo, {at, time, short}',
  'values.from.typed': 'pegado o escrito por usted, {at, time, short}',
  'console.entra': 'Entra',
  'console.image-relay': 'Image Relay',

  'refused.heading': 'Visto y no tomado',
  'refused.foreign-host':
    '{setting}: la página muestra una dirección en un host distinto de {host}. No se ha tomado. Si su sitio tiene un dominio propio, pregunte al soporte de Image Relay, copie la dirección manualmente y marque el paso.',
  'refused.same-address':
    '{setting}: la página parece mostrar una sola dirección para ambos. No se ha tomado ninguna; compárelas allí y cópielas manualmente.',
  'refused.tenants-disagree':
    '{setting}: las direcciones de la página pertenecen a inquilinos distintos. No se ha tomado nada de allí.',
  'refused.another-application':
    '{setting}: la dirección pertenece a otra aplicación. No se ha tomado.',
  'refused.several-users':
    '{setting}: más de una entrada encaja con el usuario de prueba, así que no se ha tomado ninguna. Elija otro nombre para el usuario de prueba o marque el paso manualmente.',

  'more.heading': 'Más',

  'over.button': 'Empezar de nuevo',
  'over.question':
    '¿Empezar de nuevo? Se elimina lo capturado y marcado para {host}. Las consolas se quedan como están.',
  'over.yes': 'Eliminar y empezar de nuevo',
  'over.question.unreadable':
    '¿Empezar de nuevo? Lo que no se puede leer se aparta, y usted puede guardarlo como archivo. Las consolas se quedan como están.',
  'over.yes.unreadable': 'Apartar y empezar de nuevo',
  'over.no': 'Conservar',

  'live.page': 'Ahora en: {page}.',
  'live.step-done': 'Hecho: {step}.',
  'live.saved': 'Guardado y correcto: {fields}.',
  'live.saved-other': 'Guardado con otro valor: {fields}. Véalo más abajo.',
};
