import type { answerCauses as source } from '../en/answer-causes.ts';
import type { Translated } from '../translated.ts';

/** What is wrong with Entra’s answer, or after it: what happened, and what to do next. */
export const answerCauses: Translated<typeof source> = {
  'cause.provider-refused.what':
    'Entra ha respondido con un rechazo en lugar de nombrar a una persona.',
  'cause.provider-refused.mend': 'Lea lo que dice la respuesta, corríjalo y pruebe de nuevo.',
  'cause.unreadable-response.what':
    'La respuesta de Entra no se ha podido leer sin dudas, así que no se ha juzgado nada de ella.',
  'cause.unreadable-response.mend':
    'Pruebe de nuevo, si puede desde otra red. Si ocurre siempre, no continúe.',
  'cause.encrypted-assertion.what':
    'Entra cifra su respuesta, y puede que Image Relay no tenga una clave para ella.',
  'cause.encrypted-assertion.mend':
    'Abra «<entra>Token encryption</entra>» de la aplicación en Entra y desactive allí el certificado.',
  'cause.unsigned-assertion.what':
    'En la respuesta de Entra no hay nada firmado, así que Image Relay no puede fiarse de ella.',
  'cause.unsigned-assertion.what.response':
    'Entra ha firmado la respuesta entera y no la aserción que contiene, que quizá Image Relay quiera firmada.',
  'cause.unsigned-assertion.mend':
    'Ajuste «<entra>Signing Option</entra>» en «<entra>SAML Certificates</entra>» para que se firme la aserción, y guarde.',
  'cause.certificate-mismatch.what':
    'Entra ha firmado con un certificado distinto del que, según lo que se sabe, tiene Image Relay.',
  'cause.certificate-mismatch.what.hinted':
    'Lo que ha mostrado Image Relay apunta al certificado: probablemente tiene uno distinto de aquel con el que firma Entra.',
  'cause.certificate-mismatch.mend':
    'Mire en «<entra>SAML Certificates</entra>» qué certificado está activo, apórtelo aquí, póngalo en Image Relay con «<relay>Update Certificate</relay>», y guarde.',
  'cause.certificate-expired.what': 'El certificado con el que firma Entra ha caducado.',
  'cause.certificate-expired.mend':
    'Cree un certificado nuevo en «<entra>SAML Certificates</entra>», apórtelo aquí, póngalo en Image Relay y actívelo de inmediato.',
  'cause.broken-signature.what':
    'La firma de la respuesta de Entra es incorrecta: la respuesta se cambió por el camino o se compuso mal.',
  'cause.broken-signature.mend':
    'Pruebe de nuevo desde otra red y sin otras extensiones. No continúe mientras ocurra.',
  'cause.weak-signature.what': 'Entra firma con SHA-1, que ya no se considera seguro.',
  'cause.weak-signature.mend':
    'Ponga «<entra>Signing Algorithm</entra>» en «<entra>SAML Certificates</entra>» en SHA-256 y guarde. Si entonces Image Relay rechaza los inicios de sesión, pregunte a su soporte.',
  'cause.another-issuer.what':
    'La respuesta viene de un inquilino distinto del de esta configuración.',
  'cause.another-issuer.mend':
    'Mire a qué inquilino lleva «<relay>Login URL</relay>» en Image Relay, y copie de nuevo «<entra>Login URL</entra>» de Entra.',
  'cause.audience.what':
    'La respuesta es para un nombre distinto de la Metadata URL de Image Relay.',
  'cause.audience.mend':
    'En «<entra>Basic SAML Configuration</entra>», ponga como «<entra>Identifier (Entity ID)</entra>» exactamente la «<relay>Metadata URL</relay>» de Image Relay, con todas sus barras, y guarde.',
  'cause.recipient.what':
    'La respuesta va dirigida a un lugar distinto de la Assertion Consumer URL de Image Relay.',
  'cause.recipient.mend':
    'En «<entra>Basic SAML Configuration</entra>», ponga como «<entra>Reply URL (Assertion Consumer Service URL)</entra>» exactamente la «<relay>Assertion Consumer URL</relay>» de Image Relay, y guarde.',
  'cause.clock.what': 'Según el reloj de este equipo, la respuesta no era válida cuando llegó.',
  'cause.clock.what.hinted':
    'Lo que ha mostrado Image Relay apunta a la hora: probablemente la respuesta llegó demasiado tarde, o el reloj de Image Relay va mal.',
  'cause.clock.mend':
    'Compare el reloj de este equipo con otro, póngalo en hora y pruebe de nuevo. Si va bien, el soporte de Image Relay tiene que mirar el suyo.',
  'cause.clock.mend.hinted':
    'Pruebe de nuevo desde el principio, sin volver atrás ni recargar ninguna página. Si Image Relay dice lo mismo, pida a su soporte que mire su reloj.',
  'cause.unsolicited.what':
    'Entra ha enviado una respuesta que Image Relay no había pedido en esta prueba.',
  'cause.unsolicited.mend':
    'En «<entra>Basic SAML Configuration</entra>», ponga la dirección propia de Image Relay como «<entra>Sign on URL</entra>» y guarde, para que cada inicio de sesión empiece en Image Relay.',
  'cause.name-id-format.what':
    'Entra nombra a las personas en una forma distinta de la dirección de correo electrónico.',
  'cause.name-id-format.mend':
    'En «<entra>Attributes & Claims</entra>», ponga el formato de «<entra>Unique User Identifier (Name ID)</entra>» en dirección de correo electrónico, y elija lo mismo en «<relay>Name Id Format</relay>» de Image Relay.',
  'cause.name-id-value.what':
    'Entra nombra al usuario de prueba con algo distinto de su correo electrónico en Image Relay.',
  'cause.name-id-value.mend':
    'Haga que coincidan: el correo del usuario en Image Relay, o el origen de «<entra>Unique User Identifier (Name ID)</entra>» en «<entra>Attributes & Claims</entra>». Hasta entonces, deje desactivado el aprovisionamiento Just-In-Time, que daría a cada persona un segundo usuario.',
  'cause.missing-attributes.what':
    'La respuesta no contiene ninguna notificación de correo, como en personas sin buzón.',
  'cause.missing-attributes.mend':
    'No importa, porque Image Relay identifica a las personas por el Name ID. Si faltan nombres en Image Relay, mire «<entra>Attributes & Claims</entra>».',
  'cause.request-never-sent.what':
    'Image Relay ha mostrado su propia página de inicio de sesión y no ha enviado a nadie a Microsoft.',
  'cause.request-never-sent.mend':
    'Busque en esa página un botón de inicio de sesión único. Si no lo hay, mire si «<relay>Single Sign On Settings</relay>» están guardados con la Login URL.',
  'cause.refused-by-image-relay.what': 'Image Relay no ha aceptado la respuesta de Entra.',
  'cause.refused-by-image-relay.mend':
    'Lea lo que dice su página. Después compare el certificado, «<relay>Name Id Format</relay>» y el correo del usuario en Image Relay; si todo está bien, pregunte a su soporte.',
  'cause.back-at-sign-in.what':
    'Image Relay ha vuelto a mostrar su página de inicio de sesión en lugar de iniciar la sesión.',
  'cause.back-at-sign-in.mend':
    'Ponga de nuevo el certificado activo con «<relay>Update Certificate</relay>» y guarde; después compare el correo del usuario en Image Relay con el nombre que envía Entra.',
  'cause.wrong-user.what': 'Ha iniciado sesión alguien distinto del usuario de prueba.',
  'cause.wrong-user.what.named':
    'Entra ha nombrado al usuario de prueba, e Image Relay muestra a otra persona.',
  'cause.wrong-user.what.other':
    'En Microsoft ha iniciado sesión alguien distinto del usuario de prueba.',
  'cause.wrong-user.mend':
    'Cierre la sesión de Image Relay y de Microsoft, y pruebe de nuevo como el usuario de prueba, en otro perfil del navegador si lo desea.',
  'cause.empty-library.what':
    'El usuario de prueba ha llegado y ve una biblioteca vacía, porque el permiso no tiene carpetas.',
  'cause.empty-library.mend':
    'Abra el permiso en «<relay>Users & Permissions</relay>» y marque las carpetas. Image Relay solo las muestra una vez guardado el permiso.',
  'cause.logout-url.what':
    'Al cerrar la sesión de Image Relay aparece un error de Microsoft, o la sesión no se cierra.',
  'cause.logout-url.mend':
    'Ponga {address} en «<relay>Logout URL</relay>» de Image Relay y guarde. El valor del tutorial es para servicios que cierran la sesión con SAML, y puede que Image Relay solo envíe allí el navegador.',
  'cause.duplicate-users.what':
    'Las personas reciben un segundo usuario en Image Relay al entrar con el inicio de sesión único.',
  'cause.duplicate-users.mend':
    'Desactive «<relay>Enable Just-In-Time User Provisioning</relay>» y guarde, hasta que el nombre que envía Entra sea exactamente el correo de cada persona en Image Relay. Después quite los segundos usuarios.',
  'cause.wrong-permission.what':
    'Las personas nuevas no reciben ningún permiso en Image Relay, o uno equivocado.',
  'cause.wrong-permission.mend':
    'Elija el grupo correcto junto a «<relay>Enable Just-In-Time User Provisioning</relay>» y guarde. Quienes llegaron antes conservan el anterior hasta que lo cambie en «<relay>Users & Permissions</relay>».',
  'cause.administrators-locked-out.what':
    'Hay administradores en un grupo que solo puede entrar con el inicio de sesión único, y no les funciona.',
  'cause.administrators-locked-out.mend':
    'En una sesión aún abierta, desmarque «<relay>This Group can only sign-in via Single Sign On</relay>» en su grupo, o sáquelos de él. Si nadie tiene una sesión abierta, pregunte al soporte de Image Relay.',
  'cause.no-sso-settings.what':
    'Image Relay no muestra su configuración de inicio de sesión único.',
  'cause.no-sso-settings.mend':
    'Solo el Master Admin ve «<relay>Single Sign On Settings</relay>». Si es usted, su plan no tiene inicio de sesión único: pregunte al equipo de ventas de Image Relay.',
  'cause.fails-on-joined-device.what':
    'El inicio de sesión funciona en una ventana privada y falla en un equipo de la empresa.',
  'cause.fails-on-joined-device.mend':
    'Allí las personas entran con Windows Hello. En «<relay>Authn Context</relay>», elija la opción sin contexto concreto, si la lista la ofrece, guarde y pruebe en un equipo así.',
  'cause.tile-does-nothing.what': 'El mosaico de Mis aplicaciones no inicia ninguna sesión.',
  'cause.tile-does-nothing.mend':
    'En «<entra>Basic SAML Configuration</entra>», ponga la dirección propia de Image Relay como «<entra>Sign on URL</entra>» y guarde: un inicio de sesión tiene que empezar en Image Relay.',
  'cause.all-fail-since-a-day.what': 'Todos los inicios de sesión fallan desde un día concreto.',
  'cause.all-fail-since-a-day.mend':
    'Probablemente el certificado ha caducado, o Entra ya firma con su sucesor. Mire en «<entra>SAML Certificates</entra>» cuál está activo, apórtelo aquí y póngalo en Image Relay.',
};
