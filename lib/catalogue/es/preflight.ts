import type { preflight as source } from '../en/preflight.ts';
import type { Translated } from '../translated.ts';

/** The check before the test: what is looked at, what was expected, and what it means where it differs. */
export const preflight: Translated<typeof source> = {
  'preflight.heading': 'Comprobación antes de la prueba',
  'preflight.summary':
    'Correctas: {passed}; {warnings, plural, one {# advertencia} many {# de advertencias} other {# advertencias}}; {failures, plural, one {# error} many {# de errores} other {# errores}}; aún sin determinar: {unknown}',
  'preflight.what':
    'Compara lo que han mostrado ambas consolas. No se cambia nada ni se envía nada.',
  'preflight.verdict.pass': 'Correcta',
  'preflight.verdict.warning': 'Advertencia',
  'preflight.verdict.failure': 'Error',
  'preflight.verdict.unknown': 'Aún sin determinar',
  'preflight.expected': 'Esperado',
  'preflight.found': 'Encontrado',
  'preflight.passed': 'Comprobaciones correctas',
  'preflight.go': 'Ir al paso',
  'preflight.go.named': 'Ir al paso «{step}» para ver: {check}',

  'preflight.rule.identifier': 'El Identifier es la Metadata URL de Image Relay',
  'preflight.rule.identifier-unique': 'Ninguna otra aplicación tiene el Identifier',
  'preflight.rule.reply-url': 'La Reply URL es la Assertion Consumer URL de Image Relay',
  'preflight.rule.sign-on-url': 'La Sign on URL es la de su empresa',
  'preflight.rule.login-url': 'La Login URL es la que muestra Entra',
  'preflight.rule.logout-url': 'La Logout URL es la que muestra Entra',
  'preflight.rule.not-swapped': 'No hay dos valores intercambiados',
  'preflight.rule.certificate': 'El certificado se puede leer',
  'preflight.rule.certificate-time': 'El certificado es válido hoy',
  'preflight.rule.certificate-key': 'La clave del certificado es lo bastante segura',
  'preflight.rule.one-certificate': 'Hay un solo certificado',
  'preflight.rule.certificate-active': 'El certificado es el activo',
  'preflight.rule.certificate-saved': 'Image Relay tiene el certificado',
  'preflight.rule.certificate-issuer': 'El certificado lo creó Entra',
  'preflight.rule.name-id-format': 'El Name Id Format es la dirección de correo',
  'preflight.rule.name-id-source': 'Entra envía el nombre principal de usuario',
  'preflight.rule.test-user': 'El usuario de prueba se llama igual en ambas',
  'preflight.rule.binding': 'Las solicitudes usan el enlace POST',
  'preflight.rule.authn-context': 'Se acepta cualquier forma de iniciar sesión',
  'preflight.rule.assignment': 'El usuario de prueba está asignado',
  'preflight.rule.jit-group': 'Los usuarios nuevos reciben el permiso de solo SSO',
  'preflight.rule.sso-only': 'El permiso es solo para inicio de sesión único',
  'preflight.rule.placeholders': 'No queda texto de ejemplo',
  'preflight.rule.one-company': 'Todo es de un solo sitio de Image Relay',
  'preflight.rule.one-tenant': 'Todo es de un solo inquilino de Entra',
  'preflight.rule.one-application': 'Todo es de una sola aplicación',
  'preflight.rule.application-kind': 'La aplicación es una aplicación empresarial con SAML',
  'preflight.rule.from-gallery': 'La aplicación procede de la galería',
  'preflight.rule.metadata-login-url': 'Microsoft publica la Login URL',
  'preflight.rule.metadata-logout-url': 'Microsoft publica la Logout URL',
  'preflight.rule.metadata-identifier': 'Microsoft publica el Microsoft Entra Identifier',
  'preflight.rule.metadata-certificate': 'Microsoft publica el certificado',
  'preflight.rule.metadata-signature': 'Los metadatos de Microsoft están firmados',

  'preflight.expected.identifier': 'En Entra, exactamente lo que muestra Image Relay: {expected}',
  'preflight.expected.identifier-unique': 'Una sola aplicación con este Identifier: {expected}',
  'preflight.expected.reply-url': 'En Entra, exactamente lo que muestra Image Relay: {expected}',
  'preflight.expected.sign-on-url': '{expected}',
  'preflight.expected.login-url':
    '«<entra>Login URL</entra>» de «<entra>Set up Image Relay</entra>»: {expected}',
  'preflight.expected.logout-url':
    '«<entra>Logout URL</entra>» de «<entra>Set up Image Relay</entra>»: {expected}',
  'preflight.expected.not-swapped': '{expected}',
  'preflight.expected.certificate': 'Un certificado en Base64, tal como lo descarga Entra',
  'preflight.expected.certificate-time': 'Válido hoy y durante 30 días más',
  'preflight.expected.certificate-key': 'RSA de 2048 bits o más',
  'preflight.expected.one-certificate': 'Un certificado',
  'preflight.expected.certificate-active': 'La huella digital que muestra Entra: {expected}',
  'preflight.expected.certificate-saved': 'El certificado aportado desde Entra: {expected}',
  'preflight.expected.certificate-issuer': 'Emitido por {expected}',
  'preflight.expected.name-id-format': '{expected}',
  'preflight.expected.name-id-source': '{expected}',
  'preflight.expected.test-user': 'Lo mismo que en Entra: {expected}',
  'preflight.expected.binding': '{expected}',
  'preflight.expected.authn-context': 'No se exige ninguna forma concreta de iniciar sesión',
  'preflight.expected.assignment': '{expected} en «<entra>Users and groups</entra>»',
  'preflight.expected.jit-group': 'Aprovisionamiento Just-In-Time con el permiso «{expected}»',
  'preflight.expected.sso-only':
    'Casilla «<relay>This Group can only sign-in via Single Sign On</relay>» {expected}',
  'preflight.expected.placeholders': 'Sus propios nombres y direcciones en todas partes',
  'preflight.expected.one-company': 'Solo {expected}',
  'preflight.expected.one-tenant': 'Solo el inquilino {expected}',
  'preflight.expected.one-application': 'Solo la aplicación {expected}',
  'preflight.expected.application-kind':
    '«<entra>Image Relay</entra>» en «<entra>Enterprise apps</entra>», con el método SAML',
  'preflight.expected.from-gallery': 'La entrada «<entra>Image Relay</entra>» de la propia galería',
  'preflight.expected.metadata-login-url': 'En los metadatos de Microsoft: {expected}',
  'preflight.expected.metadata-logout-url': 'En los metadatos de Microsoft: {expected}',
  'preflight.expected.metadata-identifier': 'En los metadatos de Microsoft: {expected}',
  'preflight.expected.metadata-certificate': 'En los metadatos de Microsoft: {expected}',
  'preflight.expected.metadata-signature': 'Metadatos con la firma válida de Microsoft',

  'preflight.reason.another-scheme':
    'Una empieza por http y la otra por https. Para Entra son dos direcciones.',
  'preflight.reason.another-slash':
    'Solo una de las dos termina con una barra. Para Entra son dos direcciones.',
  'preflight.reason.another-case':
    'Difieren las mayúsculas y minúsculas, así que pueden tomarse por dos valores distintos. Haga que coincidan.',
  'preflight.reason.another-host': 'La dirección está en otro host.',
  'preflight.reason.differs': 'No son iguales. Copie el valor de nuevo.',
  'preflight.reason.identifier-taken':
    'Entra dice que otra aplicación tiene este Identifier. Busque una segunda «<entra>Image Relay</entra>» en «<entra>Enterprise apps</entra>» y use esa, o quítele el Identifier.',
  'preflight.reason.user-access-url':
    'Esto es la «<entra>User access URL</entra>», que abre un mosaico. Image Relay tiene que enviar las solicitudes a la «<entra>Login URL</entra>».',
  'preflight.reason.entra-identifier':
    'Esto es el «<entra>Microsoft Entra Identifier</entra>». Tome la «<entra>Login URL</entra>» o la «<entra>Logout URL</entra>», que están al lado.',
  'preflight.reason.metadata-address':
    'Esto es la «<entra>App Federation Metadata Url</entra>». Describe la aplicación y con ella nadie inicia sesión.',
  'preflight.reason.sign-out-address':
    'Esta dirección cierra la sesión de las personas. Para iniciar sesión, tome la «<entra>Login URL</entra>».',
  'preflight.reason.not-a-login-url':
    'Esta no es una dirección de inicio de sesión de Microsoft para SAML. Puede estar cortada; cópiela de nuevo.',
  'preflight.reason.not-a-logout-url':
    'Esta no es una dirección de cierre de sesión de Microsoft. Puede estar cortada; cópiela de nuevo.',
  'preflight.reason.another-tenant':
    'El ID de la dirección es de otro inquilino. Se enviaría a todo el mundo al inicio de sesión de otra organización.',
  'preflight.reason.swapped': 'Este es el valor de otro campo. Hay dos intercambiados.',
  'preflight.reason.certificate-unreadable':
    'Lo aportado no es un certificado que se pueda leer. Apórtelo de nuevo.',
  'preflight.reason.certificate-expired':
    'El certificado ha caducado. Cree uno nuevo en Entra, actívelo y apórtelo.',
  'preflight.reason.certificate-not-yet':
    'El certificado aún no es válido. Espere hasta que lo sea o compruebe el reloj de este equipo.',
  'preflight.reason.certificate-ends-soon':
    'El certificado caduca en menos de 30 días y, a partir de entonces, fallan todos los inicios de sesión. Planifique ya su sustituto.',
  'preflight.reason.weak-key':
    'La clave es demasiado corta para ser segura. Cree un certificado nuevo en Entra.',
  'preflight.reason.not-rsa':
    'Entra firma con claves RSA. Puede que este certificado no sea el que firma.',
  'preflight.reason.several-certificates':
    'Entra tiene más de un certificado para la aplicación. En Image Relay solo debe estar el activo.',
  'preflight.reason.not-active':
    'El certificado aportado no es el que usa Entra para firmar. Aporte el activo.',
  'preflight.reason.another-certificate':
    'Image Relay tiene otro certificado, así que rechaza todos los inicios de sesión. Rellénelo de nuevo y guarde.',
  'preflight.reason.not-a-certificate':
    'El cuadro del certificado contiene otra cosa, como metadatos, una huella digital o una dirección.',
  'preflight.reason.custom-certificate':
    'Este certificado es suyo o de otra persona. Puede ser intencionado; compare su huella digital con Entra.',
  'preflight.reason.another-format':
    'Image Relay pide a Entra los nombres en otra forma, pero identifica a las personas por su dirección de correo electrónico.',
  'preflight.reason.entra-sends-another-format':
    'Entra está configurado para enviar el nombre en otra forma. Mire «<entra>Attributes & Claims</entra>».',
  'preflight.reason.mail-may-be-empty':
    'Entra envía el atributo de correo electrónico. Está vacío para las personas sin buzón, y no pueden iniciar sesión.',
  'preflight.reason.another-source':
    'Entra envía un atributo distinto del habitual. Debe ser exactamente el correo electrónico de cada persona en Image Relay.',
  'preflight.reason.another-user':
    'El nombre de usuario en Entra del usuario de prueba no es el correo electrónico en Image Relay, así que Image Relay no encuentra a nadie.',
  'preflight.reason.redirect-binding':
    'Image Relay envía sus solicitudes de la otra forma. Entra acepta ambas; el tutorial elige POST.',
  'preflight.reason.password-only':
    'Image Relay exige un inicio de sesión con contraseña. Las personas con Windows Hello u otro factor son rechazadas con AADSTS75011. Elija la opción sin contexto concreto, si la lista la ofrece.',
  'preflight.reason.not-assigned':
    'El usuario de prueba no está asignado, así que el inicio de sesión acaba en AADSTS50105.',
  'preflight.reason.not-in-list':
    'Se ha visto la lista de asignaciones sin el usuario de prueba. Si lo ha asignado desde entonces, abra la lista de nuevo.',
  'preflight.reason.jit-off':
    'Los usuarios nuevos no se crean en su primer inicio de sesión. El usuario de prueba ya existe, así que la prueba puede superarse.',
  'preflight.reason.no-group':
    'El aprovisionamiento está activado y no se ha visto ningún permiso para los usuarios nuevos. Elija uno, o no verán nada.',
  'preflight.reason.another-group':
    'Los usuarios nuevos reciben un permiso distinto del de esta configuración. Compruebe si es intencionado.',
  'preflight.reason.not-sso-only':
    'Las personas con este permiso también pueden iniciar sesión con contraseña. El tutorial marca la casilla.',
  'preflight.reason.placeholder':
    'Esto es un ejemplo de un tutorial o de un formulario. Ponga su propio valor.',
  'preflight.reason.captured-elsewhere':
    'Se ha leído una dirección que pertenece a un host distinto del sitio de su empresa.',
  'preflight.reason.two-companies-open':
    'También está abierto el Image Relay de otra empresa. Ciérrelo para que no vaya nada allí por error.',
  'preflight.reason.tenants-mixed':
    'Los valores pertenecen a inquilinos distintos. Abra otra vez la página SAML de la aplicación, en el inquilino correcto.',
  'preflight.reason.two-tenants-open':
    'También está abierto otro inquilino. Ciérrelo para que no se tome nada de allí por error.',
  'preflight.reason.applications-mixed':
    'Los valores pertenecen a aplicaciones distintas. Abra otra vez la página SAML de la correcta.',
  'preflight.reason.two-applications-open':
    'También está abierta otra aplicación. Ciérrela para que no se cambie nada allí por error.',
  'preflight.reason.app-registration':
    'Está abierto un registro de aplicación. No tiene inicio de sesión único con SAML; eso está en «<entra>Enterprise apps</entra>».',
  'preflight.reason.openid-application':
    'En esta aplicación se inicia sesión con OpenID Connect y no hay SAML. Agregue «<entra>Image Relay</entra>» desde la galería.',
  'preflight.reason.non-gallery':
    'Esta aplicación se creó con «<entra>Create your own application</entra>». Puede funcionar, pero nada en ella está preparado para Image Relay.',
  'preflight.reason.not-published':
    'Los metadatos de Microsoft no dicen lo mismo que la página. Recargue la página y pida de nuevo los metadatos.',
  'preflight.reason.signature-invalid':
    'La firma de los metadatos es incorrecta, así que se modificaron por el camino. No tome nada de ellos e inténtelo desde otra red.',
  'preflight.reason.signature-missing':
    'Los metadatos no llevan firma, aunque los de Microsoft siempre la llevan. Compare la huella digital con Entra.',

  'preflight.needs.fact': 'Aún no se ha leído {setting} en {console}.',
  'preflight.gap.application': 'Aún no se ha visto la aplicación en Entra.',
  'preflight.gap.certificate': 'Aún no se ha aportado el certificado.',
  'preflight.gap.certificate-again':
    'Una versión anterior no conservaba esto. Aporte de nuevo el certificado.',
  'preflight.gap.saved-certificate':
    'Image Relay no ha mostrado el certificado, y no se ha visto que el formulario se guardara después de rellenarlo.',
  'preflight.gap.metadata':
    'Aún no se han pedido los metadatos de Microsoft. Pulse «<own>certificate.get</own>» en el paso del certificado.',
  'preflight.gap.template':
    'Entra no ha indicado a partir de qué se creó la aplicación. Si eligió el mosaico «<entra>Image Relay</entra>» en la galería, es correcto.',
  'preflight.gap.tenant': 'Ninguna dirección ha indicado aún el inquilino.',
  'preflight.gap.values': 'Aún no hay valores que comparar.',
};
