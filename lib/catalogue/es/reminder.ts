import type { reminder as source } from '../en/reminder.ts';
import type { Translated } from '../translated.ts';

/** What the toolbar’s icon and notifications say of a certificate’s end; the background loads these alone. */
export const reminder: Translated<typeof source> = {
  'reminder.title': 'SSO Setup Assistant',
  'reminder.ends':
    '{host}: el certificado de Image Relay caduca el {at, date, medium}, dentro de {days, plural, one {# día} many {# de días} other {# días}}.',
  'reminder.expired':
    '{host}: el certificado de Image Relay caducó el {at, date, medium}. Los inicios de sesión pueden fallar hasta que se sustituya.',
  'reminder.notification':
    'Abra el asistente desde la barra de herramientas para ver qué debe hacer.',
};
