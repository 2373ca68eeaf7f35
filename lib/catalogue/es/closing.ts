/** What comes after the last test. */
export const closing = {
  'closing.heading': 'Implantar',
  'closing.held.both':
    'Todavía no: no se ha superado ninguna prueba de la configuración actual y nadie ha confirmado otro acceso. Continuar ahora puede dejar a todos sin acceso, y el informe lo hará constar.',
  'closing.held.tested':
    'Todavía no: no se ha superado ninguna prueba de la configuración actual. Continuar ahora puede dejar a todos sin acceso, y el informe lo hará constar.',
  'closing.held.way-in':
    'Todavía no: nadie ha confirmado otro acceso. Continuar ahora puede dejar a todos sin acceso, y el informe lo hará constar.',
  'closing.ready':
    'Se ha superado una prueba de la configuración actual y hay otro acceso confirmado.',
  'closing.despite.both':
    'Hecho el {at, date, medium}, antes de superarse una prueba de la configuración y antes de confirmarse otro acceso.',
  'closing.despite.tested':
    'Hecho el {at, date, medium}, antes de superarse una prueba de la configuración.',
  'closing.despite.way-in': 'Hecho el {at, date, medium}, antes de confirmarse otro acceso.',
  'closing.done': 'Hecho el {at, date, medium}',
  'closing.another-way-in.title': 'Asegurar otro acceso',
  'closing.another-way-in.what':
    'Mantenga un Master Admin fuera de todo grupo que solo pueda entrar con el inicio de sesión único, inicie sesión con esa cuenta y su contraseña en otro navegador, y deje la pestaña abierta.',
  'closing.assign-groups.title': 'Asignar a las personas',
  'closing.assign-groups.what':
    'Agregue los grupos o usuarios reales en «<entra>Users and groups</entra>». Las personas de un grupo incluido en un grupo asignado no cuentan, y asignar grupos requiere Microsoft Entra ID P1 o P2.',
  'closing.move-people.title': 'Mover a las personas al grupo de solo SSO',
  'closing.move-people.what':
    'Dé a las personas en Image Relay el permiso «{permission}», primero a unas pocas. Quien lo tiene ya no puede iniciar sesión con contraseña. Con Just-In-Time activado, toda persona cuyo nombre en Entra no sea su correo en Image Relay recibe un segundo usuario: compare antes algunos.',
  'closing.tidy-up.title': 'Quitar el usuario de prueba',
  'closing.tidy-up.what':
    'Elimine o deshabilite el usuario de prueba en Entra y en Image Relay, cuando ya nadie lo necesite para pruebas.',
};
