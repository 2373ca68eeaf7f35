import type { guide as source } from '../en/guide.ts';
import type { Translated } from '../translated.ts';

/** The guide: its sections, steps, notes, and what a step waits for. */
export const guide: Translated<typeof source> = {
  'section.read-first': 'Primero: leer las direcciones de Image Relay',
  'section.gallery': 'Agregar Image Relay desde la galería',
  'section.configure-entra': 'Configurar el SSO de Microsoft Entra',
  'section.test-user': 'Crear un usuario de prueba de Microsoft Entra',
  'section.assign': 'Asignar el usuario de prueba de Microsoft Entra',
  'section.configure-image-relay': 'Configurar el SSO de Image Relay',
  'section.image-relay-user': 'Crear un usuario de prueba de Image Relay',
  'section.test': 'Probar el SSO',

  'step.read-image-relay.title': 'Abrir Single Sign On Settings de Image Relay',
  'step.read-image-relay.what':
    'La página muestra la Metadata URL y la Assertion Consumer URL que pedirá Entra. El asistente lee ambas.',
  'step.read-image-relay.where':
    'Image Relay: «<relay>Admin</relay>» > «<relay>Account Settings</relay>» > «<relay>Single Sign On Settings</relay>», parte inferior',
  'step.sign-in-entra.title': 'Iniciar sesión en el Centro de administración de Entra',
  'step.sign-in-entra.what':
    'Inicie sesión al menos como Administrador de aplicaciones en la nube.',
  'step.sign-in-entra.where': 'entra.microsoft.com',
  'step.open-gallery.title': 'Abrir la galería de aplicaciones',
  'step.open-gallery.what': 'La galería contiene una entrada ya preparada para Image Relay.',
  'step.open-gallery.where':
    'Entra: «<entra>Entra ID</entra>» > «<entra>Enterprise apps</entra>» > «<entra>New application</entra>» (antes, «<entra>Identity</entra>» > «<entra>Applications</entra>»)',
  'step.find-app.title': 'Buscar Image Relay',
  'step.find-app.what':
    'Deje que el asistente rellene el cuadro de búsqueda para que aparezca la entrada correcta.',
  'step.find-app.where':
    'Entra: «<entra>Browse Microsoft Entra Gallery</entra>», cuadro de búsqueda',
  'step.add-app.title': 'Agregar Image Relay',
  'step.add-app.what':
    'Seleccione el mosaico «<entra>Image Relay</entra>», mantenga el nombre y pulse «<entra>Create</entra>». Espere a que se abra la información general de la aplicación.',
  'step.add-app.where': 'Entra: galería > «<entra>Image Relay</entra>» > «<entra>Create</entra>»',
  'step.open-single-sign-on.title': 'Abrir la página de inicio de sesión único de la aplicación',
  'step.open-single-sign-on.what': 'Allí están todos los ajustes de SAML de la aplicación.',
  'step.open-single-sign-on.where':
    'Entra: «<entra>Enterprise apps</entra>» > «<entra>Image Relay</entra>» > «<entra>Manage</entra>» > «<entra>Single sign-on</entra>»',
  'step.choose-saml.title': 'Elegir SAML',
  'step.choose-saml.what':
    'Seleccione el mosaico «<entra>SAML</entra>». Image Relay no admite ningún otro método.',
  'step.choose-saml.where': 'Entra: «<entra>Select a single sign-on method</entra>»',
  'step.basic-saml.title': 'Rellenar la configuración básica de SAML',
  'step.basic-saml.what':
    'Pulse el lápiz junto a «<entra>Basic SAML Configuration</entra>», deje que el asistente rellene las direcciones, pulse «<entra>Save</entra>» y cierre el panel de Entra.',
  'step.basic-saml.where': 'Entra: página SAML, tarjeta 1',
  'step.certificate.title': 'Aportar el certificado de firma',
  'step.certificate.what':
    'Image Relay comprueba con él cada inicio de sesión. Tómelo de los metadatos de Microsoft o descargue «<entra>Certificate (Base64)</entra>».',
  'step.certificate.where': 'Entra: página SAML, tarjeta 3; después, aquí',
  'step.copy-urls.title': 'Leer la Login URL y la Logout URL',
  'step.copy-urls.what':
    'Desplácese hasta «<entra>Set up Image Relay</entra>». El asistente lee allí las direcciones.',
  'step.copy-urls.where': 'Entra: página SAML, tarjeta 4',
  'step.open-users.title': 'Abrir la lista de usuarios',
  'step.open-users.what': 'Aquí necesita al menos el rol Administrador de usuarios.',
  'step.open-users.where': 'Entra: «<entra>Users</entra>» > «<entra>All users</entra>»',
  'step.create-user.title': 'Crear el usuario de prueba',
  'step.create-user.what':
    'Pulse «<entra>New user</entra>» > «<entra>Create new user</entra>», deje que el asistente rellene los nombres, anote la contraseña y pulse «<entra>Review + create</entra>» y «<entra>Create</entra>».',
  'step.create-user.where': 'Entra: «<entra>Create new user</entra>»',
  'step.open-assignments.title': 'Abrir los usuarios y grupos de la aplicación',
  'step.open-assignments.what':
    'Solo las personas asignadas allí pueden iniciar sesión en Image Relay.',
  'step.open-assignments.where':
    'Entra: «<entra>Enterprise apps</entra>» > «<entra>Image Relay</entra>» > «<entra>Users and groups</entra>»',
  'step.assign-user.title': 'Asignar el usuario de prueba',
  'step.assign-user.what':
    'Pulse «<entra>Add user/group</entra>» y, después, la entrada bajo «<entra>Users</entra>»; deje que el asistente rellene el cuadro de búsqueda, seleccione el usuario de prueba y pulse «<entra>Select</entra>» y «<entra>Assign</entra>».',
  'step.assign-user.where':
    'Entra: «<entra>Users and groups</entra>» > «<entra>Add user/group</entra>»',
  'step.sign-in-image-relay.title': 'Iniciar sesión en Image Relay como administrador',
  'step.sign-in-image-relay.what':
    'Use otra ventana si lo prefiere y déjela abierta hasta que se haya superado la prueba.',
  'step.sign-in-image-relay.where': 'Su sitio de Image Relay',
  'step.open-permissions.title': 'Abrir Users & Permissions',
  'step.open-permissions.what': 'Allí se gestionan los grupos de permisos y los usuarios.',
  'step.open-permissions.where':
    'Image Relay: «<relay>Admin</relay>» > «<relay>Users & Permissions</relay>»',
  'step.create-permission.title': 'Crear el permiso de solo SSO',
  'step.create-permission.what':
    'Pulse «<relay>Create New Permission</relay>», deje que el asistente rellene el título y la casilla, y pulse «<relay>Save</relay>».',
  'step.create-permission.where':
    'Image Relay: «<relay>Users & Permissions</relay>» > «<relay>Create New Permission</relay>»',
  'step.open-sso-settings.title': 'Abrir Single Sign On Settings',
  'step.open-sso-settings.what': 'Allí van las direcciones y el certificado de Entra.',
  'step.open-sso-settings.where':
    'Image Relay: «<relay>Admin</relay>» > «<relay>Account Settings</relay>» > «<relay>Single Sign On Settings</relay>»',
  'step.saml-settings.title': 'Rellenar SAML Settings',
  'step.saml-settings.what':
    'Deje que el asistente rellene todo el formulario, incluido el certificado que hay tras «<relay>Update Certificate</relay>». Revíselo y pulse «<relay>Save</relay>».',
  'step.saml-settings.where': 'Image Relay: «<relay>Single Sign On Settings</relay>»',
  'step.create-sso-user.title': 'Crear el usuario de prueba de Image Relay',
  'step.create-sso-user.what':
    'Pulse «<relay>Create SSO User</relay>», deje que el asistente rellene el formulario y pulse «<relay>Create</relay>».',
  'step.create-sso-user.where':
    'Image Relay: «<relay>Users & Permissions</relay>» > «<relay>Create SSO User</relay>»',
  'step.test-sign-on-url.title': 'Iniciar sesión mediante la Sign on URL',
  'step.test-sign-on-url.what':
    'Cierre primero la sesión de Image Relay. Después, empiece la prueba e inicie sesión como el usuario de prueba.',
  'step.test-sign-on-url.where': 'La dirección propia de Image Relay, en una pestaña nueva',
  'step.test-this-application.title':
    'Iniciar sesión mediante «<entra>Test this application</entra>»',
  'step.test-this-application.what':
    'Cierre primero la sesión de Image Relay. Después, empiece la prueba y pulse «<entra>Test</entra>» en la página SAML.',
  'step.test-this-application.where': 'Entra: página SAML, tarjeta 5',
  'step.test-my-apps.title': 'Iniciar sesión mediante Mis aplicaciones',
  'step.test-my-apps.what':
    'Cierre primero la sesión de Image Relay. Después, empiece la prueba y pulse el mosaico «<entra>Image Relay</entra>» como el usuario de prueba.',
  'step.test-my-apps.where': 'myapps.microsoft.com',

  'note.wizard':
    'El asistente de configuración de aplicaciones de Microsoft, en el Centro de administración de Microsoft 365, también puede agregar la aplicación. Si se agregó así, o hace tiempo, se reconoce igualmente: ábrala.',
  'note.values-not-real':
    'Las direcciones del tutorial de Microsoft son patrones. Las correctas se leen en su sitio de Image Relay; el equipo de soporte de Image Relay puede confirmarlas.',
  'note.same-urls':
    'La Login URL y la Logout URL pueden ser la misma dirección. En Entra es normal.',
  'note.name-id-email':
    'Image Relay identifica a las personas por su correo electrónico. El nombre de usuario en Entra del usuario de prueba debe ser exactamente el correo electrónico en Image Relay.',
  'note.folder-access':
    'Image Relay muestra las carpetas de un permiso solo después de guardarlo por primera vez. Sin una carpeta, las personas con ese permiso ven una biblioteca vacía.',
  'note.master-admin':
    'En algunos planes solo el Master Admin ve esta página, y algunos planes no tienen inicio de sesión único. Si falta la entrada, pregunte al Master Admin o al equipo de ventas de Image Relay.',
  'note.only-test-user':
    'Este grupo es para el usuario de prueba. No mueva a él a nadie que ya trabaje hoy hasta que se haya superado una prueba.',
  'note.jit-duplicates':
    'Just-In-Time crea un usuario nuevo para cada persona cuyo nombre en Entra no es su correo electrónico en Image Relay. Compare algunas personas antes de activarlo.',
  'note.test-as-test-user':
    'Haga la prueba como el usuario de prueba: su propia cuenta no está asignada y acabaría en AADSTS50105.',
  'note.reply-url-missing':
    'El tutorial no menciona la Reply URL, pero Entra la pide. Es la Assertion Consumer URL de Image Relay.',
  'note.first-password':
    'Entra pedirá al usuario de prueba una contraseña nueva en el primer inicio de sesión.',

  'fact.seen': 'Se ha visto la página',
  'fact.application': 'Se ha visto la aplicación en su inquilino',
  'fact.filled': 'Se ha rellenado la búsqueda',
  'fact.certificate': 'El certificado está aquí y es el activo',
  'fact.saved-with-form': 'Se ha rellenado el certificado y después se ha guardado el formulario',
  'fact.test': 'El usuario de prueba ha llegado a Image Relay',
  'fact.known': 'Se ha leído {setting} en {console}',
  'fact.equal': 'Se ha guardado {setting} en {console}',
};
