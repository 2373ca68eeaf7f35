import type { pages as source } from '../en/pages.ts';
import type { Translated } from '../translated.ts';

/** The pages beside the panel, and the states in which the panel cannot work. */
export const pages: Translated<typeof source> = {
  'permission.missing': 'El asistente no tiene permiso para ver las consolas',
  'permission.missing.why':
    'El navegador ya no le permite trabajar en el Centro de administración de Entra ni en Image Relay, así que no ve ni rellena nada. Lo que ya sabe se conserva.',
  'permission.allow': 'Permitirlo en ambas consolas',
  'permission.policy':
    'Si el navegador no pregunta, decide la directiva de su empresa: consulte a quien administre el navegador.',
  'offline.what':
    'Este equipo está sin conexión, así que no se puede acceder a las consolas. No se pierde nada; continúe cuando vuelva a tener conexión.',
  'loading.what': 'Leyendo lo registrado…',
  'front.elsewhere':
    'La pestaña en primer plano no muestra ninguna de las consolas. Pulse «<own>now.go</own>» para llegar a la correcta.',
  'front.begin': 'Configurar también {host}',
  'updated.what':
    'La extensión se ha actualizado a la versión {version}. Sus configuraciones están como estaban. Si el asistente ya no sigue alguna página de las consolas, recárguela.',
  'updated.dismiss': 'Entendido',

  'welcome.title': 'Conectar Microsoft Entra ID con Image Relay, paso a paso',
  'welcome.what':
    'Un panel junto a las dos consolas sigue con usted el tutorial de Microsoft: sabe dónde está usted, dice qué hacer a continuación y lleva las direcciones y el certificado de una consola a la otra.',
  'welcome.does': 'Qué hace',
  'welcome.does.reads': 'Lee los ajustes de inicio de sesión único que muestran las dos consolas.',
  'welcome.does.fills':
    'Los introduce en la otra consola, después de que usted haya visto cada valor junto a lo que hay ahora.',
  'welcome.does.checks':
    'Comprueba que ha habido un inicio de sesión real correcto antes de dar el trabajo por terminado.',
  'welcome.not': 'Qué no hace nunca',
  'welcome.not.saves': 'Nunca guarda, crea ni asigna nada si el botón que usted pulsa no lo dice.',
  'welcome.not.sends':
    'No envía nada a nadie. Sus ajustes permanecen en este equipo; la única solicitud que puede hacer va a los metadatos públicos de Microsoft, cuando usted lo pide.',
  'welcome.not.elsewhere':
    'No ve ningún otro sitio ni ninguna contraseña, salvo la primera del usuario de prueba, cuando el botón que usted pulsa dice que se guarda.',
  'welcome.permissions': 'Qué se le permite',
  'welcome.permissions.hosts':
    'Leer y modificar datos en entra.microsoft.com, con los marcos de sus páginas, y en imagerelay.com: para reconocer las páginas y rellenar los campos que usted confirme.',
  'welcome.permissions.storage': 'Almacenamiento: para conservar el progreso en este equipo.',
  'welcome.permissions.metadata':
    'login.microsoftonline.com: se pide solo cuando hace que obtenga el certificado o inicia una prueba, y se devuelve después de una prueba.',
  'welcome.start': 'Cómo empezar',
  'welcome.start.panel':
    'Pulse el icono de la extensión junto a la barra de direcciones. Se abre el panel.',
  'welcome.start.console':
    'Abra su sitio de Image Relay y el Centro de administración de Entra, y siga el panel.',
  'welcome.rehearse': 'Ensáyelo primero',
  'welcome.rehearse.what':
    'El código fuente de esta extensión incluye consolas de práctica que se parecen a ambos sitios y en las que se inicia sesión de verdad, únicamente en su propio equipo. Su README indica cómo iniciarlas con un solo comando.',
  'welcome.options': 'Idioma y otras opciones',
  'welcome.picture':
    'El panel junto a la configuración de Image Relay, justo después de rellenar: cada campo y su resultado.',

  'options.title': 'Opciones',
  'options.behaviour': 'Cómo se comporta el asistente',
  'options.saved': 'Cada opción se aplica de inmediato.',
};
