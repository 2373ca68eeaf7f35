import type { reminder as source } from '../en/reminder.ts';
import type { Translated } from '../translated.ts';

/** What the toolbar’s icon and notifications say of a certificate’s end; the background loads these alone. */
export const reminder: Translated<typeof source> = {
  'reminder.title': 'SSO Setup Assistant',
  'reminder.ends':
    '{host}: Das Zertifikat in Image Relay läuft am {at, date, medium} ab, in {days, plural, one {# Tag} other {# Tagen}}.',
  'reminder.expired':
    '{host}: Das Zertifikat in Image Relay ist am {at, date, medium} abgelaufen. Anmeldungen können fehlschlagen, bis es ersetzt ist.',
  'reminder.notification':
    'Öffnen Sie den Assistenten über die Symbolleiste, um zu sehen, was zu tun ist.',
};
