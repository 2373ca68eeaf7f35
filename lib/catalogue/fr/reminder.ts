import type { reminder as source } from '../en/reminder.ts';
import type { Translated } from '../translated.ts';

/** What the toolbar’s icon and notifications say of a certificate’s end; the background loads these alone. */
export const reminder: Translated<typeof source> = {
  'reminder.title': 'SSO Setup Assistant',
  'reminder.ends':
    '{host} : le certificat dans Image Relay expire le {at, date, medium}, dans {days, plural, one {# jour} many {# de jours} other {# jours}}.',
  'reminder.expired':
    '{host} : le certificat dans Image Relay a expiré le {at, date, medium}. Les connexions risquent d’échouer tant qu’il n’est pas remplacé.',
  'reminder.notification':
    'Ouvrez l’assistant depuis la barre d’outils pour voir ce qu’il faut faire.',
};
