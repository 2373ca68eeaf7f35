import type { certificate as source } from '../en/certificate.ts';
import type { Translated } from '../translated.ts';

/** The signing certificate: how it is brought, what was brought, and why it was not taken. */
export const certificate: Translated<typeof source> = {
  'certificate.heading': 'Certificado de firma',
  'certificate.get': 'Obtener el certificado de Microsoft',
  'certificate.get.why':
    'Lee los metadatos públicos de Microsoft sobre esta aplicación. El navegador le pedirá que permita el acceso al host de inicio de sesión; no se envía ninguna cookie.',
  'certificate.get.needs':
    'Abra primero la página SAML de la aplicación en Entra: allí se lee la dirección de los metadatos.',
  'certificate.busy': 'Leyendo los metadatos…',
  'certificate.file': 'O elija el archivo descargado, o suéltelo aquí',
  'certificate.paste': 'O pegue el certificado',
  'certificate.use-pasted': 'Usar el certificado pegado',
  'certificate.subject': 'Sujeto',
  'certificate.no-subject': '(sin nombre)',
  'certificate.thumbprint': 'Huella digital',
  'certificate.validity': 'Validez',
  'certificate.more': 'Todos los detalles',
  'certificate.issuer': 'Emisor',
  'certificate.serial': 'Número de serie',
  'certificate.sha256': 'SHA-256',
  'certificate.key': 'Clave',
  'certificate.key.size': '{kind}, {bits, plural, one {# bit} many {# de bits} other {# bits}}',
  'certificate.from-to': 'Del {from, date, medium} al {to, date, medium}',
  'certificate.matches': 'Es el certificado que Entra muestra como activo.',
  'certificate.differs':
    'Entra muestra otro certificado como activo ({thumbprint}). Recargue la página SAML; si sigue sin coincidir, aporte de nuevo el certificado.',
  'certificate.unseen': 'Aún no se ha visto la lista de Entra, así que esto no está confirmado.',

  'certificate-choice.heading': '¿Qué certificado?',
  'certificate-choice.active-known':
    'Hay varios certificados. Solo el que Entra muestra como activo firma los inicios de sesión, así que solo se puede usar ese.',
  'certificate-choice.active-unseen':
    'Hay varios certificados y aún no se ha visto la lista de Entra. Abra la página SAML de la aplicación en Entra para ver aquí cuál está activo, o compare usted las huellas digitales.',
  'certificate-choice.none-active':
    'Entra muestra otro certificado como activo ({thumbprint}) y no está entre estos. Recargue la página SAML en Entra y aporte de nuevo el certificado.',
  'certificate-choice.active': 'Entra muestra este como activo.',
  'certificate-choice.use': 'Usar este certificado',
  'certificate-choice.none': 'No usar ninguno',

  'certificate-warning.expired':
    'Este certificado ha caducado y los inicios de sesión pueden fallar con él. En Entra, pulse «<entra>New Certificate</entra>», guarde el certificado nuevo, actívelo y apórtelo.',
  'certificate-warning.not-yet-valid':
    'Este certificado aún no es válido y los inicios de sesión pueden fallar hasta que lo sea. Compruebe las fechas y el reloj de este equipo.',
  'certificate-warning.weak-key':
    'La clave de este certificado es demasiado corta para ser segura. En Entra, pulse «<entra>New Certificate</entra>», guarde el certificado nuevo, actívelo y apórtelo.',

  'certificate-refusal.not-a-certificate':
    'Esto no es un certificado. En Entra, pulse «<entra>Download</entra>» junto a «<entra>Certificate (Base64)</entra>» y aporte ese archivo.',
  'certificate-refusal.empty':
    'No contiene nada. En Entra, pulse «<entra>Download</entra>» junto a «<entra>Certificate (Base64)</entra>» y aporte ese archivo.',
  'certificate-refusal.thumbprint':
    'Esto es solo la huella digital, que sirve para distinguir un certificado. En Entra, pulse «<entra>Download</entra>» junto a «<entra>Certificate (Base64)</entra>» y aporte ese archivo.',
  'certificate-refusal.url':
    'Esto es una dirección y no se ha leído nada de ella. Pulse «<own>certificate.get</own>», o descargue «<entra>Certificate (Base64)</entra>» en Entra y aporte el archivo.',
  'certificate-refusal.private-key':
    'Contiene una clave privada, que solo debe estar en manos de su propietario. No se ha conservado ni se ha tomado nada más de su contenido. Aporte el archivo de «<entra>Certificate (Base64)</entra>».',
  'certificate-refusal.pkcs12':
    'Esto es un almacén de claves (PFX), que normalmente contiene una clave privada. No se ha conservado. Aporte el archivo de «<entra>Certificate (Base64)</entra>».',
  'certificate-refusal.pkcs7':
    'Esto es un contenedor PKCS #7, no un certificado suelto. En Entra, pulse «<entra>Download</entra>» junto a «<entra>Certificate (Base64)</entra>» y aporte ese archivo.',
  'certificate-refusal.csr':
    'Esto es una solicitud de certificado que nadie ha firmado todavía. En Entra, pulse «<entra>Download</entra>» junto a «<entra>Certificate (Base64)</entra>» y aporte ese archivo.',
  'certificate-refusal.truncated':
    'Falta parte del certificado: se cortó al principio o al final. Cópielo entero, desde «BEGIN CERTIFICATE» hasta «END CERTIFICATE», con ambas líneas incluidas, o aporte el archivo descargado.',
  'certificate-refusal.damaged':
    'Parece un certificado, pero no se puede leer: algo se cambió o se añadió por el camino. Aporte el propio archivo descargado.',
  'certificate-refusal.der-as-text':
    'Esto es un certificado en formato binario que se abrió como texto, y por el camino se perdieron caracteres. Aporte el propio archivo o descargue «<entra>Certificate (Base64)</entra>».',
  'certificate-refusal.metadata-without-certificate':
    'Estos metadatos no indican ningún certificado de firma. En Entra, descargue «<entra>Federation Metadata XML</entra>» o «<entra>Certificate (Base64)</entra>» en la página SAML de la aplicación y aporte ese archivo.',
  'certificate-refusal.other-metadata':
    'Estos metadatos están dañados o no proceden de Entra, así que no se ha tomado de ellos ningún certificado. Descargue «<entra>Federation Metadata XML</entra>» o «<entra>Certificate (Base64)</entra>» en la página SAML de la aplicación.',
  'certificate-refusal.placeholder':
    'Esto es un marcador de posición que una aplicación nueva muestra al principio. Recargue la página SAML y aporte de nuevo el certificado.',
  'certificate-refusal.too-large':
    'Es demasiado grande para ser un certificado, así que no se ha leído. Aporte el archivo de «<entra>Certificate (Base64)</entra>».',
  'certificate-refusal.too-many':
    'Contiene más certificados de los que nadie podría elegir. Aporte el archivo de «<entra>Certificate (Base64)</entra>».',
  'certificate-refusal.permission':
    'El navegador no puede leer los metadatos de Microsoft sin su permiso. Pulse de nuevo y permítalo, o aporte el archivo.',
  'certificate-refusal.no-address':
    'Aún no se conoce la dirección de los metadatos. Abra la página SAML de la aplicación en Entra y pulse de nuevo.',
  'certificate-refusal.unreachable':
    'No se han podido leer los metadatos de Microsoft. Compruebe la conexión y pulse de nuevo, o aporte el archivo.',
  'certificate-refusal.too-slow':
    'Los metadatos de Microsoft no llegaron en 10 segundos, así que no se ha tomado nada. Pulse de nuevo o aporte el archivo.',
  'certificate-refusal.redirected':
    'La dirección de los metadatos redirigía a otra, que no se ha seguido. Pregunte qué se interpone entre usted y Microsoft, por ejemplo un proxy que le pide iniciar sesión, o aporte el archivo.',
  'certificate-refusal.error-answer':
    'Microsoft respondió con un error, así que no se ha tomado nada. Recargue la página SAML de la aplicación en Entra y pulse de nuevo, o aporte el archivo.',
  'certificate-refusal.other-type':
    'Lo que se ha recibido no es XML, sino otra cosa, por ejemplo una página web. No se ha tomado nada. Pregunte qué se interpone entre usted y Microsoft, o aporte el archivo.',
  'certificate-refusal.metadata-too-large':
    'Lo que se ha recibido es mayor que cualquier archivo de metadatos, así que no se ha leído hasta el final. Pulse de nuevo más tarde o aporte el archivo.',
  'certificate-refusal.declarations':
    'Este XML declara un tipo de documento o entidades, algo que los metadatos de Microsoft nunca hacen. No se ha leído ni se ha tomado nada. Descargue «<entra>Certificate (Base64)</entra>» en la página SAML de la aplicación.',
  'certificate-refusal.too-deep':
    'Los elementos de este XML están anidados a más profundidad que los de cualquier archivo de metadatos. No se ha leído ni se ha tomado nada. Descargue «<entra>Certificate (Base64)</entra>» en la página SAML de la aplicación.',
  'certificate-refusal.not-xml':
    'Lo que se ha recibido no es un XML que se pueda leer hasta el final, así que no se ha tomado nada. Pulse de nuevo o aporte el archivo.',
  'certificate-refusal.not-metadata':
    'Lo que se ha recibido no son metadatos de federación, así que no se ha tomado nada.',
  'certificate-refusal.not-published':
    'El certificado que muestra la página de Entra no está en los metadatos. Recargue la página SAML en Entra y pulse de nuevo.',
  'certificate-refusal.not-saved':
    'El certificado es correcto, pero no se ha podido guardar. Cierre el panel, ábralo y apórtelo de nuevo.',
  'certificate-refusal.not-newer':
    'Este certificado es el que se debe sustituir, o no caduca más tarde. Aporte el nuevo que creó en Entra.',
  'certificate-refusal.unreadable':
    'No se ha podido leer. Inténtelo de nuevo o aporte el certificado de otra forma.',
  'certificate-refusal.another-tenant':
    'Los metadatos pertenecen a otro inquilino u otra aplicación, así que no se ha tomado nada.',
};
