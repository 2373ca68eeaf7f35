import type { watch as source } from '../en/watch.ts';
import type { Translated } from '../translated.ts';

/** The watch over the certificate in Image Relay: reminders, the calendar, and what Microsoft publishes. */
export const watch: Translated<typeof source> = {
  'reminder.heading': 'Avisos de certificados',
  'reminder.next': 'Cámbielo antes de ese día: nadie puede iniciar sesión con uno caducado.',
  'reminder.next.expired':
    'Sustitúyalo cuanto antes, en un momento en que tenga ambas consolas abiertas delante.',
  'reminder.dismiss': 'Descartar',
  'reminder.dismiss.name': 'Descartar el aviso de {host}',
  'watch.heading': 'El certificado de Image Relay',
  'watch.until': 'Válido hasta el {at, date, long}.',
  'watch.how':
    'El asistente le avisa 60, 30 y 7 días antes, en su icono de la barra de herramientas y aquí.',
  'watch.notify': 'Permitir también notificaciones',
  'watch.notify.on': 'Las notificaciones están permitidas. Llegan con cada aviso.',
  'watch.notify.refused':
    'El navegador no permitió las notificaciones. El icono y este panel le siguen avisando; pulse de nuevo si cambia de opinión.',
  'watch.calendar': 'Guardar las fechas para su calendario',
  'watch.calendar.saved':
    'El archivo se entregó al navegador para guardarlo. Ábralo con su calendario.',
  'watch.calendar.none': 'No queda ninguna fecha que recordar: sustituya el certificado.',
  'watch.calendar.failed': 'No se pudo crear el archivo. Cierre el panel, ábralo y pulse de nuevo.',
  'watch.ask': 'Consultar ahora los metadatos de Microsoft',
  'watch.ask.why':
    'Lee una vez los metadatos públicos de Microsoft sobre esta aplicación. El navegador le pide que permita el acceso al host de inicio de sesión; no se envía ninguna cookie.',
  'watch.ask.needs':
    'Abra primero la página SAML de la aplicación en Entra: allí se lee la dirección de los metadatos.',
  'watch.ask.busy': 'Leyendo los metadatos…',
  'watch.asked': 'Consultado el {at, date, medium}, {at, time, short}.',
  'metadata-news.unchanged':
    'Microsoft publica el certificado que está en Image Relay y ninguno más reciente. No hay nada que hacer.',
  'metadata-news.new-beside':
    'Ha aparecido un certificado nuevo junto al de Image Relay. Los inicios de sesión funcionan mientras Entra no lo active. Acuerde un momento, ponga el nuevo en Image Relay y actívelo en Entra justo después.',
  'metadata-news.replaced':
    'Microsoft ya no publica el certificado que está en Image Relay. Los inicios de sesión fallan hasta que Image Relay tenga el publicado: póngalo allí ahora.',
  'metadata-news.none-left':
    'Microsoft no publica ningún certificado para esta aplicación. Los inicios de sesión fallan. Abra «<entra>SAML Certificates</entra>» en la página de la aplicación en Entra y vea qué ha sido de él.',
  'metadata-news.other': '{thumbprint}, válido del {from, date, medium} al {to, date, medium}',
  'calendar.name': 'Inicio de sesión único de {host}',
  'calendar.ahead':
    '{host}: el certificado caduca dentro de {days, plural, one {# día} many {# de días} other {# días}}',
  'calendar.end': '{host}: el certificado caduca ahora',
  'calendar.description':
    'El certificado de firma de Image Relay caduca el {at, date, long}. Huella digital: {thumbprint}. Sustitúyalo antes: ponga el nuevo en Image Relay, actívelo en Entra de inmediato y pruebe un inicio de sesión.',
  'rollover.start': 'Cambiar el certificado ahora',
  'rollover.start.why':
    'Le guía en el orden en que los inicios de sesión funcionan el mayor tiempo posible.',
};
