import type { watch as source } from '../en/watch.ts';
import type { Translated } from '../translated.ts';

/** The watch over the certificate in Image Relay: reminders, the calendar, and what Microsoft publishes. */
export const watch: Translated<typeof source> = {
  'reminder.heading': 'Rappels de certificats',
  'reminder.next':
    'Changez-le avant ce jour : personne ne peut se connecter avec un certificat expiré.',
  'reminder.next.expired':
    'Remplacez-le dès que possible, à un moment où les deux consoles sont ouvertes devant vous.',
  'reminder.dismiss': 'Masquer',
  'reminder.dismiss.name': 'Masquer le rappel pour {host}',
  'watch.heading': 'Le certificat dans Image Relay',
  'watch.until': 'Valable jusqu’au {at, date, long}.',
  'watch.how':
    'L’assistant vous le rappelle 60, 30 et 7 jours avant, sur son icône dans la barre d’outils et ici.',
  'watch.notify': 'Autoriser aussi les notifications',
  'watch.notify.on': 'Les notifications sont autorisées. Elles accompagnent chaque rappel.',
  'watch.notify.refused':
    'Le navigateur n’a pas autorisé les notifications. L’icône et ce panneau vous préviennent toujours ; cliquez à nouveau si vous changez d’avis.',
  'watch.calendar': 'Enregistrer les dates pour votre agenda',
  'watch.calendar.saved':
    'Le fichier a été remis au navigateur pour enregistrement. Ouvrez-le avec votre agenda.',
  'watch.calendar.none': 'Il ne reste aucune date à rappeler : remplacez le certificat.',
  'watch.calendar.failed':
    'Le fichier n’a pas pu être créé. Fermez le panneau, rouvrez-le et cliquez à nouveau.',
  'watch.ask': 'Consulter maintenant les métadonnées de Microsoft',
  'watch.ask.why':
    'Lit une fois les métadonnées publiques de Microsoft pour cette application. Le navigateur vous demande d’autoriser l’hôte de connexion ; aucun cookie n’est envoyé.',
  'watch.ask.needs':
    'Ouvrez d’abord la page SAML de l’application dans Entra : l’adresse des métadonnées y est lue.',
  'watch.ask.busy': 'Lecture des métadonnées…',
  'watch.asked': 'Consulté le {at, date, medium}, {at, time, short}.',
  'metadata-news.unchanged':
    'Microsoft publie le certificat qui se trouve dans Image Relay, et aucun plus récent. Il n’y a rien à faire.',
  'metadata-news.new-beside':
    'Un nouveau certificat est apparu à côté de celui d’Image Relay. Les connexions fonctionnent tant qu’Entra ne le rend pas actif. Convenez d’un moment, placez le nouveau dans Image Relay et rendez-le actif dans Entra juste après.',
  'metadata-news.replaced':
    'Microsoft ne publie plus le certificat qui est dans Image Relay. Les connexions échouent tant qu’Image Relay n’a pas celui qui est publié : placez-le-y maintenant.',
  'metadata-news.none-left':
    'Microsoft ne publie aucun certificat pour cette application. Les connexions échouent. Ouvrez « <entra>SAML Certificates</entra> » sur la page de l’application dans Entra et voyez ce qu’il est devenu.',
  'metadata-news.other': '{thumbprint}, valable du {from, date, medium} au {to, date, medium}',
  'calendar.name': 'Authentification unique de {host}',
  'calendar.ahead':
    '{host} : le certificat expire dans {days, plural, one {# jour} many {# de jours} other {# jours}}',
  'calendar.end': '{host} : le certificat expire maintenant',
  'calendar.description':
    'Le certificat de signature dans Image Relay expire le {at, date, long}. Empreinte : {thumbprint}. Remplacez-le avant : placez le nouveau dans Image Relay, rendez-le aussitôt actif dans Entra, puis testez une connexion.',
  'rollover.start': 'Changer le certificat maintenant',
  'rollover.start.why':
    'Vous guide dans l’ordre qui laisse les connexions fonctionner le plus longtemps possible.',
};
