import type { refusalCauses as source } from '../en/refusal-causes.ts';
import type { Translated } from '../translated.ts';

/** Why Microsoft’s sign-in refuses somebody: what happened, and what to do next. */
export const refusalCauses: Translated<typeof source> = {
  'cause.not-assigned.what': 'El usuario de prueba no está asignado a la aplicación en Entra.',
  'cause.not-assigned.mend':
    'Asigne el usuario de prueba en «<entra>Users and groups</entra>». Los grupos incluidos en un grupo asignado no cuentan.',
  'cause.unknown-identifier.what':
    'Entra no conoce ninguna aplicación con el nombre con el que ha preguntado Image Relay.',
  'cause.unknown-identifier.mend':
    'En «<entra>Basic SAML Configuration</entra>», ponga como «<entra>Identifier (Entity ID)</entra>» exactamente la «<relay>Metadata URL</relay>» de Image Relay, con todas sus barras, y guarde.',
  'cause.wrong-tenant.what':
    'Image Relay envía a las personas a un inquilino distinto del que tiene la aplicación.',
  'cause.wrong-tenant.mend':
    'Copie de nuevo «<entra>Login URL</entra>» de «<entra>Set up Image Relay</entra>» en Entra a «<relay>Login URL</relay>» en Image Relay, y guarde.',
  'cause.reply-url.what':
    'La dirección en la que Image Relay quiere la respuesta no está entre las Reply URL de Entra.',
  'cause.reply-url.mend':
    'Ponga la «<relay>Assertion Consumer URL</relay>» de Image Relay como «<entra>Reply URL (Assertion Consumer Service URL)</entra>» y guarde. Si Entra sigue mostrando el valor antiguo al recargar, cámbielo en el registro de la aplicación.',
  'cause.no-reply-url.what':
    'Entra no tiene ninguna Reply URL para la aplicación, y la solicitud no indicaba ninguna.',
  'cause.no-reply-url.mend':
    'En «<entra>Basic SAML Configuration</entra>», ponga la «<relay>Assertion Consumer URL</relay>» de Image Relay como «<entra>Reply URL (Assertion Consumer Service URL)</entra>» y guarde.',
  'cause.no-saml-request.what':
    'Se abrió el inicio de sesión de Microsoft sin una solicitud de Image Relay.',
  'cause.no-saml-request.mend':
    'Es normal si ha abierto usted mismo la Login URL: empiece en la dirección propia de Image Relay. Si no, mire «<entra>Sign on URL</entra>» en Entra y si el inicio de sesión único está guardado en Image Relay.',
  'cause.not-saml.what': 'Microsoft no ha podido leer la solicitud como mensaje SAML.',
  'cause.not-saml.mend':
    'Elija POST en «<relay>Binding Options for Requests from the Service Provider</relay>» y guarde. Si vuelve a ocurrir, el soporte de Image Relay tiene que examinar la solicitud.',
  'cause.authn-context.what':
    'Image Relay pide una forma concreta de iniciar sesión, y Entra rechaza a quienes usan otra, como Windows Hello.',
  'cause.authn-context.mend':
    'En «<relay>Authn Context</relay>», elija la opción sin contexto concreto, si la lista la ofrece, y guarde; si no, pregunte al soporte de Image Relay. Después, pruebe también con su segundo factor, no solo en una ventana privada.',
  'cause.authn-comparison.what':
    'Image Relay pide una comparación de las formas de iniciar sesión que Entra no admite.',
  'cause.authn-comparison.mend':
    'En «<relay>Authn Context</relay>», elija la opción sin contexto concreto, si la lista la ofrece, y guarde. Si no, el soporte de Image Relay tiene que cambiar la comparación a exact.',
  'cause.unsupported-request.what':
    'La solicitud de Image Relay contiene algo que Entra no acepta.',
  'cause.unsupported-request.mend':
    'Nada de su configuración cambia eso. Envíe el mensaje de Microsoft al soporte de Image Relay.',
  'cause.name-id-policy.what': 'Image Relay pide una forma de nombre que Entra no conoce.',
  'cause.name-id-policy.mend':
    'Elija la dirección de correo electrónico en «<relay>Name Id Format</relay>» y guarde.',
  'cause.request-binding.what':
    'Microsoft no acepta la solicitud de la forma en que la ha enviado Image Relay.',
  'cause.request-binding.mend':
    'Elija POST en «<relay>Binding Options for Requests from the Service Provider</relay>» y guarde.',
  'cause.response-binding.what':
    'Image Relay quiere la respuesta de una forma en que Entra no la envía.',
  'cause.response-binding.mend':
    'Entra solo responde con POST. El soporte de Image Relay tiene que cambiar lo que pide su solicitud.',
  'cause.other-destination.what':
    'La solicitud va dirigida a un lugar distinto de aquel al que llegó.',
  'cause.other-destination.mend':
    'Copie de nuevo «<entra>Login URL</entra>» de Entra a «<relay>Login URL</relay>» en Image Relay, y guarde.',
  'cause.request-id.what': 'La solicitud lleva un ID con una forma que Entra no acepta.',
  'cause.request-id.mend':
    'Nada de su configuración cambia eso. Envíe el mensaje de Microsoft al soporte de Image Relay.',
  'cause.federated-idp.what':
    'Otro proveedor de identidades, al que Entra pasa sus inicios de sesión, no ha respondido como se esperaba.',
  'cause.federated-idp.mend':
    'La configuración para Image Relay probablemente está bien. Pregunte a quien gestione ese proveedor en su empresa.',
  'cause.signed-request-wanted.what':
    'Entra está configurado para aceptar solo solicitudes firmadas, y esta no lo estaba.',
  'cause.signed-request-wanted.mend':
    'En «<entra>SAML Certificates</entra>», edite «<entra>Verification certificates</entra>» y deje de exigirlos, salvo que Image Relay firme sus solicitudes.',
  'cause.stale-request.what':
    'La solicitud era demasiado antigua al llegar a Microsoft, por ejemplo tras una larga espera o el botón Atrás.',
  'cause.stale-request.mend':
    'Cierre la pestaña y empiece de nuevo en la dirección propia de Image Relay. Si ocurre siempre, el soporte de Image Relay tiene que mirar su reloj.',
  'cause.no-signing-key.what':
    'Entra no tiene ningún certificado válido para firmar para esta aplicación.',
  'cause.no-signing-key.mend':
    'Cree un certificado nuevo en «<entra>SAML Certificates</entra>», actívelo, apórtelo aquí y póngalo en Image Relay.',
  'cause.name-id-empty.what':
    'Entra no tiene valor para el nombre que debe enviar, como el correo vacío de una persona sin buzón.',
  'cause.name-id-empty.mend':
    'En «<entra>Attributes & Claims</entra>», elija user.userprincipalname para «<entra>Unique User Identifier (Name ID)</entra>», o dé a esa persona un valor para el atributo elegido ahora.',
  'cause.claims.what':
    'Entra no ha podido obtener una de las notificaciones configuradas manualmente.',
  'cause.claims.mend':
    'Mire «<entra>Attributes & Claims</entra>» y corrija o quite lo que se haya agregado allí.',
  'cause.another-directory.what': 'La cuenta que ha iniciado sesión no pertenece a este inquilino.',
  'cause.another-directory.mend':
    'Cierre la sesión de Microsoft e iníciela como el usuario de prueba, o invite la cuenta y asígnela.',
  'cause.policy.what':
    'Microsoft exige algo más a esta persona o a este dispositivo, por una regla de su empresa como el acceso condicional.',
  'cause.policy.mend':
    'La configuración del inicio de sesión único probablemente está bien. Complete lo que pide Microsoft y pruebe de nuevo, o pregunte a quien gestione el acceso condicional en su empresa.',
  'cause.application-disabled.what':
    'Entra no deja que nadie inicie sesión en la aplicación, porque eso está desactivado.',
  'cause.application-disabled.mend':
    'Abra «<entra>Properties</entra>» de la aplicación en Entra, ponga «<entra>Enabled for users to sign in?</entra>» en «Sí» (Yes), y guarde.',
  'cause.consent.what': 'Entra pide el consentimiento de un administrador para la aplicación.',
  'cause.consent.mend':
    'Con SAML es raro, así que compare primero el Identifier. Un Administrador de aplicaciones en la nube puede darlo en «<entra>Permissions</entra>» de la aplicación.',
  'cause.unknown-tenant.what':
    'Microsoft no conoce el inquilino al que Image Relay ha enviado la solicitud.',
  'cause.unknown-tenant.mend':
    'La Login URL de Image Relay está cortada o tiene un ID erróneo. Copie de nuevo «<entra>Login URL</entra>» de Entra a «<relay>Login URL</relay>», y guarde.',
  'cause.account.what':
    'Microsoft no ha dejado entrar a la cuenta: contraseña errónea o caducada, o cuenta bloqueada o desactivada.',
  'cause.account.mend':
    'El inicio de sesión único no es la causa. Pruebe de nuevo la contraseña, o pida a un Administrador de usuarios que mire la cuenta.',
  'cause.unknown-code.what': 'Microsoft muestra un código de error que el asistente no conoce.',
  'cause.unknown-code.mend':
    'Abra la página de Microsoft sobre el código, haga lo que indica y pruebe de nuevo.',
};
